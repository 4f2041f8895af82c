package fr.banquedesterritoires.event.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.attendance.DoorEvent.Kind;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.sample.People;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AttendanceTest {

  private static final Instant NINE = Instant.parse("2019-03-18T08:00:00Z");

  @Test
  void whoever_was_checked_in_is_present_from_then_on() {
    Attendance attendance = Attendance.of(List.of(in(1, 1, 0)));

    assertThat(attendance.arrival(People.id(1), HalfDay.MORNING)).contains(NINE);
    assertThat(attendance.arrival(People.id(1), HalfDay.AFTERNOON)).isEmpty();
    assertThat(attendance.present(HalfDay.MORNING)).isOne();
    assertThat(attendance.present(HalfDay.AFTERNOON)).isZero();
  }

  @Test
  void two_doors_that_check_the_same_person_in_count_one_who_came_with_the_first() {
    Attendance attendance = Attendance.of(List.of(in(1, 1, 7), in(2, 1, 2)));

    assertThat(attendance.present(HalfDay.MORNING)).isOne();
    assertThat(attendance.arrival(People.id(1), HalfDay.MORNING)).contains(NINE.plusSeconds(2));
  }

  @Test
  void a_check_in_that_was_taken_back_does_not_count_in_whatever_order_one_hears_of_it() {
    assertThat(Attendance.of(List.of(in(1, 1, 0), out(2, 1, 5)))).isEqualTo(Attendance.NOBODY);
    assertThat(Attendance.of(List.of(out(2, 1, 5), in(1, 1, 0)))).isEqualTo(Attendance.NOBODY);
  }

  @Test
  void a_check_in_after_it_was_taken_back_counts_from_then_on() {
    Attendance attendance = Attendance.of(List.of(in(3, 1, 9), in(1, 1, 0), out(2, 1, 5)));

    assertThat(attendance.arrival(People.id(1), HalfDay.MORNING)).contains(NINE.plusSeconds(9));
  }

  @Test
  void taking_back_holds_against_a_check_in_of_the_same_instant() {
    assertThat(Attendance.of(List.of(out(2, 1, 0), in(1, 1, 0)))).isEqualTo(Attendance.NOBODY);
  }

  @Test
  void only_the_half_day_that_is_named_is_taken_back() {
    DoorEvent later =
        new DoorEvent(
            new UUID(1, 3), Kind.CHECK_IN, People.id(1), HalfDay.AFTERNOON, NINE.plusSeconds(1));

    assertThat(Attendance.of(List.of(in(1, 1, 0), later, out(2, 1, 5))).halves(People.id(1)))
        .containsExactly(HalfDay.AFTERNOON);
  }

  @Test
  void neither_order_nor_repeats_change_who_came() {
    Random random = new Random(20190318);
    for (int round = 0; round < 200; round++) {
      List<DoorEvent> events = IntStream.range(0, 12).mapToObj(n -> any(n, random)).toList();
      List<DoorEvent> told = new ArrayList<>(events);
      told.addAll(events.subList(0, random.nextInt(12)));
      Collections.shuffle(told, random);

      assertThat(Attendance.of(told)).isEqualTo(Attendance.of(events));
    }
  }

  private static DoorEvent any(int number, Random random) {
    return new DoorEvent(
        new UUID(2, number),
        random.nextBoolean() ? Kind.CHECK_IN : Kind.UNDO,
        People.id(random.nextInt(3)),
        random.nextBoolean() ? HalfDay.MORNING : HalfDay.AFTERNOON,
        NINE.plusSeconds(random.nextInt(6)));
  }

  private static DoorEvent in(int number, int person, int after) {
    return event(number, Kind.CHECK_IN, People.id(person), after);
  }

  private static DoorEvent out(int number, int person, int after) {
    return event(number, Kind.UNDO, People.id(person), after);
  }

  private static DoorEvent event(int number, Kind kind, RegistrationId who, int after) {
    return new DoorEvent(new UUID(1, number), kind, who, HalfDay.MORNING, NINE.plusSeconds(after));
  }
}
