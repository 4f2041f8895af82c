package fr.banquedesterritoires.event.programme;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Un créneau: a stretch of the day, in the day's own zone, its end not included.
 *
 * @param start first instant of the slot
 * @param end first instant after it, later than {@code start}
 */
public record TimeSlot(LocalTime start, LocalTime end) {

  /** Refuses a slot that does not end after it starts. */
  public TimeSlot {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("a slot must end after it starts: " + start + "-" + end);
    }
  }

  /** How long the slot lasts, never zero. */
  public Duration length() {
    return Duration.between(start, end);
  }

  /** Whether the two slots have a moment in common. */
  public boolean overlaps(TimeSlot other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** Whether the whole of the other slot lies within this one. */
  public boolean encloses(TimeSlot other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /** The slot of the given length that starts when this one does. */
  TimeSlot head(Duration wanted) {
    return new TimeSlot(start, start.plus(wanted));
  }
}
