package fr.banquedesterritoires.event.attendance;

import fr.banquedesterritoires.event.registration.Registration;
import java.time.Instant;
import java.util.Optional;

/** What becomes of something that happened at the door. */
public sealed interface CheckInOutcome {

  /**
   * It is noted, and counts.
   *
   * @param registration whose
   * @param event as it is noted
   * @param before when they had arrived by what was known so far, if they had
   * @param after when they arrived by what is known now; empty if they are not present
   */
  record Noted(
      Registration registration, DoorEvent event, Optional<Instant> before, Optional<Instant> after)
      implements CheckInOutcome {}

  /**
   * It was known already: nothing is noted a second time.
   *
   * @param arrived when they arrived by what is known now; empty if they are not present
   */
  record Known(Registration registration, Optional<Instant> arrived) implements CheckInOutcome {}

  /**
   * They hold no seat: they wait in line, await approval, gave up or were refused.
   *
   * @param mend what can be done about it at the door
   */
  record NoSeat(Registration registration, Mend mend) implements CheckInOutcome {}

  /** The door is not open yet. */
  record NotYet(Instant opens) implements CheckInOutcome {}

  /** The day is long past, and its attendance written down for good. */
  record TooLate(Instant closed) implements CheckInOutcome {}

  /** The programme has nothing on in that half-day. */
  record NoSuchHalf(HalfDay half) implements CheckInOutcome {}

  /** The day was called off. */
  record DayCancelled() implements CheckInOutcome {}

  /** No such day, or it is a draft. */
  record NoSuchDay() implements CheckInOutcome {}

  /** Nobody of that name signed up for this day. */
  record UnknownRegistration() implements CheckInOutcome {}

  /** What can be done for somebody at the door who holds no seat. */
  enum Mend {
    /** A seat is free, and they can have it. */
    SEAT_THEM,
    /** A seat is free or held for them, and the organiser must say yes. */
    ASK_ORGANISER,
    /** Every seat is taken: only a larger capacity helps, which the organiser can set. */
    RAISE_CAPACITY,
    /** Nothing: the organiser said no, or the day is over. */
    NOTHING
  }
}
