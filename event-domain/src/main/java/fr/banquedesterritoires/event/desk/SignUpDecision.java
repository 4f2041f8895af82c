package fr.banquedesterritoires.event.desk;

import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.SignUp;
import java.util.List;
import java.util.Optional;

/** What becomes of a sign-up: a seat, a place in line, or a reason why neither. */
record SignUpDecision(Moment moment, Seats seats) {

  Ruling<SignUpOutcome> of(SignUp signUp, Optional<Registration> known) {
    return switch (Availability.of(moment.day(), seats, moment.now())) {
      case Availability.Unpublished u -> no(new SignUpOutcome.NoSuchDay());
      case Availability.DayCancelled d -> no(new SignUpOutcome.DayCancelled());
      case Availability.NotYetOpen n -> no(new SignUpOutcome.NotYetOpen(n.opens()));
      case Availability.Closed c -> no(new SignUpOutcome.Closed(c.closed()));
      case Availability.Full f ->
          standing(known)
              .map(former -> no(new SignUpOutcome.AlreadyRegistered(former, true)))
              .orElseGet(() -> no(new SignUpOutcome.Full(f.capacity())));
      case Availability.Open o ->
          standing(known)
              .map(former -> alreadyRegistered(former))
              .orElseGet(() -> seat(enter(signUp, known, moment.seated()), known));
      case Availability.WaitingList w ->
          standing(known)
              .map(former -> alreadyRegistered(former))
              .orElseGet(() -> line(enter(signUp, known, waiting()), known));
    };
  }

  private Ruling<SignUpOutcome> no(SignUpOutcome outcome) {
    return Ruling.unchanged(outcome, seats);
  }

  /** A registration that a new sign-up cannot revive: it stands, or the organiser refused it. */
  private static Optional<Registration> standing(Optional<Registration> known) {
    return known.filter(
        former -> former.state().stands() || former.state() instanceof RegistrationState.Refused);
  }

  private Ruling<SignUpOutcome> seat(Registration entered, Optional<Registration> known) {
    Seats counted = seats.after(known, entered);
    return entered.isConfirmed()
        ? moment.ruling(new SignUpOutcome.Accepted(entered), entered, counted, EntryKind.CONFIRMED)
        : moment.ruling(
            new SignUpOutcome.AwaitingApproval(entered),
            entered,
            counted,
            EntryKind.APPROVAL_ASKED);
  }

  private Ruling<SignUpOutcome> line(Registration entered, Optional<Registration> known) {
    Seats counted = seats.after(known, entered);
    return moment.ruling(
        new SignUpOutcome.PutInLine(entered, counted.waiting()),
        entered,
        counted,
        EntryKind.PUT_IN_LINE);
  }

  /**
   * Written once more as it stands: the work is then the same as for an address nobody knows, and
   * its length tells nobody which of both it was.
   */
  private Ruling<SignUpOutcome> alreadyRegistered(Registration known) {
    return new Ruling<>(
        new SignUpOutcome.AlreadyRegistered(known, false),
        List.of(known),
        seats,
        List.of(moment.entry(EntryKind.SIGNED_UP_AGAIN, known)));
  }

  private RegistrationState waiting() {
    return new RegistrationState.Waiting(moment.now());
  }

  private Registration enter(SignUp signUp, Optional<Registration> known, RegistrationState state) {
    long ticket = seats.lastTicket() + 1;
    return known
        .map(former -> former.revived(signUp, state, ticket))
        .orElseGet(
            () ->
                new Registration(
                    signUp.id(),
                    moment.day().id(),
                    signUp.participant(),
                    signUp.wishes(),
                    signUp.language(),
                    state,
                    ticket,
                    Optional.empty(),
                    0,
                    0,
                    signUp.notice()));
  }
}
