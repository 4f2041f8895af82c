package fr.banquedesterritoires.event.application.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rounds of the courier; one seat, a venue set. */
final class CourierTest {

  private static final Duration LEASE = Duration.ofMinutes(4);

  private final House house = new House(Days.withSeats(1));
  private final Courier courier = house.courier();

  @BeforeEach
  void setVenue() {
    house.setVenue.set(Days.ID, House.VENUE);
    house.deliver(courier);
  }

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
  void a_letter_that_cannot_leave_is_put_off_with_growing_pauses_and_at_last_set_aside() {
    house.signUp(1);
    house.counter.answer(Counter.TRY_LATER);
    List<Duration> pauses = new ArrayList<>();
    courier.makeRound();
    for (int attempt = 2; attempt <= 20; attempt++) {
      Duration pause = Duration.ZERO;
      do {
        pause = pause.plusSeconds(30);
        house.after(Duration.ofSeconds(30));
      } while (courier.makeRound() == 0);
      pauses.add(pause);
    }

    assertThat(pauses.subList(0, 9))
        .extracting(Duration::toSeconds)
        .containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3840L, 7200L);
    assertThat(pauses.subList(9, 19)).containsOnly(Duration.ofHours(2));
    house.after(Duration.ofDays(1));
    assertThat(courier.makeRound()).isZero();
    assertThat(house.journal()).doesNotContain(EntryKind.VENUE_TOLD);
    assertThat(house.store.of(Days.ID, 0, 10))
        .containsExactly(
            new DeadLetter(
                new Errand(3, confirmed(1), Courier.MOST_ATTEMPTS), new Trouble("RCPT 450")));
  }

  @Test
  void every_attempt_at_the_same_letter_has_the_same_reference() {
    house.signUp(1);
    List<String> references = new ArrayList<>();
    Courier noting =
        house.courier(
            letter -> {
              references.add(letter.reference());
              return references.size() < 3 ? Counter.TRY_LATER : Receipt.POSTED;
            });

    for (int attempt = 0; attempt < 3; attempt++) {
      noting.makeRound();
      house.after(Duration.ofHours(1));
    }

    assertThat(references).hasSize(3).containsOnly(references.getFirst());
  }

  @Test
  void a_letter_that_is_refused_is_set_aside_and_told_nobody_anything() {
    house.signUp(1);
    house.counter.answer(Counter.REFUSED);
    courier.makeRound();
    house.counter.answer(Receipt.POSTED);

    house.after(Duration.ofDays(1));

    assertThat(courier.makeRound()).isZero();
    assertThat(house.counter.letters()).isEmpty();
    assertThat(house.journal()).doesNotContain(EntryKind.VENUE_TOLD);
    assertThat(house.store.of(Days.ID, 0, 10))
        .containsExactly(new DeadLetter(new Errand(3, confirmed(1), 1), new Trouble("RCPT 550")));
  }

  @Test
  void a_dead_letter_that_is_tried_again_is_written_anew() {
    house.signUp(1);
    house.counter.answer(Counter.REFUSED);
    courier.makeRound();
    house.counter.answer(Receipt.POSTED);

    assertThat(house.store.tryAgain(3, house.now())).isTrue();
    house.deliver(courier);

    assertThat(house.counter.letters())
        .extracting(Letter::occasion)
        .containsExactly(Occasion.CONFIRMED);
    assertThat(house.store.of(Days.ID, 0, 10)).isEmpty();
  }

  @Test
  void a_dead_letter_that_was_overtaken_is_closed_without_a_word() {
    house.signUp(1);
    house.counter.answer(Counter.REFUSED);
    courier.makeRound();
    house.counter.answer(Receipt.POSTED);
    house.cancel.cancel(house.token(1));

    house.store.tryAgain(3, house.now());
    house.deliver(courier);

    assertThat(house.counter.letters())
        .extracting(Letter::occasion)
        .containsExactly(Occasion.CANCELLED);
  }

  @Test
  void a_letter_that_fails_by_our_own_fault_keeps_no_other_waiting() {
    IntStream.rangeClosed(1, 3).forEach(house::signUp);
    IllegalStateException bug = new IllegalStateException("a bug");
    Courier faulty =
        house.courier(
            letter -> {
              if (letter.registration().equals(house.registration(1))) {
                throw bug;
              }
              return house.counter.post(letter);
            });

    assertThatThrownBy(faulty::makeRound).isSameAs(bug);

    assertThat(house.counter.letters())
        .extracting(Letter::registration)
        .containsExactly(house.registration(2), house.registration(3));
    house.after(Duration.ofSeconds(30));
    assertThat(courier.makeRound()).isOne();
    assertThat(house.counter.letters()).hasSize(3);
  }

  @Test
  void a_courier_too_slow_for_its_leases_leaves_the_rest_to_the_next_round() {
    IntStream.rangeClosed(1, 3).forEach(house::signUp);
    Courier slow =
        house.courier(
            letter -> {
              house.after(LEASE.dividedBy(4));
              return house.counter.post(letter);
            });

    assertThat(slow.makeRound()).isEqualTo(2);
    house.after(LEASE);
    assertThat(courier.makeRound()).isOne();

    assertThat(house.counter.letters())
        .extracting(Letter::registration)
        .containsExactly(house.registration(1), house.registration(2), house.registration(3));
  }

  @Test
  void a_round_takes_a_batch_and_the_next_one_the_rest() {
    IntStream.rangeClosed(1, 60).forEach(house::signUp);

    assertThat(courier.makeRound()).isEqualTo(50);
    assertThat(courier.makeRound()).isEqualTo(10);
    assertThat(courier.makeRound()).isZero();
  }

  @Test
  void nothing_of_a_letter_reaches_a_log() {
    house.signUp(1);
    courier.makeRound();

    assertThat(house.counter.letters().getFirst())
        .hasToString("Letter[aab26613c21acdf0." + house.registration(1).id() + ", CONFIRMED]");
  }

  private JournalEntry confirmed(int person) {
    return JournalEntry.about(
        EntryKind.CONFIRMED, Days.ID, house.registration(person).id(), Days.OPENS);
  }

  private static VenueAnswer kept(Reason reason) {
    return new VenueAnswer.Kept(Withheld.because(reason, Days.PARIS));
  }
}
