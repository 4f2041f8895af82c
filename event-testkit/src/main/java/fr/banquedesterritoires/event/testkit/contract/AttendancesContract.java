package fr.banquedesterritoires.event.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.attendance.Attendance;
import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.attendance.DoorEvent.Kind;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link fr.banquedesterritoires.event.application.attendance.Attendances} promise. */
public abstract class AttendancesContract extends PortContract {

  private static final Instant NINE = Instant.parse("2019-03-18T08:00:00.000001Z");
  private static final RegistrationId ADA = People.id(DAY.id(), 1);
  private static final RegistrationId BEN = People.id(DAY.id(), 2);

  private static final DoorEvent ADA_IN = event(1, Kind.CHECK_IN, ADA, HalfDay.MORNING, NINE);
  private static final DoorEvent BEN_IN =
      event(2, Kind.CHECK_IN, BEN, HalfDay.AFTERNOON, NINE.plusSeconds(1));

  /** For subclasses. */
  protected AttendancesContract() {}

  @Test
  final void ATT_01_who_came_is_told_by_half_day_with_the_instant_of_arrival() {
    keep(ADA_IN, BEN_IN, event(3, Kind.CHECK_IN, BEN, HalfDay.MORNING, NINE));

    Attendance attendance = store().attendances().attendance(DAY.id());
    assertThat(attendance.arrival(ADA, HalfDay.MORNING)).contains(NINE);
    assertThat(attendance.arrival(BEN, HalfDay.AFTERNOON)).contains(NINE.plusSeconds(1));
    assertThat(attendance.halves(ADA)).containsExactly(HalfDay.MORNING);
    assertThat(attendance.halves(BEN)).containsExactly(HalfDay.MORNING, HalfDay.AFTERNOON);
    assertThat(attendance.people()).containsExactlyInAnyOrder(ADA, BEN);
  }

  @Test
  final void ATT_02_the_same_happening_told_twice_counts_once_and_stays_as_it_first_came() {
    keep(ADA_IN);
    keep(ADA_IN.movedTo(NINE.minusSeconds(60)));
    keep(ADA_IN, ADA_IN);

    assertThat(known(ADA)).containsExactly(ADA_IN);
    assertThat(store().attendances().attendance(DAY.id()))
        .isEqualTo(Attendance.of(List.of(ADA_IN)));
  }

  @Test
  final void ATT_03_check_in_and_undo_count_in_the_order_in_which_they_happened() {
    keep(event(9, Kind.UNDO, ADA, HalfDay.MORNING, NINE.plusSeconds(5)));
    keep(ADA_IN);
    keep(event(8, Kind.CHECK_IN, BEN, HalfDay.MORNING, NINE.plusSeconds(9)));
    keep(event(7, Kind.UNDO, BEN, HalfDay.MORNING, NINE.plusSeconds(5)));

    Attendance attendance = store().attendances().attendance(DAY.id());
    assertThat(attendance.people()).containsExactly(BEN);
    assertThat(attendance.arrival(BEN, HalfDay.MORNING)).contains(NINE.plusSeconds(9));
  }

  @Test
  final void ATT_04_two_doors_that_check_the_same_person_in_count_one() {
    keep(ADA_IN);
    keep(event(4, Kind.CHECK_IN, ADA, HalfDay.MORNING, NINE.minusSeconds(3)));

    Attendance attendance = store().attendances().attendance(DAY.id());
    assertThat(attendance.present(HalfDay.MORNING)).isOne();
    assertThat(attendance.arrival(ADA, HalfDay.MORNING)).contains(NINE.minusSeconds(3));
  }

  @Test
  final void ATT_05_another_day_never_notices_and_an_unknown_one_has_nobody() {
    keep(ADA_IN);
    RegistrationId elsewhere = People.id(OTHER_DAY.id(), 1);
    DoorEvent other = event(5, Kind.CHECK_IN, elsewhere, HalfDay.MORNING, NINE);
    write(OTHER_DAY.id(), books -> books.keep(other));

    assertThat(store().attendances().attendance(DAY.id()).people()).containsExactly(ADA);
    assertThat(store().attendances().attendance(OTHER_DAY.id()).people())
        .containsExactly(elsewhere);
    assertThat(store().attendances().attendance(new EventDayId("unknown")))
        .isEqualTo(Attendance.NOBODY);
  }

  @Test
  final void ATT_06_one_registration_is_told_by_itself() {
    keep(ADA_IN, BEN_IN);

    assertThat(store().attendances().attendance(BEN)).isEqualTo(Attendance.of(List.of(BEN_IN)));
    assertThat(store().attendances().attendance(People.id(DAY.id(), 3)))
        .isEqualTo(Attendance.NOBODY);
  }

  @Test
  final void ATT_07_a_unit_reads_back_what_it_noted() {
    keep(ADA_IN);
    write(
        DAY.id(),
        books -> {
          DoorEvent undone = event(6, Kind.UNDO, ADA, HalfDay.MORNING, NINE.plusSeconds(1));
          books.keep(undone);
          books.keep(BEN_IN);
          assertThat(books.atTheDoor(ADA)).containsExactlyInAnyOrder(ADA_IN, undone);
        });
  }

  @Test
  final void ATT_08_a_unit_that_throws_notes_nothing() {
    assertThatThrownBy(
            () ->
                write(
                    DAY.id(),
                    books -> {
                      books.keep(ADA_IN);
                      throw new IllegalStateException("on purpose");
                    }))
        .hasMessage("on purpose");

    assertThat(store().attendances().attendance(DAY.id())).isEqualTo(Attendance.NOBODY);
    assertThat(store().attendances().attendance(ADA)).isEqualTo(Attendance.NOBODY);
  }

  private void keep(DoorEvent... events) {
    write(DAY.id(), books -> List.of(events).forEach(books::keep));
  }

  private List<DoorEvent> known(RegistrationId who) {
    return store().unitOfWork().inDay(DAY.id(), books -> books.atTheDoor(who));
  }

  private static DoorEvent event(
      int number, Kind kind, RegistrationId who, HalfDay half, Instant at) {
    return new DoorEvent(new UUID(9, number), kind, who, half, at);
  }
}
