package fr.banquedesterritoires.event.http.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PeopleTest extends PeopleAtTheDesk {

  @Test
  void the_board_counts_and_a_reader_sees_no_words_of_anybody() {
    keep(
        People.confirmed(FlyerDay.ID, 1)
            .amended(
                People.person(1),
                new Wishes(
                    true, Optional.of("sans gluten"), Optional.of("rampe"), Optional.empty())));
    keep(People.waiting(FlyerDay.ID, 2));
    organiser.post(ENTER, entered("zoe@example.org"));

    assertThat(organiser.read(DAY).text())
        .contains("Une place prise sur", "Un déjeuner", "sans gluten", "rampe");
    Document board = reader.read(DAY);
    assertThat(board.text()).contains("Une place prise sur").doesNotContain("gluten", "rampe");
    assertThat(board.select("svg[role=img] rect")).hasSize(1);
    assertThat(board.select("details table tbody tr")).hasSize(1);
  }

  @Test
  void a_reader_reads_no_names() {
    keep(People.confirmed(FlyerDay.ID, 1));

    assertThat(reader.get(PEOPLE).status()).isEqualTo(403);
    assertThat(reader.get(person(1)).status()).isEqualTo(403);
    assertThat(reader.read(DAY).select("a[href=" + PEOPLE + "]")).isEmpty();
  }

  @Test
  void the_desk_reads_people_and_changes_nothing() {
    keep(People.confirmed(FlyerDay.ID, 1));

    assertThat(clerk.read(PEOPLE).text()).contains("Personne 1 Camille");
    assertThat(clerk.read(person(1)).select("main form[method=post]:not([action=/bureau/sortie])"))
        .isEmpty();
    for (String path : List.of("", "/accord", "/refus", "/annulation", "/place", "/lien")) {
      assertThat(clerk.post(person(1) + path, Map.of()).status()).as(path).isEqualTo(403);
    }
    assertThat(clerk.post(ENTER, entered("zoe@example.org")).status()).isEqualTo(403);
  }

  @Test
  void people_are_searched_filtered_and_paged_without_gap() {
    for (int n = 1; n <= 120; n++) {
      keep(n % 2 == 0 ? People.confirmed(FlyerDay.ID, n) : People.waiting(FlyerDay.ID, n));
    }

    assertThat(organiser.read(PEOPLE + "?q=personne-77").select(".people li")).hasSize(1);
    List<String> names = new ArrayList<>();
    Optional<String> path = Optional.of(PEOPLE + "?etat=waiting&tri=arrival");
    while (path.isPresent()) {
      Document page = organiser.read(path.get());
      assertThat(page.text()).contains("60 personnes");
      names.addAll(page.select(".people a").eachText());
      path = page.select("a.button").eachAttr("href").stream().findFirst();
    }
    assertThat(names).hasSize(60).doesNotHaveDuplicates().startsWith("Personne 1 Camille");
  }

  @Test
  void a_search_that_finds_nobody_says_what_to_do_next() {
    assertThat(organiser.read(PEOPLE).text()).contains("Personne ne s’est encore inscrit");
    keep(People.confirmed(FlyerDay.ID, 1));
    assertThat(organiser.read(PEOPLE + "?q=xyz").select("a:contains(Voir tout le monde)"))
        .hasSize(1);
  }

  @Test
  void the_desk_does_not_read_how_often_the_venue_was_changed() {
    keep(People.confirmed(FlyerDay.ID, 1));
    note(EntryKind.VENUE_REPLACED);
    note(EntryKind.TURNED_ONLINE);

    assertThat(organiser.read(person(1)).text()).containsPattern("(?s)version 7.*version 7");
    assertThat(clerk.read(person(1)).text())
        .contains("Passage en téléconférence")
        .doesNotContain("version", "Lieu remplacé");
  }

  @Test
  void whoever_belongs_to_another_day_is_not_found_here() {
    house.publish(DayVariation.of(FlyerDay.day()).id("another-day").day());
    keep(People.confirmed(FlyerDay.ID, 1));
    String elsewhere = person(1).replace(FlyerDay.ID.value(), "another-day");

    assertThat(organiser.get(elsewhere).status()).isEqualTo(404);
    assertThat(organiser.post(elsewhere + "/annulation", Map.of()).status()).isEqualTo(404);
    assertThat(organiser.get(PEOPLE + "/nobody").status()).isEqualTo(404);
    assertThat(organiser.get("/bureau/journees/unknown").status()).isEqualTo(404);
  }

  @Test
  void no_page_of_these_tells_the_venue() {
    keep(People.confirmed(FlyerDay.ID, 1));
    List<String> said = new ArrayList<>();
    house.wire.listen(answer -> said.add(answer.headers() + answer.text()));

    List.of("/bureau", DAY, PEOPLE, person(1), ENTER).forEach(organiser::read);

    assertThat(said).hasSize(5);
    assertThat(said)
        .noneMatch(page -> CanaryVenue.SECRETS.stream().anyMatch(secret -> page.contains(secret)));
  }

  private void note(EntryKind kind) {
    JournalEntry entry = JournalEntry.aboutVenue(kind, FlyerDay.ID, 7, FlyerDay.OPENS);
    house.store.inDay(
        FlyerDay.ID,
        books -> {
          books.append(entry.concerning(People.id(FlyerDay.ID, 1), FlyerDay.OPENS));
          return entry;
        });
  }
}
