package fr.banquedesterritoires.event.http.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MoveInLineTest extends PeopleAtTheDesk {

  private static final String MOTIVE = "à la demande de l’élue <b>qui l’envoie</b>";

  @Test
  void somebody_is_moved_in_line_and_the_trail_says_by_whom_and_why() {
    for (int n = 1; n <= 4; n++) {
      keep(People.waiting(FlyerDay.ID, n));
    }

    Answer answer = organiser.post(person(4) + "/place", Map.of("place", "2", "motif", MOTIVE));

    assertThat(answer.header("Location")).isEqualTo(person(4) + "?fait=moved");
    Document page = organiser.read(answer.header("Location"));
    assertThat(page.text())
        .contains("(2e place de la liste d’attente sur 4)", "de 4 à 2", "par ada@example.org");
    assertThat(page.select("main b, main script")).isEmpty();
    assertThat(page.select(".lines").eachText()).containsExactly(MOTIVE);
    assertThat(organiser.read(person(2)).text()).contains("(3e place de la liste d’attente sur 4)");
    assertThat(clerkIn(EntryKind.MOVED_IN_LINE)).hasSize(1);
    assertThat(house.store.journal().toString()).doesNotContain("élue");
  }

  @Test
  void a_move_without_a_reason_or_a_place_changes_nothing_and_loses_nothing() {
    keep(People.waiting(FlyerDay.ID, 1));
    keep(People.waiting(FlyerDay.ID, 2));

    Answer noReason = organiser.post(person(2) + "/place", Map.of("place", "1", "motif", " "));
    Answer noPlace = organiser.post(person(2) + "/place", Map.of("place", "0", "motif", MOTIVE));

    assertThat(noReason.status()).isEqualTo(422);
    assertThat(Visitor.page(noReason).select("details[open] #place").attr("value")).isEqualTo("1");
    assertThat(Visitor.page(noReason).select("#motif[aria-invalid=true]")).hasSize(1);
    assertThat(noPlace.status()).isEqualTo(422);
    assertThat(Visitor.page(noPlace).select("#motif").text()).isEqualTo(MOTIVE);
    assertThat(house.store.placeInLine(People.id(FlyerDay.ID, 2))).hasValue(2);
  }

  @Test
  void who_does_not_wait_cannot_be_moved_and_the_page_says_so() {
    keep(People.confirmed(FlyerDay.ID, 1));
    assertThat(organiser.read(person(1)).select("form[action$=/place]")).isEmpty();

    assertThat(
            organiser
                .post(person(1) + "/place", Map.of("place", "1", "motif", MOTIVE))
                .header("Location"))
        .endsWith("?fait=not-in-line");
    assertThat(organiser.post(person(7) + "/place", Map.of("place", "1", "motif", MOTIVE)).status())
        .isEqualTo(404);
  }
}
