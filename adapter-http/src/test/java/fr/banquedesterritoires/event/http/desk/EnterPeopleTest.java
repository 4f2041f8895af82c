package fr.banquedesterritoires.event.http.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.Organiser;
import fr.banquedesterritoires.event.http.pages.Notices;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class EnterPeopleTest extends PeopleAtTheDesk {

  @Test
  void somebody_can_be_entered_by_hand_after_the_form_has_closed() {
    house.clock.moveTo(FlyerDay.CLOSES);
    signIn();

    Answer answer = organiser.post(ENTER, entered("zoe@example.org"));

    assertThat(answer.header("Location")).endsWith("?fait=entered");
    assertThat(organiser.read(answer.header("Location")).text())
        .contains("Zoé Le Goff", "la place est prise");
    assertThat(clerkIn(EntryKind.CONFIRMED)).hasSize(1);
    assertThat(organiser.post(ENTER, entered("zoe@example.org")).header("Location"))
        .endsWith("?fait=known");
  }

  @Test
  void nobody_is_entered_once_the_day_is_over_and_nothing_typed_is_lost() {
    house.clock.moveTo(FlyerDay.day().ends());
    signIn();

    Answer answer = organiser.post(ENTER, entered("zoe@example.org"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(Visitor.page(answer).select("#email").attr("value")).isEqualTo("zoe@example.org");
  }

  @Test
  void the_clerk_is_shown_what_to_tell_and_it_is_recorded_which_words_they_were() {
    Document form = organiser.read(ENTER);

    assertThat(form.expectFirst("fieldset:has(details)").text())
        .contains("Dites à la personne ce que deviennent ses données", "CNIL");
    organiser.post(ENTER, Visitor.filled(form, withoutConsent(entered("zoe@example.org"))));

    Registration zoe = house.registration(FlyerDay.ID, "zoe@example.org").orElseThrow();
    assertThat(zoe.notice()).contains(new Notices(Organiser.named("Caisse des dépôts")).version());
    assertThat(organiser.read(PEOPLE + "/" + zoe.id()).text())
        .contains("Information sur ses données : texte du");
    keep(People.confirmed(FlyerDay.ID, 2));
    assertThat(organiser.read(person(2)).text())
        .contains("Information sur ses données : texte inconnu");
  }

  private static Map<String, String> withoutConsent(Map<String, String> typed) {
    typed.remove("consent");
    return typed;
  }
}
