package fr.banquedesterritoires.event.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.registration.RegisterParticipant.OnceOnly;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.CancelOutcome;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.House;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.testkit.race.HistoryCheck;
import fr.banquedesterritoires.event.testkit.race.Race;
import fr.banquedesterritoires.event.testkit.race.SignUpCall;
import fr.banquedesterritoires.event.testkit.race.SignUpHistory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the real use cases keep true on a store when everybody comes at once. */
public abstract class RushContract extends PortContract {

  private static final int THREADS = 8;
  private static final int EACH = 8;
  private static final int SEATS = 10;

  private final AtomicLong ids = new AtomicLong();
  private House house;

  /** For subclasses. */
  protected RushContract() {}

  @BeforeEach
  final void assembleHouse() {
    house =
        House.on(
            store().unitOfWork(),
            store().days(),
            store().registrations(),
            store().venues(),
            () -> FlyerDay.OPENS,
            () -> new RegistrationId(new UUID(0, ids.incrementAndGet())));
  }

  @Test
  final void RUSH_01_the_last_seats_are_given_once_and_the_rest_stand_in_line() {
    publish(DayVariation.of(DAY).capacity(SEATS));

    List<SignUpCall> calls = rush(DAY);

    HistoryCheck.assertInOrder(SEATS, calls);
    assertThat(store().days().seats(DAY.id()))
        .isEqualTo(new Seats(SEATS, THREADS * EACH - SEATS, THREADS * EACH));
  }

  @Test
  final void RUSH_02_without_a_waiting_list_the_rest_are_told_that_the_day_is_full() {
    publish(DayVariation.of(DAY).capacity(SEATS).waitingList(false));

    List<SignUpCall> calls = rush(DAY);

    HistoryCheck.assertInOrder(SEATS, calls);
    assertThat(calls)
        .filteredOn(call -> call.answer().equals(new SignUpOutcome.Full(SEATS)))
        .hasSize(THREADS * EACH - SEATS);
    assertThat(store().days().seats(DAY.id())).isEqualTo(new Seats(SEATS, 0, SEATS));
  }

  @Test
  final void RUSH_03_whoever_was_answered_is_found_as_they_were_answered() {
    publish(DayVariation.of(DAY).capacity(SEATS));

    for (SignUpCall call : rush(DAY)) {
      Registration answered = registered(call.answer());
      assertKept(store().registrations().find(answered.id()), answered);
    }
  }

  @Test
  final void RUSH_04_one_address_from_many_sides_is_one_registration() {
    publish(DayVariation.of(DAY).capacity(SEATS));
    SignUpHistory history = new SignUpHistory();

    Race.run(THREADS, n -> history.note(People.person(1).email(), () -> signUp(DAY, 1)));

    HistoryCheck.assertInOrder(SEATS, history.calls());
    assertThat(store().days().seats(DAY.id())).isEqualTo(new Seats(1, 0, 1));
  }

  @Test
  final void RUSH_05_one_request_repeated_from_many_sides_counts_once() {
    publish(DayVariation.of(DAY).capacity(SEATS));
    IdempotencyKey key = new IdempotencyKey("one-form");

    List<OnceOnly> answers =
        Race.run(
            20,
            n ->
                house
                    .registerParticipant()
                    .signUpOnce(
                        key, "body", DAY.id(), People.person(1), Wishes.NONE, Locale.FRENCH));

    assertThat(answers).containsOnly(new OnceOnly.Answered(PublicAnswer.RECEIVED));
    assertThat(store().days().seats(DAY.id())).isEqualTo(new Seats(1, 0, 1));
    assertThat(store().journal(DAY.id()))
        .extracting(JournalEntry::kind)
        .filteredOn(kind -> kind != EntryKind.DAY_PUBLISHED && kind != EntryKind.REMINDER)
        .containsExactly(EntryKind.CONFIRMED);
  }

  @Test
  final void RUSH_06_every_seat_given_up_goes_to_another_in_the_order_of_the_line() {
    publish(DayVariation.of(DAY).capacity(THREADS));
    List<Registration> everyone =
        IntStream.rangeClosed(1, 3 * THREADS).mapToObj(n -> registered(signUp(DAY, n))).toList();

    List<Registration> promoted =
        Race.run(THREADS, n -> house.cancelRegistration().cancel(token(everyone.get(n)))).stream()
            .flatMap(outcome -> promoted(outcome).stream())
            .toList();

    assertThat(promoted)
        .extracting(Registration::id)
        .containsExactlyInAnyOrderElementsOf(
            everyone.subList(THREADS, 2 * THREADS).stream().map(Registration::id).toList());
    assertThat(store().days().seats(DAY.id())).isEqualTo(new Seats(THREADS, THREADS, 3 * THREADS));
  }

  @Test
  final void RUSH_07_seats_added_in_the_rush_go_to_those_who_came_first() {
    publish(DayVariation.of(DAY).capacity(SEATS));
    int early = THREADS * EACH / 2;
    IntStream.rangeClosed(1, early).forEach(n -> signUp(DAY, n));

    Race.run(
        THREADS,
        n -> {
          if (n == 0) {
            publish(DayVariation.of(DAY).capacity(2 * SEATS));
          }
          IntStream.rangeClosed(1, EACH / 2).forEach(i -> signUp(DAY, early + n * EACH / 2 + i));
          return n;
        });

    assertThat(store().days().seats(DAY.id()))
        .isEqualTo(new Seats(2 * SEATS, THREADS * EACH - 2 * SEATS, THREADS * EACH));
    assertThat(everyoneAt(DAY).filter(Registration::isConfirmed))
        .extracting(Registration::ticket)
        .allMatch(ticket -> ticket <= 2 * SEATS);
  }

  @Test
  final void RUSH_08_the_rush_for_one_day_takes_no_seat_of_another() {
    publish(DayVariation.of(DAY).capacity(SEATS));
    publish(DayVariation.of(OTHER_DAY).capacity(SEATS));
    SignUpHistory here = new SignUpHistory();
    SignUpHistory there = new SignUpHistory();

    Race.run(
        THREADS,
        n -> {
          EventDay day = n % 2 == 0 ? DAY : OTHER_DAY;
          SignUpHistory history = n % 2 == 0 ? here : there;
          signUpAll(day, history, 1 + n * EACH);
          return n;
        });

    HistoryCheck.assertInOrder(SEATS, here.calls());
    HistoryCheck.assertInOrder(SEATS, there.calls());
  }

  private List<SignUpCall> rush(EventDay day) {
    SignUpHistory history = new SignUpHistory();
    Race.run(
        THREADS,
        n -> {
          signUpAll(day, history, 1 + n * EACH);
          return n;
        });
    return history.calls();
  }

  private void signUpAll(EventDay day, SignUpHistory history, int first) {
    for (int n = first; n < first + EACH; n++) {
      int person = n;
      history.note(People.person(n).email(), () -> signUp(day, person));
    }
  }

  private SignUpOutcome signUp(EventDay day, int n) {
    Participant person = People.person(n);
    return house.registerParticipant().signUp(day.id(), person, Wishes.NONE, Locale.FRENCH);
  }

  private void publish(DayVariation variation) {
    house.publishDay().publish(variation.day());
  }

  private String token(Registration registration) {
    return house.links().tokenFor(registration);
  }

  private Stream<Registration> everyoneAt(EventDay day) {
    return IntStream.rangeClosed(1, THREADS * EACH)
        .mapToObj(
            n ->
                store()
                    .unitOfWork()
                    .<Registration>inDay(
                        day.id(), books -> books.under(People.person(n).email()).orElseThrow()));
  }

  private static Registration registered(SignUpOutcome outcome) {
    if (outcome instanceof SignUpOutcome.Accepted accepted) {
      return accepted.registration();
    }
    if (outcome instanceof SignUpOutcome.PutInLine line) {
      return line.registration();
    }
    throw new AssertionError("neither a seat nor a place in line: " + outcome);
  }

  private static Optional<Registration> promoted(CancelOutcome outcome) {
    return outcome instanceof CancelOutcome.Cancelled cancelled
        ? cancelled.promoted()
        : Optional.empty();
  }
}
