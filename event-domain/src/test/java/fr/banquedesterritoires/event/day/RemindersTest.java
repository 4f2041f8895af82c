package fr.banquedesterritoires.event.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.programme.Programme;
import fr.banquedesterritoires.event.programme.Session;
import fr.banquedesterritoires.event.programme.SessionKind;
import fr.banquedesterritoires.event.sample.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RemindersTest {

  private static final EventDay DAY = Days.withSeats(2);

  @Test
  void people_are_reminded_a_week_and_a_day_before_at_the_time_the_day_starts() {
    assertThat(Reminders.USUAL.of(DAY))
        .containsExactly(
            Instant.parse("2019-03-11T08:00:00Z"), Instant.parse("2019-03-17T08:00:00Z"));
  }

  @Test
  void the_clocks_change_and_the_local_time_of_a_reminder_does_not() {
    EventDay afterTheChange = on(LocalDate.of(2019, 4, 1), LocalTime.of(9, 0));
    EventDay afterTheOther = on(LocalDate.of(2019, 10, 28), LocalTime.of(9, 0));

    assertThat(Reminders.USUAL.of(afterTheChange))
        .containsExactly(
            Instant.parse("2019-03-25T08:00:00Z"), Instant.parse("2019-03-31T07:00:00Z"));
    assertThat(Reminders.USUAL.of(afterTheOther))
        .containsExactly(
            Instant.parse("2019-10-21T07:00:00Z"), Instant.parse("2019-10-27T08:00:00Z"));
  }

  @Test
  void an_hour_that_a_night_leaves_out_or_has_twice_still_has_one_reminder() {
    EventDay startsAtHalfPastTwo = on(LocalDate.of(2019, 4, 1), LocalTime.of(2, 30));
    EventDay hourHadTwice = on(LocalDate.of(2019, 10, 28), LocalTime.of(2, 30));

    assertThat(Reminders.USUAL.of(startsAtHalfPastTwo).getLast())
        .isEqualTo(Instant.parse("2019-03-31T01:30:00Z"));
    assertThat(Reminders.USUAL.of(hourHadTwice).getLast())
        .isEqualTo(Instant.parse("2019-10-27T01:30:00Z"));
  }

  @Test
  void the_last_reminder_due_is_in_force_until_the_day_starts() {
    Instant week = Instant.parse("2019-03-11T08:00:00Z");
    Instant eve = Instant.parse("2019-03-17T08:00:00Z");

    assertThat(inForce(week.minusNanos(1))).isEmpty();
    assertThat(inForce(week)).contains(week);
    assertThat(inForce(eve.minusNanos(1))).contains(week);
    assertThat(inForce(eve)).contains(eve);
    assertThat(inForce(DAY.starts().minusNanos(1))).contains(eve);
    assertThat(inForce(DAY.starts())).isEmpty();
  }

  @Test
  void nobody_is_reminded_of_what_is_past() {
    List<Period> late = List.of(Period.ofDays(-1));

    assertThatThrownBy(() -> new Reminders(late)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Optional<Instant> inForce(Instant now) {
    return Reminders.USUAL.inForce(DAY, now);
  }

  private static EventDay on(LocalDate date, LocalTime start) {
    EventDay like =
        Days.with(
            Programme.of(
                new Session(
                    start,
                    Optional.empty(),
                    SessionKind.WELCOME,
                    "Accueil",
                    Optional.empty(),
                    List.of())));
    return new EventDay(
        like.id(),
        like.rubric(),
        like.title(),
        like.summary(),
        like.questions(),
        like.objectives(),
        date,
        like.zone(),
        like.publicPlace(),
        like.format(),
        like.programme(),
        like.lunch(),
        like.registration(),
        like.disclosure(),
        like.publication());
  }
}
