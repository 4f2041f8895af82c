package fr.banquedesterritoires.event.registration;

/** The names of the states of a registration, without what they hold. */
public enum StateKind {
  /** The seat is theirs. */
  CONFIRMED,
  /** The organiser has yet to approve. */
  AWAITING_APPROVAL,
  /** A seat is held for them until they claim it. */
  OFFERED,
  /** In line. */
  WAITING,
  /** The organiser said no. */
  REFUSED,
  /** Given up. */
  CANCELLED;

  /** The name of a state. */
  public static StateKind of(RegistrationState state) {
    return switch (state) {
      case RegistrationState.Confirmed c -> CONFIRMED;
      case RegistrationState.AwaitingApproval a -> AWAITING_APPROVAL;
      case RegistrationState.Offered o -> OFFERED;
      case RegistrationState.Waiting w -> WAITING;
      case RegistrationState.Refused r -> REFUSED;
      case RegistrationState.Cancelled c -> CANCELLED;
    };
  }
}
