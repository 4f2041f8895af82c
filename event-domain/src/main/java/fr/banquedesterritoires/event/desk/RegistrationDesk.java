package fr.banquedesterritoires.event.desk;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.RegistrationPolicy;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.SignUp;
import fr.banquedesterritoires.event.registration.Wishes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Le bureau des inscriptions of one day at one instant: decides, and leaves the writing down to its
 * caller. The caller holds the day's lock, so that counts and registrations are those of now.
 */
public final class RegistrationDesk {

  private final Moment moment;
  private final Seats seats;

  /**
   * Opens the desk.
   *
   * @param day the day, published or not
   * @param seats its counts
   * @param now the instant of every decision made here
   */
  public RegistrationDesk(EventDay day, Seats seats, Instant now) {
    this.moment = new Moment(day, now);
    this.seats = seats;
  }

  /**
   * Decides a sign-up. A free seat goes to the first in line before it goes to a newcomer.
   *
   * @param signUp what was sent in
   * @param known the registration for the same day under the same address, in whatever state
   */
  public Ruling<SignUpOutcome> signUp(SignUp signUp, Optional<Registration> known) {
    return new SignUpDecision(moment, seats).of(signUp, known);
  }

  /**
   * Decides a sign-up that the organiser enters by hand: at any time until the day ends, and
   * approved with it. Seats and the line are the same for everybody.
   */
  public Ruling<SignUpOutcome> enterByHand(SignUp signUp, Optional<Registration> known) {
    return new SignUpDecision(moment.atTheDesk(), seats).of(signUp, known);
  }

  /**
   * Decides about somebody who stands at the door and is on no list. A free seat is theirs, whoever
   * waits in line and is not there; nobody is put in line at the door.
   */
  public Ruling<SignUpOutcome> walkIn(SignUp signUp) {
    RegistrationPolicy policy = moment.day().registration();
    return policy.seatsLeft(seats.held()) > 0
        ? new SignUpDecision(moment.atTheDoor(), seats).of(signUp, Optional.empty())
        : Ruling.unchanged(new SignUpOutcome.Full(policy.capacity().orElseThrow()), seats);
  }

  /**
   * Gives a seat to somebody who stands at the door, signed up and without one, as {@link
   * fr.banquedesterritoires.event.attendance.Door#mend} allows.
   *
   * @throws IllegalArgumentException if they have their seat, were refused, or there is none left
   */
  public Ruling<Registration> seatAtTheDoor(Registration registration) {
    boolean full = moment.day().registration().seatsLeft(seats.held()) == 0;
    if (full && !registration.state().holdsSeat()) {
      throw new IllegalArgumentException("there is no seat left for " + registration);
    }
    EntryKind kind =
        switch (registration.state()) {
          case RegistrationState.AwaitingApproval a -> EntryKind.APPROVED;
          case RegistrationState.Offered o -> EntryKind.OFFER_CLAIMED;
          case RegistrationState.Waiting w -> EntryKind.PROMOTED;
          case RegistrationState.Cancelled c -> EntryKind.CONFIRMED;
          case RegistrationState.Confirmed c -> throw notAtTheDoor(registration);
          case RegistrationState.Refused r -> throw notAtTheDoor(registration);
        };
    Registration seated =
        moment.day().registration().approval()
            ? registration.approved(moment.now())
            : registration.entering(new RegistrationState.Confirmed(moment.now()));
    return moment.ruling(seated, seated, seats.after(Optional.of(registration), seated), kind);
  }

  private static IllegalArgumentException notAtTheDoor(Registration registration) {
    return new IllegalArgumentException("no seat is given at the door to " + registration);
  }

  /**
   * How many of a group are taken in, in their order. It depends on the day and its counts alone,
   * as if nobody among them had signed up before, so that a group finds out about nobody.
   */
  public int admits(int people) {
    return switch (Availability.of(moment.day(), seats, moment.now())) {
      case Availability.Open open -> Math.min(people, roomFor(people));
      case Availability.WaitingList waiting -> people;
      case Availability.Full full -> 0;
      case Availability.NotYetOpen soon -> 0;
      case Availability.Closed closed -> 0;
      case Availability.DayCancelled cancelled -> 0;
      case Availability.Unpublished draft -> 0;
    };
  }

  private int roomFor(int people) {
    RegistrationPolicy policy = moment.day().registration();
    return policy.waitingList() ? people : policy.seatsLeft(seats.held());
  }

  /**
   * Gives up a registration; the seat it frees goes to the first in line.
   *
   * @param registration which
   * @param firstInLine whoever waits with the lowest turn; may be {@code registration} itself
   */
  public Ruling<CancelOutcome> cancel(
      Registration registration, Optional<Registration> firstInLine) {
    if (!registration.state().stands()) {
      return Ruling.unchanged(new CancelOutcome.AlreadyOver(registration), seats);
    }
    Registration cancelled = registration.entering(new RegistrationState.Cancelled(moment.now()));
    return FreedSeat.left(moment, seats, registration, cancelled, EntryKind.CANCELLED, firstInLine)
        .andThen(promoted -> new CancelOutcome.Cancelled(cancelled, promoted));
  }

  /**
   * Forgets a participant who asks for it. Ahead of the day they give up their registration, and
   * their seat goes to the first in line; once the day has begun they stay among its figures as
   * they stood. They cannot be written to about it, since nothing tells any more who they were.
   *
   * @param registration whose, in whatever state
   * @param firstInLine whoever waits with the lowest ticket; may be {@code registration} itself
   */
  public Ruling<EraseOutcome> erase(Registration registration, Optional<Registration> firstInLine) {
    if (!registration.state().stands() || !moment.isBeforeTheDay()) {
      return new Ruling<EraseOutcome>(
              new EraseOutcome.Erased(registration, Optional.empty()),
              List.of(),
              seats,
              List.of(moment.entry(EntryKind.ERASED, registration)))
          .forgetting(registration);
    }
    Registration last = registration.entering(new RegistrationState.Cancelled(moment.now()));
    return FreedSeat.left(moment, seats, registration, last, EntryKind.ERASED, firstInLine)
        .<EraseOutcome>andThen(promoted -> new EraseOutcome.Erased(last, promoted))
        .forgetting(last);
  }

  /** The participant takes the seat that is offered to them. */
  public Ruling<ClaimOutcome> claim(Registration registration) {
    if (!(registration.state() instanceof RegistrationState.Offered offer)
        || !moment.isPublished()) {
      return Ruling.unchanged(new ClaimOutcome.NothingOffered(registration), seats);
    }
    if (!moment.now().isBefore(offer.until())) {
      return Ruling.unchanged(new ClaimOutcome.Lapsed(registration, offer.until()), seats);
    }
    Registration claimed = registration.entering(moment.seated());
    return moment.ruling(
        new ClaimOutcome.Claimed(claimed), claimed, seats, EntryKind.OFFER_CLAIMED);
  }

  /**
   * Takes back an offer that nobody claimed in time; the seat goes to the next in line. The answer
   * is the registration as it stands now, or empty if there is no offer to take back.
   */
  public Ruling<Optional<Registration>> lapse(
      Registration registration, Optional<Registration> firstInLine) {
    boolean over =
        registration.state() instanceof RegistrationState.Offered offer
            && !moment.now().isBefore(offer.until());
    if (!over) {
      return Ruling.unchanged(Optional.empty(), seats);
    }
    Registration lapsed = registration.entering(new RegistrationState.Cancelled(moment.now()));
    return FreedSeat.left(moment, seats, registration, lapsed, EntryKind.OFFER_LAPSED, firstInLine)
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
    if (!moment.isBeforeTheDay()) {
      return Ruling.unchanged(new AmendOutcome.TooLate(registration), seats);
    }
    if (registration.participant().equals(participant) && registration.wishes().equals(wishes)) {
      return Ruling.unchanged(new AmendOutcome.Unchanged(registration), seats);
    }
    Registration amended = registration.amended(participant, wishes);
    return moment.ruling(new AmendOutcome.Amended(amended), amended, seats, EntryKind.AMENDED);
  }

  /** Gives a registration another private link, which is all that changes. */
  public Ruling<Registration> replaceLink(Registration registration) {
    Registration replaced = registration.underNewLink();
    return moment.ruling(replaced, replaced, seats, EntryKind.LINK_REPLACED);
  }

  /**
   * The organiser says yes: to a registration that awaits approval, or to a confirmed one whose
   * venue is communicated after approval.
   */
  public Ruling<ApprovalOutcome> approve(Registration registration) {
    boolean seated =
        registration.state().holdsSeat()
            && !(registration.state() instanceof RegistrationState.Offered);
    if (!seated || registration.approvedAt().isPresent()) {
      return Ruling.unchanged(new ApprovalOutcome.NothingToDecide(registration), seats);
    }
    Registration approved = registration.approved(moment.now());
    return moment.ruling(
        new ApprovalOutcome.Approved(approved), approved, seats, EntryKind.APPROVED);
  }

  /** The organiser says no; the seat goes to the first in line. */
  public Ruling<ApprovalOutcome> refuse(
      Registration registration, Optional<Registration> firstInLine) {
    if (!(registration.state() instanceof RegistrationState.AwaitingApproval)) {
      return Ruling.unchanged(new ApprovalOutcome.NothingToDecide(registration), seats);
    }
    Registration refused = registration.entering(new RegistrationState.Refused(moment.now()));
    return FreedSeat.left(moment, seats, registration, refused, EntryKind.REFUSED, firstInLine)
        .andThen(promoted -> new ApprovalOutcome.Refused(refused, promoted));
  }

  /**
   * Moves somebody to another place on the waiting list. It gives nobody a seat, and nobody is
   * written to: the place on the private page is what changes.
   *
   * @param place the wanted place, from 1; beyond the end of the line it is the last
   * @param line all who wait, in order
   */
  public Ruling<MoveOutcome> move(Registration registration, int place, List<Registration> line) {
    return new LineOrder(moment, seats, List.copyOf(line)).move(registration, place);
  }

  /**
   * Gives a seat that became free, by a larger capacity say, to the first in line, or offers it to
   * them where the day does so. Once the day has begun nobody is called in any more.
   */
  public Ruling<Optional<Registration>> promote(Optional<Registration> firstInLine) {
    return new FreedSeat(moment, seats).to(firstInLine);
  }
}
