package fr.banquedesterritoires.event.day;

import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Les rappels: how long before a day its participants are reminded of it. A reminder is due at the
 * local time at which the day starts, so many dates earlier, whatever the clocks do meanwhile.
 *
 * @param before one period for each reminder, none of them negative
 */
public record Reminders(List<Period> before) {

  /** Seven days and one day before. */
  public static final Reminders USUAL = new Reminders(List.of(Period.ofDays(7), Period.ofDays(1)));

  /** None. */
  public static final Reminders NONE = new Reminders(List.of());

  /** Copies the periods in, and refuses one that would remind people of what is past. */
  public Reminders {
    before = List.copyOf(before);
    if (before.stream().anyMatch(Period::isNegative)) {
      throw new IllegalArgumentException("a reminder comes before the day, not " + before);
    }
  }

  /** When people are reminded of a day, earliest first. */
  public List<Instant> of(EventDay day) {
    return before.stream()
        .map(period -> day.starts().atZone(day.zone()).minus(period).toInstant())
        .distinct()
        .sorted()
        .toList();
  }

  /** The reminder that is in force: the last one due, as long as the day has not begun. */
  public Optional<Instant> inForce(EventDay day, Instant now) {
    return of(day).stream()
        .filter(due -> !due.isAfter(now) && now.isBefore(day.starts()))
        .max(Comparator.naturalOrder());
  }
}
