package fr.banquedesterritoires.event.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.attendance.CheckInOutcome.Mend;
import fr.banquedesterritoires.event.attendance.CheckInOutcome.NoSeat;
import fr.banquedesterritoires.event.attendance.CheckInOutcome.Noted;
import fr.banquedesterritoires.event.attendance.DoorEvent.Kind;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.sample.Days;
import fr.banquedesterritoires.event.sample.People;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DoorTest {

  private static final EventDay DAY = Days.withSeats(2);
  private static final Instant MIDNIGHT = Instant.parse("2019-03-17T23:00:00Z");
  private static final Instant NINE = Instant.parse("2019-03-18T08:00:00Z");
  private static final Instant LAST = Instant.parse("2019-04-17T22:00:00Z");
  private static final Seats FREE = new Seats(1, 0, 9);
  private static final Seats FULL = new Seats(2, 0, 9);

  @Test
  void who_holds_a_seat_is_checked_in_now() {
    assertThat(done(NINE, People.confirmed(1), in(1, NINE)))
        .isEqualTo(
            new Noted(People.confirmed(1), in(1, NINE), Optional.empty(), Optional.of(NINE)));
  }

  @Test
  void who_is_checked_in_already_is_told_since_when() {
    Instant later = NINE.plusSeconds(60);

    assertThat(done(later, People.confirmed(1), in(2, later), in(1, NINE)))
        .isEqualTo(
            new Noted(People.confirmed(1), in(2, later), Optional.of(NINE), Optional.of(NINE)));
  }

  @Test
  void the_same_happening_is_noted_once() {
    assertThat(reported(NINE, People.confirmed(1), in(1, NINE), in(1, NINE)))
        .isEqualTo(new CheckInOutcome.Known(People.confirmed(1), Optional.of(NINE)));
  }

  @Test
  void what_is_done_at_the_desk_comes_after_all_that_is_known_even_within_one_tick() {
    assertThat(done(NINE, People.confirmed(1), out(2, NINE), in(1, NINE)))
        .isEqualTo(
            new Noted(
                People.confirmed(1),
                out(2, NINE.plusNanos(1_000)),
                Optional.of(NINE),
                Optional.empty()));
  }

  @Test
  void a_check_in_that_is_heard_of_after_it_was_taken_back_changes_nobodys_presence() {
    assertThat(
            reported(
                NINE.plusSeconds(99),
                People.confirmed(1),
                in(1, NINE),
                out(2, NINE.plusSeconds(5))))
        .isEqualTo(new Noted(People.confirmed(1), in(1, NINE), Optional.empty(), Optional.empty()));
  }

  @Test
  void what_is_said_to_happen_later_than_now_happens_now() {
    assertThat(reported(NINE, People.confirmed(1), in(1, NINE.plusSeconds(3600))))
        .isEqualTo(
            new Noted(People.confirmed(1), in(1, NINE), Optional.empty(), Optional.of(NINE)));
  }

  @Test
  void what_is_said_to_have_happened_before_the_date_is_refused() {
    assertThat(reported(NINE, People.confirmed(1), in(1, MIDNIGHT.minusSeconds(1))))
        .isEqualTo(new CheckInOutcome.NotYet(MIDNIGHT));
  }

  @Test
  void nobody_without_a_seat_is_checked_in() {
    for (Registration somebody : People.inEveryState(1)) {
      CheckInOutcome outcome = done(NINE, somebody, in(1, NINE));

      assertThat(outcome instanceof Noted).isEqualTo(somebody.isConfirmed());
      assertThat(outcome instanceof NoSeat).isNotEqualTo(somebody.isConfirmed());
    }
  }

  @Test
  void a_check_in_can_be_taken_back_whatever_became_of_the_seat() {
    assertThat(done(NINE, People.cancelled(1), out(2, NINE), in(1, MIDNIGHT)))
        .isEqualTo(
            new Noted(People.cancelled(1), out(2, NINE), Optional.of(MIDNIGHT), Optional.empty()));
  }

  @Test
  void somebody_who_never_signed_up_is_not_checked_in() {
    assertThat(new Door(DAY, FREE, NINE).done(in(1, NINE), Optional.empty(), List.of()))
        .isEqualTo(new CheckInOutcome.UnknownRegistration());
  }

  @ParameterizedTest
  @CsvSource({
    "false, SEAT_THEM, SEAT_THEM, SEAT_THEM, SEAT_THEM, NOTHING",
    "true, ASK_ORGANISER, ASK_ORGANISER, ASK_ORGANISER, ASK_ORGANISER, NOTHING"
  })
  void with_a_seat_free_all_but_those_who_were_refused_can_have_it(
      boolean approval, Mend awaiting, Mend offered, Mend waiting, Mend cancelled, Mend refused) {
    Door door = new Door(Days.under(Days.policy(OptionalInt.of(2), true, approval)), FREE, NINE);

    assertThat(People.inEveryState(1).stream().skip(1).map(door::mend))
        .containsExactly(awaiting, offered, waiting, cancelled, refused);
  }

  @Test
  void with_every_seat_taken_only_those_for_whom_one_is_held_can_have_it() {
    Door door = new Door(DAY, FULL, NINE);

    assertThat(People.inEveryState(1).stream().skip(1).map(door::mend))
        .containsExactly(
            Mend.SEAT_THEM, Mend.SEAT_THEM, Mend.RAISE_CAPACITY, Mend.RAISE_CAPACITY, Mend.NOTHING);
  }

  @Test
  void once_the_day_is_over_nobody_is_given_a_seat() {
    assertThat(new Door(DAY, FREE, DAY.ends()).mend(People.waiting(1))).isEqualTo(Mend.NOTHING);
  }

  @Test
  void the_door_opens_when_the_date_begins_and_its_book_closes_with_the_private_links() {
    assertThat(closed(DAY, MIDNIGHT.minusNanos(1))).contains(new CheckInOutcome.NotYet(MIDNIGHT));
    assertThat(closed(DAY, MIDNIGHT)).isEmpty();
    assertThat(closed(DAY, LAST.minusNanos(1))).isEmpty();
    assertThat(closed(DAY, LAST)).contains(new CheckInOutcome.TooLate(LAST));
  }

  @Test
  void a_day_that_is_not_on_has_no_door() {
    assertThat(closed(Days.in(Publication.DRAFT), NINE)).contains(new CheckInOutcome.NoSuchDay());
    assertThat(closed(Days.in(Publication.CANCELLED), NINE))
        .contains(new CheckInOutcome.DayCancelled());
  }

  @Test
  void only_whose_presence_was_recorded_gets_a_certificate() {
    Attendance attendance = Attendance.of(List.of(in(1, NINE)));

    assertThat(CertificateDecision.of(DAY, People.confirmed(1), attendance))
        .isEqualTo(
            new CertificateDecision.Granted(DAY, People.confirmed(1), List.of(HalfDay.MORNING)));
    assertThat(CertificateDecision.of(DAY, People.confirmed(2), attendance))
        .isEqualTo(new CertificateDecision.NotPresent(People.confirmed(2)));
  }

  private static Optional<CheckInOutcome> closed(EventDay day, Instant now) {
    return new Door(day, FREE, now).closed(HalfDay.MORNING);
  }

  private static CheckInOutcome done(
      Instant now, Registration whose, DoorEvent event, DoorEvent... known) {
    return new Door(DAY, FREE, now).done(event, Optional.of(whose), List.of(known));
  }

  private static CheckInOutcome reported(
      Instant now, Registration whose, DoorEvent event, DoorEvent... known) {
    return new Door(DAY, FREE, now).reported(event, Optional.of(whose), List.of(known));
  }

  private static DoorEvent in(int number, Instant at) {
    return event(number, Kind.CHECK_IN, at);
  }

  private static DoorEvent out(int number, Instant at) {
    return event(number, Kind.UNDO, at);
  }

  private static DoorEvent event(int number, Kind kind, Instant at) {
    return new DoorEvent(new UUID(1, number), kind, People.id(1), HalfDay.MORNING, at);
  }
}
