package fr.banquedesterritoires.event.application.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.Occasion;
import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.desk.ClaimOutcome;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Seats;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One seat, which person 1 gives up; 2 to 4 wait. A freed seat is offered for two days. */
final class OfferTest {

  private static final Duration TWO_DAYS = Duration.ofDays(2);

  private final House house = new House(Days.offering(1, TWO_DAYS));

  @BeforeEach
  void theSeatBecomesFree() {
    house.setVenue.set(Days.ID, House.VENUE);
    IntStream.rangeClosed(1, 4).forEach(house::signUp);
    house.delivered();
    house.cancel.cancel(house.token(1));
  }

  @Test
  void the_first_in_line_is_offered_the_seat_and_not_told_the_venue() {
    assertThat(house.registration(2).state())
        .isEqualTo(new RegistrationState.Offered(Days.OPENS, Days.OPENS.plus(TWO_DAYS)));
    assertThat(house.store.seats(Days.ID)).isEqualTo(new Seats(1, 2, 4));
    assertThat(house.delivered())
        .extracting(OfferTest::heading)
        .containsExactlyInAnyOrder("1 CANCELLED", "2 OFFERED");
    assertThat(house.journal()).filteredOn(kind -> kind.name().equals("VENUE_TOLD")).hasSize(1);
  }

  @Test
  void a_claimed_seat_is_theirs_and_the_venue_with_it() {
    house.delivered();
    assertThat(house.claim.claim(house.token(2)))
        .isEqualTo(new ClaimOutcome.Claimed(house.registration(2)));

    assertThat(house.delivered())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(heading(letter)).isEqualTo("2 OFFER_CLAIMED");
              assertThat(letter.calendar()).isPresent();
            });
    house.after(TWO_DAYS);
    assertThat(house.delivered()).isEmpty();
    assertThat(house.registration(2).isConfirmed()).isTrue();
  }

  @Test
  void what_nobody_claims_goes_to_the_next_until_somebody_does() {
    house.delivered();

    house.after(TWO_DAYS);
    assertThat(house.claim.claim(house.token(2))).isInstanceOf(ClaimOutcome.Lapsed.class);
    assertThat(house.delivered())
        .extracting(OfferTest::heading)
        .containsExactlyInAnyOrder("2 OFFER_LAPSED", "3 OFFERED");

    house.after(TWO_DAYS);
    assertThat(house.delivered())
        .extracting(OfferTest::heading)
        .containsExactlyInAnyOrder("3 OFFER_LAPSED", "4 OFFERED");

    house.claim.claim(house.token(4));
    assertThat(house.store.seats(Days.ID)).isEqualTo(new Seats(1, 0, 4));
  }

  @Test
  void an_offer_that_lapsed_before_its_letter_left_is_not_written_about() {
    house.after(TWO_DAYS);

    assertThat(house.delivered())
        .extracting(OfferTest::heading)
        .containsExactlyInAnyOrder("1 CANCELLED", "2 OFFER_LAPSED", "3 OFFERED");
  }

  @Test
  void an_offer_given_up_goes_on_at_once() {
    house.cancel.cancel(house.token(2));

    assertThat(house.delivered())
        .extracting(OfferTest::heading)
        .containsExactlyInAnyOrder("1 CANCELLED", "2 CANCELLED", "3 OFFERED");
  }

  @Test
  void nobody_is_offered_a_seat_of_a_day_that_was_called_off() {
    house.delivered();
    house.publish.publish(Days.in(Publication.CANCELLED, Days.offering(1, TWO_DAYS)));
    house.delivered();

    house.after(TWO_DAYS);

    assertThat(house.delivered()).isEmpty();
    assertThat(house.registration(3).isWaiting()).isTrue();
  }

  @Test
  void who_stands_in_line_stays_there_in_order() {
    List<Boolean> waiting =
        IntStream.rangeClosed(2, 4).mapToObj(n -> house.registration(n).isWaiting()).toList();

    assertThat(waiting).containsExactly(false, true, true);
  }

  private static String heading(Letter letter) {
    Occasion occasion = letter.occasion();
    return letter.registration().participant().familyName().replace("Personne ", "")
        + " "
        + occasion;
  }
}
