package fr.banquedesterritoires.event.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.programme.Programme;
import fr.banquedesterritoires.event.programme.Session;
import fr.banquedesterritoires.event.programme.SessionKind;
import fr.banquedesterritoires.event.sample.Days;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HalfDayTest {

  @ParameterizedTest
  @CsvSource({
    "09:00, 17:00, MORNING AFTERNOON",
    "09:00, 12:00, MORNING",
    "09:00, 12:01, MORNING AFTERNOON",
    "12:00, 17:00, AFTERNOON",
    "11:59, 12:00, MORNING",
    "14:00, 15:00, AFTERNOON"
  })
  void noon_parts_a_day_in_one_or_two(String start, String end, String halves) {
    assertThat(HalfDay.of(day(start, end)))
        .isEqualTo(List.of(halves.split(" ")).stream().map(HalfDay::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "09:00, 17:00, 2019-03-18T10:59:59Z, MORNING",
    "09:00, 17:00, 2019-03-18T11:00:00Z, AFTERNOON",
    "09:00, 12:00, 2019-03-18T15:00:00Z, MORNING",
    "14:00, 17:00, 2019-03-18T08:00:00Z, AFTERNOON"
  })
  void people_are_counted_for_the_half_day_that_is_on_or_the_nearest(
      String start, String end, Instant now, HalfDay half) {
    assertThat(HalfDay.at(day(start, end), now)).isEqualTo(half);
  }

  @Test
  void a_day_that_prints_no_end_goes_on_until_its_date_ends() {
    Session open =
        new Session(
            LocalTime.of(9, 0),
            Optional.empty(),
            SessionKind.WELCOME,
            "Accueil",
            Optional.empty(),
            List.of());

    assertThat(HalfDay.of(Days.with(Programme.of(open))))
        .containsExactly(HalfDay.MORNING, HalfDay.AFTERNOON);
  }

  private static EventDay day(String start, String end) {
    return Days.with(
        Programme.of(
            new Session(
                LocalTime.parse(start),
                Optional.of(LocalTime.parse(end)),
                SessionKind.PLENARY,
                "Séance",
                Optional.empty(),
                List.of())));
  }
}
