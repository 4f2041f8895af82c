package fr.banquedesterritoires.event.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.attendance.Attendance;
import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.sample.Days;
import fr.banquedesterritoires.event.sample.People;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class TurnoutTest {

  @Test
  void who_holds_a_seat_and_never_came_is_absent_and_who_came_counts_whatever_became_of_the_seat() {
    Attendance attendance =
        Attendance.of(
            List.of(in(1, HalfDay.MORNING), in(2, HalfDay.AFTERNOON), in(4, HalfDay.MORNING)));

    assertThat(
            Turnout.of(
                Days.withSeats(9),
                attendance,
                List.of(
                    People.confirmed(1),
                    People.confirmed(2),
                    People.confirmed(3),
                    People.cancelled(4),
                    People.waiting(5))))
        .isEqualTo(new Turnout(3, 3, 1, Map.of(HalfDay.MORNING, 2, HalfDay.AFTERNOON, 1)));
  }

  private static DoorEvent in(int person, HalfDay half) {
    return new DoorEvent(
        new UUID(1, person),
        DoorEvent.Kind.CHECK_IN,
        People.id(person),
        half,
        Instant.parse("2019-03-18T08:00:00Z"));
  }
}
