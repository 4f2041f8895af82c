package fr.banquedesterritoires.event.application.post;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.PostOffice.Receipt;
import fr.banquedesterritoires.event.application.sample.Counter;
import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import fr.banquedesterritoires.event.venue.Withheld;
import fr.banquedesterritoires.event.venue.Withheld.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CourierTest extends CourierAtWork {

  @Test
  void whoever_has_a_seat_is_written_to_once_with_the_venue_and_the_link() {
    house.signUp(1);

    assertThat(courier.makeRound()).isOne();
    house.after(LEASE);
    assertThat(courier.makeRound()).isZero();

    assertThat(house.counter.letters())
        .containsExactly(
            new Letter(
                "aab26613c21acdf0." + house.registration(1).id(),
                Occasion.CONFIRMED,
                Days.withSeats(1),
                house.registration(1),
                OptionalInt.empty(),
                new VenueAnswer.Disclosed(House.VENUE, 1),
                house.token(1),
                Optional.of(
                    new CalendarPart(
                        CalendarPart.Method.REQUEST,
                        "REQUEST 0 " + new VenueAnswer.Disclosed(House.VENUE, 1))),
                Days.OPENS));
  }

  @Test
  void who_was_told_which_venue_when_stands_in_the_journal() {
    house.signUp(1);
    house.after(Duration.ofSeconds(5));

    courier.makeRound();

    assertThat(house.store.journal())
        .last()
        .isEqualTo(
            JournalEntry.told(Days.ID, house.registration(1).id(), 1, Days.OPENS.plusSeconds(5)));
  }

  @Test
  void whoever_waits_is_told_their_place_and_not_the_venue() {
    IntStream.rangeClosed(1, 3).forEach(house::signUp);

    courier.makeRound();

    Letter last = house.counter.letters().getLast();
    assertThat(last.occasion()).isEqualTo(Occasion.PUT_IN_LINE);
    assertThat(last.placeInLine()).hasValue(2);
    assertThat(last.venue()).isEqualTo(kept(Reason.WAITING));
    assertThat(house.journal()).containsOnlyOnce(EntryKind.VENUE_TOLD);
  }

  @Test
  void a_registration_cancelled_before_its_letter_leaves_is_not_told_the_venue() {
    house.signUp(1);
    house.cancel.cancel(house.token(1));

    house.deliver(courier);

    assertThat(house.counter.letters())
        .extracting(Letter::occasion)
        .containsExactly(Occasion.CANCELLED);
    assertThat(house.counter.letters())
        .extracting(Letter::venue)
        .containsOnly(kept(Reason.CANCELLED));
    assertThat(house.journal()).doesNotContain(EntryKind.VENUE_TOLD);
  }

  @Test
  void whoever_is_asked_what_they_thought_is_told_no_venue_and_their_calendar_stays() {
    house.signUp(1);
    house.deliver(courier);
    RegistrationId one = house.registration(1).id();
    Told before = house.store.told(one);
    Instant over = Days.withSeats(1).ends();
    house.at(over);
    house.store.inDay(
        Days.ID,
        books -> {
          books.append(JournalEntry.about(EntryKind.FEEDBACK_ASKED, Days.ID, one, over));
          return one;
        });

    house.deliver(courier);

    Letter last = house.counter.letters().getLast();
    assertThat(last.occasion()).isEqualTo(Occasion.FEEDBACK_ASKED);
    assertThat(last.venue()).isEqualTo(kept(Reason.NOT_REGISTERED));
    assertThat(last.calendar()).isEmpty();
    assertThat(house.store.told(one)).isEqualTo(before);
    assertThat(house.journal()).containsOnlyOnce(EntryKind.VENUE_TOLD);
  }

  @Test
  void a_letter_written_when_its_occasion_arose_would_have_told_it() {
    house.signUp(1);
    VenueAnswer early = house.revealVenue.to(Days.withSeats(1), house.registration(1));
    house.cancel.cancel(house.token(1));

    assertThat(early).isEqualTo(new VenueAnswer.Disclosed(House.VENUE, 1));
  }

  @Test
  void a_letter_that_had_to_wait_tells_the_venue_of_the_day_it_leaves() {
    house.signUp(1);
    house.counter.answer(Counter.TRY_LATER);
    courier.makeRound();
    VenueDetails elsewhere =
        VenueDetails.onSite(new Room("Halle", "1 place du Marché", Optional.empty()));
    house.setVenue.set(Days.ID, elsewhere);
    house.counter.answer(Receipt.POSTED);

    house.after(Duration.ofSeconds(30));
    courier.makeRound();

    assertThat(house.counter.letters())
        .extracting(Letter::venue)
        .containsExactly(new VenueAnswer.Disclosed(elsewhere, 2));
  }

  @Test
  void nothing_of_a_letter_reaches_a_log() {
    house.signUp(1);
    courier.makeRound();

    assertThat(house.counter.letters().getFirst())
        .hasToString("Letter[aab26613c21acdf0." + house.registration(1).id() + ", CONFIRMED]");
  }

  private static VenueAnswer kept(Reason reason) {
    return new VenueAnswer.Kept(Withheld.because(reason, Days.PARIS));
  }
}
