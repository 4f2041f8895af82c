package fr.banquedesterritoires.event.attendance;

import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Le pointage: somebody came in, or it was noted by mistake that they had.
 *
 * @param id made where it happened, a telephone without a network perhaps: the same id is always
 *     the same happening, however often it is told
 * @param kind which of both
 * @param registration whose
 * @param half for which half of the day
 * @param at when it happened at the door, to the microsecond; not when it became known
 */
public record DoorEvent(UUID id, Kind kind, RegistrationId registration, HalfDay half, Instant at) {

  /** What happens at the door. */
  public enum Kind {
    /** They came in. */
    CHECK_IN,
    /** They had not: it is taken back. */
    UNDO
  }

  /** Cuts off what is finer than a microsecond, as stores do. */
  public DoorEvent {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  /** The same, at another instant. */
  public DoorEvent movedTo(Instant other) {
    return new DoorEvent(id, kind, registration, half, other);
  }
}
