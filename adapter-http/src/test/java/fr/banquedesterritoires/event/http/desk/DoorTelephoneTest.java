package fr.banquedesterritoires.event.http.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a telephone at the door keeps, and what it tells once it has a network again. */
class DoorTelephoneTest extends AtTheDoor {

  @Test
  void a_telephone_is_given_no_address_no_wish_and_no_venue() {
    String list = clerk.get(DOOR + "/liste").text();

    assertThat(list).contains("Personne 1", "Personne 2", "Communauté de communes n° 1");
    assertThat(list).doesNotContain("@", "chargée de mission", "Gascogne");
    assertThat(list).doesNotContain(CanaryVenue.SECRETS);
    assertThat(clerk.read(DOOR + "?coquille=oui").text()).doesNotContain("@", "Personne 1");
  }

  @Test
  void what_a_telephone_tells_twice_counts_once_whatever_its_clock_says() {
    String told = report("2031-01-01T12:00:00Z", event(1, "check-in", ADA, "2031-01-01T11:58:00Z"));
    assertThat(tell(told)).contains("\"noted\":true");
    assertThat(tell(told)).contains("\"noted\":true");

    assertThat(house.store.attendance(FlyerDay.ID).arrival(ADA.id(), HalfDay.MORNING))
        .contains(TEN.minusSeconds(120));
    assertThat(entries(EntryKind.CHECKED_IN)).hasSize(1);
  }

  @Test
  void a_check_in_told_after_it_was_taken_back_does_not_come_back() {
    tell(report("2019-03-18T09:00:00Z", event(2, "undo", ADA, "2019-03-18T08:30:00Z")));
    tell(report("2019-03-18T09:00:00Z", event(1, "check-in", ADA, "2019-03-18T08:20:00Z")));

    assertThat(present()).isZero();
  }

  @Test
  void a_refusal_is_told_in_words_and_does_not_keep_the_others_back() {
    String answer =
        tell(
            report(
                "2019-03-18T09:00:00Z",
                event(1, "check-in", BEN, "2019-03-18T08:20:00Z"),
                event(2, "check-in", ADA, "2019-03-18T08:21:00Z")));

    assertThat(answer).contains("\"noted\":false", "une place est libre", "\"noted\":true");
    assertThat(present()).isOne();
  }

  @Test
  void what_is_no_report_is_refused() {
    for (String body :
        List.of(
            "{}",
            "[]",
            report("yesterday"),
            report(
                "2019-03-18T09:00:00Z",
                "{\"id\":\"x\",\"kind\":\"check-in\",\"person\":\"x\",\"half\":\"x\",\"at\":\"x\"}"))) {
      assertThat(clerk.postRaw(DOOR + "/envoi", body).status()).as(body).isEqualTo(400);
    }
    assertThat(present()).isZero();
  }
}
