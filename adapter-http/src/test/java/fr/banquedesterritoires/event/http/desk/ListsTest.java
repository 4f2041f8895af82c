package fr.banquedesterritoires.event.http.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListsTest extends AtTheDesk {

  private static final String LISTS = "/bureau/journees/" + FlyerDay.ID + "/listes";
  private static final Map<String, String> CSV = Map.of("format", "csv");

  @BeforeEach
  void twoSignUp() {
    keep(
        People.confirmed(FlyerDay.ID, 1)
            .amended(
                People.person(1),
                new Wishes(true, Optional.of("casher"), Optional.empty(), Optional.empty())));
    keep(People.waiting(FlyerDay.ID, 2));
  }

  @Test
  void the_desk_takes_lists_out_without_what_is_sensitive_even_if_it_asks() {
    Answer answer =
        clerk.postRaw(LISTS + "/tableau", "format=csv&colonne=family-name&colonne=diet");

    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"personnes-" + FlyerDay.ID + ".csv\"");
    assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=utf-8");
    assertThat(answer.text()).isEqualTo("CSV [FAMILY_NAME]\nPersonne 1\nPersonne 2\n");
    assertThat(clerk.post(LISTS + "/tableau-sensible", CSV).status()).isEqualTo(403);
    assertThat(clerk.read(LISTS).select("form[action$=tableau-sensible]")).isEmpty();
  }

  @Test
  void sensitive_columns_are_for_organisers_and_the_journal_says_who_took_them() {
    Answer answer = organiser.post(LISTS + "/tableau-sensible", CSV);

    assertThat(answer.text()).contains("DIET", "casher");
    assertThat(entries(EntryKind.SENSITIVE_LIST_TAKEN_OUT))
        .singleElement()
        .satisfies(entry -> assertThat(entry.by()).isPresent());
  }

  @Test
  void a_table_can_be_of_one_state() {
    assertThat(clerk.post(LISTS + "/tableau", Map.of("format", "csv", "etat", "waiting")).text())
        .startsWith("CSV ")
        .endsWith("]\nPersonne 2\n");
    assertThat(entries(EntryKind.LIST_TAKEN_OUT)).hasSize(1);
  }

  @Test
  void papers_hold_those_who_have_a_seat() {
    for (String paper : List.of("attendance", "badges", "round-table")) {
      Answer answer = clerk.post(LISTS + "/papier/" + paper, Map.of());
      assertThat(answer.header("Content-Type")).startsWith("application/pdf");
      assertThat(answer.text()).contains("Personne 1").doesNotContain("Personne 2");
    }
    assertThat(clerk.post(LISTS + "/papier/secret", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void a_reader_takes_nothing_out() {
    assertThat(reader.get(LISTS).status()).isEqualTo(403);
    assertThat(reader.post(LISTS + "/tableau", CSV).status()).isEqualTo(403);
    assertThat(reader.post(LISTS + "/papier/badges", Map.of()).status()).isEqualTo(403);
    assertThat(entries(EntryKind.LIST_TAKEN_OUT)).isEmpty();
  }

  @Test
  void an_unknown_file_is_refused() {
    assertThat(clerk.post(LISTS + "/tableau", Map.of("format", "exe")).status()).isEqualTo(400);
    assertThat(clerk.post(LISTS.replace(FlyerDay.ID.value(), "unknown") + "/tableau", CSV).status())
        .isEqualTo(404);
  }
}
