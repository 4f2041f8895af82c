package fr.banquedesterritoires.event.testkit.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Two seats. Persons are numbered by the ticket they drew. */
final class HistoryCheckTest {

  private static final List<SignUpCall> GOOD =
      List.of(seat(1, 0, 10), seat(2, 5, 20), line(3, 1, 12, 30), line(4, 2, 25, 40));

  @Test
  void calls_one_after_another_and_side_by_side_are_in_order() {
    assertThat(HistoryCheck.faultsOf(2, GOOD)).isEmpty();
    assertThat(HistoryCheck.faultsOf(2, List.of())).isEmpty();
    assertThat(HistoryCheck.faultsOf(3, GOOD.subList(0, 2))).isEmpty();
  }

  @Test
  void the_order_in_which_calls_were_noted_says_nothing() {
    List<SignUpCall> shuffled = new ArrayList<>(GOOD);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(HistoryCheck.faultsOf(2, shuffled)).isEmpty();
  }

  @Test
  void callers_side_by_side_may_draw_in_either_order() {
    assertThat(HistoryCheck.faultsOf(2, List.of(seat(2, 0, 10), seat(1, 9, 20)))).isEmpty();
  }

  @Test
  void a_seat_given_twice_is_a_fault() {
    assertThat(HistoryCheck.faultsOf(2, List.of(seat(1, 0, 1), seat(2, 2, 3), seat(3, 4, 5))))
        .containsExactly("3 people have one of 2 seats");
  }

  @Test
  void waiting_beside_a_free_seat_is_a_fault() {
    assertThat(HistoryCheck.faultsOf(2, List.of(seat(1, 0, 1), line(2, 1, 2, 3))))
        .containsExactly("somebody was turned away although 1 seats are free");
    assertThat(HistoryCheck.faultsOf(2, List.of(seat(1, 0, 1), full(2, 2, 3))))
        .containsExactly("somebody was turned away although 1 seats are free");
  }

  @Test
  void a_ticket_drawn_twice_or_lost_is_a_fault() {
    assertThat(HistoryCheck.faultsOf(2, List.of(seat(1, 0, 1), seatOf(2, 1, 0, 1))))
        .containsExactly("ticket 1 where 2 is due");
    assertThat(HistoryCheck.faultsOf(2, List.of(seat(1, 0, 1), seat(3, 2, 3))))
        .containsExactly("ticket 3 where 2 is due");
  }

  @Test
  void a_seat_for_somebody_behind_the_line_is_a_fault() {
    assertThat(HistoryCheck.faultsOf(2, List.of(seat(1, 0, 9), line(2, 1, 0, 9), seat(3, 0, 9))))
        .containsExactly("ticket 3 has a seat before others who wait");
  }

  @Test
  void a_wrong_place_in_line_is_a_fault() {
    assertThat(HistoryCheck.faultsOf(1, List.of(seat(1, 0, 1), line(2, 1, 2, 3), line(3, 1, 4, 5))))
        .containsExactly("ticket 3 was told place 1 and stands at 2");
  }

  @Test
  void an_address_with_two_places_is_a_fault() {
    assertThat(HistoryCheck.faultsOf(2, List.of(seat(1, 0, 1), seatOf(1, 2, 2, 3))))
        .containsExactly("one address has the tickets 1 and 2");
  }

  @Test
  void a_known_address_was_signed_up_before_by_the_same_registration() {
    assertThat(HistoryCheck.faultsOf(2, List.of(seat(1, 0, 10), known(1, 1, 5, 9)))).isEmpty();
    assertThat(HistoryCheck.faultsOf(2, List.of(known(1, 1, 0, 9))))
        .containsExactly("an address was called known that nobody had signed up");
    assertThat(HistoryCheck.faultsOf(2, List.of(seat(1, 0, 10), known(1, 2, 5, 9))))
        .containsExactly("ticket 1 was known under another registration");
    assertThat(HistoryCheck.faultsOf(2, List.of(seat(1, 10, 20), known(1, 1, 5, 9))))
        .containsExactly("ticket 1 was known before it was drawn");
  }

  @Test
  void whoever_calls_after_an_answer_stands_behind_it() {
    assertThat(HistoryCheck.faultsOf(2, List.of(seat(1, 11, 20), seat(2, 0, 10))))
        .containsExactly(
            "ticket 1 was drawn by somebody who called after a later ticket was answered");
  }

  @Test
  void nobody_enters_a_day_after_it_was_full() {
    assertThat(
            HistoryCheck.faultsOf(
                2, List.of(seat(1, 0, 1), full(3, 2, 3), seat(2, 4, 5), full(4, 6, 7))))
        .containsExactly("ticket 2 was drawn after the day was full");
  }

  @Test
  void a_fault_fails_with_its_sentence() {
    assertThatThrownBy(() -> HistoryCheck.assertInOrder(1, List.of(seat(1, 0, 1), seat(2, 2, 3))))
        .isInstanceOf(AssertionError.class)
        .hasMessage("2 people have one of 1 seats");
  }

  @Test
  void a_history_notes_when_a_caller_called_and_was_answered() {
    long[] now = {0};
    SignUpHistory history = new SignUpHistory(() -> now[0]++);
    SignUpOutcome full = new SignUpOutcome.Full(2);

    assertThat(history.note(People.person(1).email(), () -> full)).isEqualTo(full);

    assertThat(history.calls())
        .containsExactly(new SignUpCall(People.person(1).email(), full, 0, 1));
  }

  private static SignUpCall seat(int ticket, long called, long answered) {
    return seatOf(ticket, ticket, called, answered);
  }

  private static SignUpCall seatOf(int person, int ticket, long called, long answered) {
    return new SignUpCall(
        People.person(person).email(),
        new SignUpOutcome.Accepted(People.confirmed(FlyerDay.ID, ticket)),
        called,
        answered);
  }

  private static SignUpCall line(int ticket, int place, long called, long answered) {
    return new SignUpCall(
        People.person(ticket).email(),
        new SignUpOutcome.PutInLine(People.waiting(FlyerDay.ID, ticket), place),
        called,
        answered);
  }

  private static SignUpCall full(int person, long called, long answered) {
    return new SignUpCall(
        People.person(person).email(), new SignUpOutcome.Full(2), called, answered);
  }

  private static SignUpCall known(int person, int registered, long called, long answered) {
    Registration standing = People.confirmed(FlyerDay.ID, registered);
    return new SignUpCall(
        People.person(person).email(),
        new SignUpOutcome.AlreadyRegistered(standing, false),
        called,
        answered);
  }
}
