package fr.banquedesterritoires.event.venue;

import fr.banquedesterritoires.event.day.PublicPlace;
import java.time.Instant;
import java.util.Optional;

/**
 * The venue is not communicated, and why.
 *
 * @param reason why
 * @param publicPlace what may be said instead
 * @param from when it will be communicated, for {@link Reason#NOT_YET} only
 */
public record Withheld(Reason reason, PublicPlace publicPlace, Optional<Instant> from)
    implements Disclosure {

  /** Why a venue is withheld. */
  public enum Reason {
    /** Nobody registered is asking. */
    NOT_REGISTERED,
    /** The registration waits in line. */
    WAITING,
    /** A seat is offered, and not claimed yet. */
    OFFERED,
    /** The registration awaits the organiser's approval, or the venue is told only after one. */
    AWAITING_APPROVAL,
    /** The organiser refused the registration. */
    REFUSED,
    /** The registration was cancelled. */
    CANCELLED,
    /** The day was called off. */
    DAY_CANCELLED,
    /** The venue is communicated from a later instant on. */
    NOT_YET,
    /** The rule would tell, but no venue is set yet. */
    NOT_SET
  }

  /** A reason without a date. */
  public static Withheld because(Reason reason, PublicPlace publicPlace) {
    return new Withheld(reason, publicPlace, Optional.empty());
  }
}
