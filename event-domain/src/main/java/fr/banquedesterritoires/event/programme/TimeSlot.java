package fr.banquedesterritoires.event.programme;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

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

  /** What the two slots have in common, if they overlap. */
  Optional<TimeSlot> common(TimeSlot other) {
    LocalTime from = start.isAfter(other.start) ? start : other.start;
    LocalTime until = end.isBefore(other.end) ? end : other.end;
    return until.isAfter(from) ? Optional.of(new TimeSlot(from, until)) : Optional.empty();
  }

  /** The slot of the given length that starts when this one does. */
  TimeSlot head(Duration wanted) {
    return new TimeSlot(start, start.plus(wanted));
  }
}
