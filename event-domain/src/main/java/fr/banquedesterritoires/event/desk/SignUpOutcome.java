package fr.banquedesterritoires.event.desk;

import fr.banquedesterritoires.event.registration.Registration;
import java.time.Instant;

/** What became of a sign-up. */
public sealed interface SignUpOutcome {

  /**
   * What the person at the keyboard may be told. It depends on the day alone, never on whether the
   * address is known, so that nobody can find out who takes part. The whole truth goes to the
   * mailbox.
   */
  default PublicAnswer publicAnswer() {
    return switch (this) {
      case Accepted a -> PublicAnswer.RECEIVED;
      case AwaitingApproval a -> PublicAnswer.RECEIVED;
      case PutInLine p -> PublicAnswer.RECEIVED;
      case AlreadyRegistered a -> a.full() ? PublicAnswer.FULL : PublicAnswer.RECEIVED;
      case NotYetOpen n -> PublicAnswer.NOT_YET_OPEN;
      case Closed c -> PublicAnswer.CLOSED;
      case Full f -> PublicAnswer.FULL;
      case DayCancelled d -> PublicAnswer.DAY_CANCELLED;
      case NoSuchDay n -> PublicAnswer.NO_SUCH_DAY;
    };
  }

  /** A seat is theirs. */
  record Accepted(Registration registration) implements SignUpOutcome {}

  /** A seat is held until the organiser approves. */
  record AwaitingApproval(Registration registration) implements SignUpOutcome {}

  /** Every seat is taken: they wait in line, last of {@code place} people. */
  record PutInLine(Registration registration, int place) implements SignUpOutcome {}

  /**
   * The address already signed up, or was refused by the organiser; nothing was changed.
   *
   * @param registration what stands
   * @param full whether anybody new would have been told that the day is full
   */
  record AlreadyRegistered(Registration registration, boolean full) implements SignUpOutcome {}

  /** Registration opens later. */
  record NotYetOpen(Instant opens) implements SignUpOutcome {}

  /** Registration is over. */
  record Closed(Instant closed) implements SignUpOutcome {}

  /** Every seat is taken and the day keeps no waiting list. */
  record Full(int capacity) implements SignUpOutcome {}

  /** The day was called off. */
  record DayCancelled() implements SignUpOutcome {}

  /** No such day is published. */
  record NoSuchDay() implements SignUpOutcome {}

  /** What anybody may be told of the outcome. */
  enum PublicAnswer {
    /** Received: the rest is in the mail. */
    RECEIVED,
    /** Registration opens later. */
    NOT_YET_OPEN,
    /** Registration is over. */
    CLOSED,
    /** No seat and no waiting list. */
    FULL,
    /** The day was called off. */
    DAY_CANCELLED,
    /** No such day is published. */
    NO_SUCH_DAY
  }
}
