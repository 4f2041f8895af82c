package fr.banquedesterritoires.event.registration;

import java.time.Instant;

/** L'état d'une inscription. */
public sealed interface RegistrationState {

  /** When this state was entered. */
  Instant since();

  /** Whether a registration in this state keeps a seat from others. */
  default boolean holdsSeat() {
    return switch (this) {
      case Confirmed c -> true;
      case AwaitingApproval a -> true;
      case Waiting w -> false;
      case Refused r -> false;
      case Cancelled c -> false;
    };
  }

  /** Whether the registration still stands: seated, awaiting approval or in line. */
  default boolean stands() {
    return holdsSeat() || this instanceof Waiting;
  }

  /** The seat is theirs. */
  record Confirmed(Instant since) implements RegistrationState {}

  /** The organiser has yet to approve; the seat is held meanwhile. */
  record AwaitingApproval(Instant since) implements RegistrationState {}

  /** In line: sur liste d'attente. The place in line is the registration's ticket. */
  record Waiting(Instant since) implements RegistrationState {}

  /** The organiser said no. */
  record Refused(Instant since) implements RegistrationState {}

  /** Given up by the participant, or taken back by the organiser. */
  record Cancelled(Instant since) implements RegistrationState {}
}
