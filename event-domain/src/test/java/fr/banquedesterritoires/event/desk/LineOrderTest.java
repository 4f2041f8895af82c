package fr.banquedesterritoires.event.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.sample.Days;
import fr.banquedesterritoires.event.sample.People;
import fr.banquedesterritoires.event.text.RefusedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LineOrderTest {

  private static final Seats FULL = new Seats(2, 4, 9);
  private static final Registration THIRD = People.waiting(3);
  private static final Registration FIFTH = People.waiting(5);
  private static final Registration EIGHTH = People.waiting(8);
  private static final Registration NINTH = People.waiting(9);
  private static final List<Registration> LINE = List.of(THIRD, FIFTH, EIGHTH, NINTH);

  @Test
  void whoever_is_moved_up_takes_the_turn_and_those_between_step_back_by_one() {
    Registration moved = EIGHTH.inTurn(3);

    assertThat(desk(Days.DURING).move(EIGHTH, 1, LINE))
        .isEqualTo(
            new Ruling<>(
                new MoveOutcome.Moved(moved, 3, 1),
                List.of(moved, THIRD.inTurn(5), FIFTH.inTurn(8)),
                FULL,
                List.of(
                    JournalEntry.about(
                        EntryKind.MOVED_IN_LINE, Days.ID, EIGHTH.id(), Days.DURING))));
  }

  @Test
  void a_place_beyond_the_end_is_the_last_and_newcomers_still_come_after_it() {
    Ruling<MoveOutcome> ruling = desk(Days.DURING).move(THIRD, 99, LINE);

    assertThat(ruling.outcome()).isEqualTo(new MoveOutcome.Moved(THIRD.inTurn(9), 1, 4));
    assertThat(ruling.registrations())
        .extracting(Registration::turn)
        .containsExactly(3L, 5L, 8L, 9L)
        .allMatch(turn -> turn <= FULL.lastTicket());
  }

  @Test
  void who_is_moved_back_stands_as_if_nothing_had_been() {
    List<Registration> first = desk(Days.DURING).move(NINTH, 2, LINE).registrations();
    List<Registration> line = List.of(THIRD, first.get(0), first.get(1), first.get(2));

    assertThat(desk(Days.DURING).move(line.get(1), 4, line).registrations())
        .extracting(Registration::state)
        .containsExactly(FIFTH.state(), EIGHTH.state(), NINTH.state());
  }

  @Test
  void nobody_is_moved_to_where_they_stand_out_of_line_or_once_the_day_has_begun() {
    Registration seated = People.confirmed(1);

    assertThat(desk(Days.DURING).move(FIFTH, 2, LINE))
        .isEqualTo(Ruling.unchanged(new MoveOutcome.AlreadyThere(FIFTH, 2), FULL));
    assertThat(desk(Days.DURING).move(seated, 2, LINE))
        .isEqualTo(Ruling.unchanged(new MoveOutcome.NotInLine(seated), FULL));
    assertThat(desk(Days.withSeats(2).starts()).move(FIFTH, 1, LINE))
        .isEqualTo(Ruling.unchanged(new MoveOutcome.TooLate(FIFTH), FULL));
  }

  @Test
  void a_seat_that_becomes_free_goes_to_whoever_was_moved_to_the_front() {
    Registration moved = desk(Days.DURING).move(NINTH, 1, LINE).registrations().getFirst();

    assertThat(desk(Days.DURING).cancel(People.confirmed(1), Optional.of(moved)).outcome())
        .extracting(outcome -> ((CancelOutcome.Cancelled) outcome).promoted().orElseThrow().id())
        .isEqualTo(NINTH.id());
  }

  @Test
  void a_move_has_a_reason_which_no_log_repeats() {
    assertThatThrownBy(() -> new LineMove(2, 1, " ")).isInstanceOf(RefusedText.class);
    assertThatThrownBy(() -> new LineMove(0, 1, "x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> People.confirmed(1).inTurn(3))
        .isInstanceOf(IllegalStateException.class);
    assertThat(new LineMove(2, 1, "parent isolé")).hasToString("LineMove[2 to 1]");
  }

  private static RegistrationDesk desk(Instant now) {
    return new RegistrationDesk(Days.withSeats(2), FULL, now);
  }
}
