package fr.banquedesterritoires.event.registration;

import java.time.Instant;
import java.util.OptionalLong;

/** L'état d'une inscription. */
public sealed interface RegistrationState {

  /** When this state was entered. */
  Instant since();

  /** Whether a registration in this state keeps a seat from others. */
  default boolean holdsSeat() {
    return switch (this) {
      case Confirmed c -> true;
      case AwaitingApproval a -> true;
      case Offered o -> true;
      case Waiting w -> false;
      case Refused r -> false;
      case Cancelled c -> false;
    };
  }

  /**
   * Whether the registration still stands: seated, awaiting approval, offered a seat or in line.
   */
  default boolean stands() {
    return holdsSeat() || this instanceof Waiting;
  }

  /** The seat is theirs. */
  record Confirmed(Instant since) implements RegistrationState {}

  /** The organiser has yet to approve; the seat is held meanwhile. */
  record AwaitingApproval(Instant since) implements RegistrationState {}

  /**
   * A seat that became free is held for the first in line until they claim it.
   *
   * @param until the first instant at which it no longer is
   */
  record Offered(Instant since, Instant until) implements RegistrationState {}

  /**
   * In line: sur liste d'attente.
   *
   * @param turn what the line is ordered by, where an organiser's move changed it; without one, it
   *     is the registration's ticket
   */
  record Waiting(Instant since, OptionalLong turn) implements RegistrationState {

    /** In line as the tickets have it. */
    public Waiting(Instant since) {
      this(since, OptionalLong.empty());
    }
  }

  /** The organiser said no. */
  record Refused(Instant since) implements RegistrationState {}

  /** Given up by the participant, taken back by the organiser, or an offer that lapsed. */
  record Cancelled(Instant since) implements RegistrationState {}
}
