package fr.banquedesterritoires.event.desk;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.SignUp;
import fr.banquedesterritoires.event.registration.Wishes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Le bureau des inscriptions of one day at one instant: decides, and leaves the writing down to its
 * caller. The caller holds the day's lock, so that counts and registrations are those of now.
 */
public final class RegistrationDesk {

  private final EventDay day;
  private final Seats seats;
  private final Instant now;

  /**
   * Opens the desk.
   *
   * @param day the day, published or not
   * @param seats its counts
   * @param now the instant of every decision made here
   */
  public RegistrationDesk(EventDay day, Seats seats, Instant now) {
    this.day = day;
    this.seats = seats;
    this.now = now;
  }

  /**
   * Decides a sign-up. A free seat goes to the first in line before it goes to a newcomer.
   *
   * @param signUp what was sent in
   * @param known the registration for the same day under the same address, in whatever state
   */
  public Ruling<SignUpOutcome> signUp(SignUp signUp, Optional<Registration> known) {
    return switch (Availability.of(day, seats, now)) {
      case Availability.Unpublished u -> no(new SignUpOutcome.NoSuchDay());
      case Availability.DayCancelled d -> no(new SignUpOutcome.DayCancelled());
      case Availability.NotYetOpen n -> no(new SignUpOutcome.NotYetOpen(n.opens()));
      case Availability.Closed c -> no(new SignUpOutcome.Closed(c.closed()));
      case Availability.Full f ->
          standing(known)
              .map(former -> alreadyRegistered(former, true))
              .orElseGet(() -> no(new SignUpOutcome.Full(f.capacity())));
      case Availability.Open o ->
          standing(known)
              .map(former -> alreadyRegistered(former, false))
              .orElseGet(() -> seat(enter(signUp, known, seated()), known));
      case Availability.WaitingList w ->
          standing(known)
              .map(former -> alreadyRegistered(former, false))
              .orElseGet(() -> line(enter(signUp, known, waiting()), known));
    };
  }

  /**
   * Gives up a registration; the seat it frees goes to the first in line.
   *
   * @param registration which
   * @param firstInLine whoever waits with the lowest ticket; may be {@code registration} itself
   */
  public Ruling<CancelOutcome> cancel(
      Registration registration, Optional<Registration> firstInLine) {
    if (!registration.state().stands()) {
      return Ruling.unchanged(new CancelOutcome.AlreadyOver(registration), seats);
    }
    Registration cancelled = registration.entering(new RegistrationState.Cancelled(now));
    return freeing(registration, cancelled, EntryKind.CANCELLED, firstInLine)
        .andThen(promoted -> new CancelOutcome.Cancelled(cancelled, promoted));
  }

  /** The participant takes the seat that is offered to them. */
  public Ruling<ClaimOutcome> claim(Registration registration) {
    if (!(registration.state() instanceof RegistrationState.Offered offer)
        || day.publication() != Publication.PUBLISHED) {
      return Ruling.unchanged(new ClaimOutcome.NothingOffered(registration), seats);
    }
    if (!now.isBefore(offer.until())) {
      return Ruling.unchanged(new ClaimOutcome.Lapsed(registration, offer.until()), seats);
    }
    Registration claimed = registration.entering(seated());
    return ruling(new ClaimOutcome.Claimed(claimed), claimed, seats, EntryKind.OFFER_CLAIMED);
  }

  /**
   * Takes back an offer that nobody claimed in time; the seat goes to the next in line. The answer
   * is the registration as it stands now, or empty if there is no offer to take back.
   */
  public Ruling<Optional<Registration>> lapse(
      Registration registration, Optional<Registration> firstInLine) {
    boolean over =
        registration.state() instanceof RegistrationState.Offered offer
            && !now.isBefore(offer.until());
    if (!over) {
      return Ruling.unchanged(Optional.empty(), seats);
    }
    Registration lapsed = registration.entering(new RegistrationState.Cancelled(now));
    return freeing(registration, lapsed, EntryKind.OFFER_LAPSED, firstInLine)
        .andThen(next -> Optional.of(lapsed));
  }

  /** Changes what a participant sent in. The address and the place in line cannot change. */
  public Ruling<AmendOutcome> amend(
      Registration registration, Participant participant, Wishes wishes) {
    if (!registration.participant().email().equals(participant.email())) {
      throw new IllegalArgumentException("an amendment keeps the address");
    }
    if (!registration.state().stands()) {
      return Ruling.unchanged(new AmendOutcome.Over(registration), seats);
    }
    if (!now.isBefore(day.starts())) {
      return Ruling.unchanged(new AmendOutcome.TooLate(registration), seats);
    }
    if (registration.participant().equals(participant) && registration.wishes().equals(wishes)) {
      return Ruling.unchanged(new AmendOutcome.Unchanged(registration), seats);
    }
    Registration amended = registration.amended(participant, wishes);
    return ruling(new AmendOutcome.Amended(amended), amended, seats, EntryKind.AMENDED);
  }

  /** Gives a registration another private link, which is all that changes. */
  public Ruling<Registration> replaceLink(Registration registration) {
    Registration replaced = registration.underNewLink();
    return ruling(replaced, replaced, seats, EntryKind.LINK_REPLACED);
  }

  /**
   * The organiser says yes: to a registration that awaits approval, or to a confirmed one whose
   * venue is communicated after approval.
   */
  public Ruling<ApprovalOutcome> approve(Registration registration) {
    boolean seated = registration.state().holdsSeat() && !isOffered(registration);
    if (!seated || registration.approvedAt().isPresent()) {
      return Ruling.unchanged(new ApprovalOutcome.NothingToDecide(registration), seats);
    }
    Registration approved = registration.approved(now);
    return ruling(new ApprovalOutcome.Approved(approved), approved, seats, EntryKind.APPROVED);
  }

  /** The organiser says no; the seat goes to the first in line. */
  public Ruling<ApprovalOutcome> refuse(
      Registration registration, Optional<Registration> firstInLine) {
    if (!(registration.state() instanceof RegistrationState.AwaitingApproval)) {
      return Ruling.unchanged(new ApprovalOutcome.NothingToDecide(registration), seats);
    }
    Registration refused = registration.entering(new RegistrationState.Refused(now));
    return freeing(registration, refused, EntryKind.REFUSED, firstInLine)
        .andThen(promoted -> new ApprovalOutcome.Refused(refused, promoted));
  }

  /**
   * Gives a seat that became free, by a larger capacity say, to the first in line, or offers it to
   * them where the day does so. Once the day has begun nobody is called in any more.
   */
  public Ruling<Optional<Registration>> promote(Optional<Registration> firstInLine) {
    return promote(seats, firstInLine);
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
        ? ruling(new SignUpOutcome.Accepted(entered), entered, counted, EntryKind.CONFIRMED)
        : ruling(
            new SignUpOutcome.AwaitingApproval(entered),
            entered,
            counted,
            EntryKind.APPROVAL_ASKED);
  }

  private Ruling<SignUpOutcome> line(Registration entered, Optional<Registration> known) {
    Seats counted = seats.after(known, entered);
    return ruling(
        new SignUpOutcome.PutInLine(entered, counted.waiting()),
        entered,
        counted,
        EntryKind.PUT_IN_LINE);
  }

  private Ruling<SignUpOutcome> alreadyRegistered(Registration known, boolean full) {
    return new Ruling<>(
        new SignUpOutcome.AlreadyRegistered(known, full),
        List.of(),
        seats,
        List.of(entry(EntryKind.SIGNED_UP_AGAIN, known)));
  }

  private Registration enter(SignUp signUp, Optional<Registration> known, RegistrationState state) {
    long ticket = seats.lastTicket() + 1;
    return known
        .map(former -> former.revived(signUp, state, ticket))
        .orElseGet(
            () ->
                new Registration(
                    signUp.id(),
                    day.id(),
                    signUp.participant(),
                    signUp.wishes(),
                    signUp.language(),
                    state,
                    ticket,
                    Optional.empty(),
                    0,
                    0));
  }

  private RegistrationState seated() {
    return day.registration().approval()
        ? new RegistrationState.AwaitingApproval(now)
        : new RegistrationState.Confirmed(now);
  }

  private RegistrationState waiting() {
    return new RegistrationState.Waiting(now);
  }

  private Ruling<Optional<Registration>> freeing(
      Registration before, Registration after, EntryKind kind, Optional<Registration> firstInLine) {
    Seats counted = seats.after(Optional.of(before), after);
    Ruling<Optional<Registration>> promotion =
        promote(counted, firstInLine.filter(first -> !first.id().equals(before.id())));
    List<Registration> changed = new ArrayList<>(List.of(after));
    changed.addAll(promotion.registrations());
    List<JournalEntry> entries = new ArrayList<>(List.of(entry(kind, after)));
    entries.addAll(promotion.entries());
    return new Ruling<>(promotion.outcome(), changed, promotion.seats(), entries);
  }

  private Ruling<Optional<Registration>> promote(
      Seats counted, Optional<Registration> firstInLine) {
    boolean room = day.registration().seatsLeft(counted.held()) > 0;
    boolean ahead = day.publication() == Publication.PUBLISHED && now.isBefore(day.starts());
    if (!room || !ahead || firstInLine.isEmpty()) {
      return Ruling.unchanged(Optional.empty(), counted);
    }
    return day.registration()
        .offerFor()
        .map(time -> offer(firstInLine.get(), counted, time))
        .orElseGet(() -> give(firstInLine.get(), counted));
  }

  private Ruling<Optional<Registration>> give(Registration first, Seats counted) {
    Registration promoted = first.entering(seated());
    return ruling(
        Optional.of(promoted),
        promoted,
        counted.after(Optional.of(first), promoted),
        EntryKind.PROMOTED);
  }

  private Ruling<Optional<Registration>> offer(Registration first, Seats counted, Duration time) {
    Instant lapses = now.plus(time);
    Instant until = lapses.isBefore(day.starts()) ? lapses : day.starts();
    Registration offered = first.entering(new RegistrationState.Offered(now, until));
    return new Ruling<>(
        Optional.of(offered),
        List.of(offered),
        counted.after(Optional.of(first), offered),
        List.of(
            entry(EntryKind.OFFERED, offered),
            JournalEntry.about(EntryKind.OFFER_ENDS, day.id(), offered.id(), until)));
  }

  private static boolean isOffered(Registration registration) {
    return registration.state() instanceof RegistrationState.Offered;
  }

  private <O> Ruling<O> ruling(O outcome, Registration changed, Seats counted, EntryKind kind) {
    return new Ruling<>(outcome, List.of(changed), counted, List.of(entry(kind, changed)));
  }

  private JournalEntry entry(EntryKind kind, Registration registration) {
    return JournalEntry.about(kind, day.id(), registration.id(), now);
  }
}
