package fr.banquedesterritoires.event.privacy;

import fr.banquedesterritoires.event.day.EventDay;
import java.time.Duration;
import java.time.Instant;

/**
 * La durée de conservation: how long personal data are kept after their day, counted in whole days
 * of its zone. A day that was called off, or never published, counts from its date as others do.
 *
 * @param sensitiveDays how many days after the day diets and access needs are kept
 * @param peopleDays how many days after the day registrations are kept
 */
public record RetentionRule(int sensitiveDays, int peopleDays) {

  /** The longest time that can be asked for, in days: ten years. */
  public static final int MOST_DAYS = 3_650;

  /** Diets and access needs for a week, people for three months. */
  public static final RetentionRule USUAL = new RetentionRule(7, 90);

  /**
   * How long it is kept which answer a request got, so that its repeats get the same, and who asked
   * for a group's receipt.
   */
  public static final Duration REQUESTS = Duration.ofDays(7);

  /** Refuses times below zero or beyond {@link #MOST_DAYS}, and diets that outlive their people. */
  public RetentionRule {
    if (sensitiveDays < 0 || peopleDays < sensitiveDays || peopleDays > MOST_DAYS) {
      throw new IllegalArgumentException(
          "diets and access needs kept for %d days, people for %d"
              .formatted(sensitiveDays, peopleDays));
    }
  }

  /** What may be kept of the people of a day at an instant. */
  public Retention of(EventDay day, Instant now) {
    if (!now.isBefore(forgetsPeople(day))) {
      return Retention.FIGURES_ALONE;
    }
    return now.isBefore(forgetsSensitive(day)) ? Retention.EVERYTHING : Retention.NOTHING_SENSITIVE;
  }

  /** The first instant at which diets and access needs may no longer be kept. */
  public Instant forgetsSensitive(EventDay day) {
    return endOf(day, sensitiveDays);
  }

  /** The first instant at which people may no longer be kept. */
  public Instant forgetsPeople(EventDay day) {
    return endOf(day, peopleDays);
  }

  private static Instant endOf(EventDay day, int daysLater) {
    return day.date().plusDays(1L + daysLater).atStartOfDay(day.zone()).toInstant();
  }
}
