package fr.banquedesterritoires.event.testkit.model;

import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.desk.AmendOutcome;
import fr.banquedesterritoires.event.desk.ApprovalOutcome;
import fr.banquedesterritoires.event.desk.CancelOutcome;
import fr.banquedesterritoires.event.desk.MoveOutcome;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.registration.Registration;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the real answers as the model writes its own; people are named by their tickets. */
final class Told {

  private Told() {}

  static String of(SignUpOutcome outcome) {
    return switch (outcome) {
      case SignUpOutcome.Accepted seat -> "seat, " + ticket(seat.registration());
      case SignUpOutcome.AwaitingApproval held -> "held, " + ticket(held.registration());
      case SignUpOutcome.PutInLine line ->
          "line, " + ticket(line.registration()) + ", place " + line.place();
      case SignUpOutcome.AlreadyRegistered known -> "known, " + ticket(known.registration());
      case SignUpOutcome.NotYetOpen no -> "not yet";
      case SignUpOutcome.Closed no -> "closed";
      case SignUpOutcome.Full no -> "full";
      case SignUpOutcome.DayCancelled no -> "called off";
      case SignUpOutcome.NoSuchDay no -> "no such day";
    };
  }

  /** The registration that an outcome is about. */
  static Optional<Registration> registration(SignUpOutcome outcome) {
    return switch (outcome) {
      case SignUpOutcome.Accepted seat -> Optional.of(seat.registration());
      case SignUpOutcome.AwaitingApproval held -> Optional.of(held.registration());
      case SignUpOutcome.PutInLine line -> Optional.of(line.registration());
      case SignUpOutcome.AlreadyRegistered known -> Optional.of(known.registration());
      case SignUpOutcome.NotYetOpen no -> Optional.empty();
      case SignUpOutcome.Closed no -> Optional.empty();
      case SignUpOutcome.Full no -> Optional.empty();
      case SignUpOutcome.DayCancelled no -> Optional.empty();
      case SignUpOutcome.NoSuchDay no -> Optional.empty();
    };
  }

  static String of(CancelOutcome outcome) {
    return switch (outcome) {
      case CancelOutcome.Cancelled gone -> "cancelled" + calledIn(gone.promoted());
      case CancelOutcome.AlreadyOver over -> "over";
      case CancelOutcome.UnknownRegistration unknown -> "unknown";
    };
  }

  static String of(AmendOutcome outcome) {
    return switch (outcome) {
      case AmendOutcome.Amended amended -> "amended, " + ticket(amended.registration());
      case AmendOutcome.Unchanged unchanged -> "unchanged";
      case AmendOutcome.Over over -> "over";
      case AmendOutcome.TooLate late -> "too late";
      case AmendOutcome.UnknownRegistration unknown -> "unknown";
    };
  }

  static String of(ApprovalOutcome outcome) {
    return switch (outcome) {
      case ApprovalOutcome.Approved approved -> "approved, " + ticket(approved.registration());
      case ApprovalOutcome.Refused refused -> "refused" + calledIn(refused.promoted());
      case ApprovalOutcome.NothingToDecide nothing -> "nothing to decide";
      case ApprovalOutcome.UnknownRegistration unknown -> "unknown";
    };
  }

  static String of(MoveOutcome outcome) {
    return switch (outcome) {
      case MoveOutcome.Moved moved ->
          "moved, %s, from %d to %d"
              .formatted(ticket(moved.registration()), moved.from(), moved.to());
      case MoveOutcome.AlreadyThere there -> "there already, place " + there.place();
      case MoveOutcome.NotInLine no -> "not in line";
      case MoveOutcome.TooLate late -> "too late";
      case MoveOutcome.UnknownRegistration unknown -> "unknown";
    };
  }

  static String of(VenueAnswer answer) {
    return switch (answer) {
      case VenueAnswer.Disclosed told ->
          "venue " + told.version() + " in " + told.details().room().orElseThrow().name();
      case VenueAnswer.Kept kept -> "withheld: " + kept.withheld().reason();
    };
  }

  static String published(Collection<Registration> promoted) {
    return "published"
        + promoted.stream().map(one -> calledIn(Optional.of(one))).collect(Collectors.joining());
  }

  private static String calledIn(Optional<Registration> promoted) {
    return promoted.map(one -> ", called in " + ticket(one)).orElse("");
  }

  private static String ticket(Registration registration) {
    return "ticket " + registration.ticket();
  }
}
