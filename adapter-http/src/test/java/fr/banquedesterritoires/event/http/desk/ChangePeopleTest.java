package fr.banquedesterritoires.event.http.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.StateKind;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ChangePeopleTest extends PeopleAtTheDesk {

  @Test
  void what_the_organiser_does_is_in_the_trail_with_who_did_it() {
    house.publish(DayVariation.of(FlyerDay.day()).approval(true).day());
    keep(
        People.registration(
            FlyerDay.ID, 1, new RegistrationState.AwaitingApproval(FlyerDay.OPENS)));

    assertThat(organiser.post(person(1) + "/accord", Map.of()).status()).isEqualTo(303);

    assertThat(state(1)).isEqualTo(StateKind.CONFIRMED);
    assertThat(organiser.read(person(1)).text()).contains("Accord donné", "par ada@example.org");
    assertThat(clerkIn(EntryKind.APPROVED)).hasSize(1);
  }

  @Test
  void a_cancelled_seat_goes_to_the_first_in_line_as_ever() {
    keep(People.confirmed(FlyerDay.ID, 1));
    keep(People.waiting(FlyerDay.ID, 2));
    assertThat(organiser.read(person(1)).select("details form[action$=/annulation]")).hasSize(1);

    organiser.post(person(1) + "/annulation", Map.of());

    assertThat(state(1)).isEqualTo(StateKind.CANCELLED);
    assertThat(state(2)).isEqualTo(StateKind.CONFIRMED);
    assertThat(clerkIn(EntryKind.CANCELLED)).hasSize(1);
  }

  @Test
  void amending_keeps_diet_and_access_needs_and_shows_neither() {
    Wishes wishes =
        new Wishes(true, Optional.of("casher"), Optional.of("fauteuil"), Optional.empty());
    keep(People.confirmed(FlyerDay.ID, 1).amended(People.person(1), wishes));
    Document page = organiser.read(person(1));
    assertThat(page.html()).doesNotContain("casher", "fauteuil");

    Map<String, String> form = Visitor.filled(page, Map.of("role", "maire"));
    form.remove("lunch");
    Answer answer = organiser.post(person(1), form);

    assertThat(answer.header("Location")).isEqualTo(person(1) + "?fait=amended");
    assertThat(registration(1).participant().role()).isEqualTo("maire");
    assertThat(registration(1).wishes())
        .isEqualTo(
            new Wishes(false, Optional.of("casher"), Optional.of("fauteuil"), Optional.empty()));
  }

  @Test
  void a_mistake_in_an_amendment_is_named_and_nothing_typed_is_lost() {
    keep(People.confirmed(FlyerDay.ID, 1));

    Answer answer =
        organiser.post(
            person(1),
            Visitor.filled(organiser.read(person(1)), Map.of("role", "", "organisation", "X")));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(Visitor.page(answer).select("#role[aria-invalid=true]")).hasSize(1);
    assertThat(Visitor.page(answer).select("#organisation").attr("value")).isEqualTo("X");
  }

  @Test
  void the_private_link_is_sent_again_and_shown_to_nobody_at_the_desk() {
    keep(People.confirmed(FlyerDay.ID, 1));

    organiser.post(person(1) + "/lien", Map.of());

    assertThat(clerkIn(EntryKind.LINK_ASKED)).hasSize(1);
    assertThat(organiser.read(person(1)).html()).doesNotContain(house.token(registration(1)));
  }

  private StateKind state(int n) {
    return StateKind.of(registration(n).state());
  }
}
