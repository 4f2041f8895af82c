package fr.banquedesterritoires.event.venue;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.venue.Withheld.Reason;
import java.time.Instant;
import java.util.Optional;

/**
 * La règle de communication du lieu: who may know the venue of a day, and from when. The flyer puts
 * it thus: "le lieu de la réunion vous sera communiqué après inscription". This is the only place
 * that decides it; every page, file, mail and API answer asks here, each time anew.
 */
public final class VenueDisclosureRule {

  private final EventDay day;

  /** The rule of one day, under the terms that the day announces. */
  public VenueDisclosureRule(EventDay day) {
    this.day = day;
  }

  /** What somebody without any registration is told. */
  public Withheld forStrangers() {
    return withheld(Reason.NOT_REGISTERED);
  }

  /**
   * Decides.
   *
   * @param registration as it stands now
   * @param now when the venue would be communicated
   */
  public Disclosure decide(Registration registration, Instant now) {
    if (!registration.day().equals(day.id())) {
      return forStrangers();
    }
    Optional<Reason> reason = reasonAgainst(registration, now);
    if (reason.isEmpty()) {
      return new DisclosureGrant(day.id(), Optional.of(registration.id()), now);
    }
    return reason.get() == Reason.NOT_YET
        ? new Withheld(Reason.NOT_YET, day.publicPlace(), day.disclosure().from())
        : withheld(reason.get());
  }

  /**
   * Decides for somebody at the organiser's desk: the organiser, who sets the venue, may know it in
   * whatever state the day is; everybody else there is a stranger to it.
   *
   * @param now when they look
   */
  public Disclosure decide(Role role, Instant now) {
    return role.may(Task.READ_VENUE)
        ? new DisclosureGrant(day.id(), Optional.empty(), now)
        : forStrangers();
  }

  /** What is told where the rule would allow it and the organiser has set no venue. */
  public Withheld notSet() {
    return withheld(Reason.NOT_SET);
  }

  private Optional<Reason> reasonAgainst(Registration registration, Instant now) {
    return switch (registration.state()) {
      case RegistrationState.Cancelled c -> Optional.of(Reason.CANCELLED);
      case RegistrationState.Refused r -> Optional.of(Reason.REFUSED);
      case RegistrationState.Waiting w -> orDayCancelled(Reason.WAITING);
      case RegistrationState.AwaitingApproval a -> orDayCancelled(Reason.AWAITING_APPROVAL);
      case RegistrationState.Offered o -> orDayCancelled(Reason.OFFERED);
      case RegistrationState.Confirmed c -> reasonAgainstConfirmed(registration, now);
    };
  }

  private Optional<Reason> orDayCancelled(Reason reason) {
    return Optional.of(isDayOn() ? reason : Reason.DAY_CANCELLED);
  }

  private Optional<Reason> reasonAgainstConfirmed(Registration registration, Instant now) {
    if (!isDayOn()) {
      return Optional.of(Reason.DAY_CANCELLED);
    }
    if (day.disclosure().afterApproval() && registration.approvedAt().isEmpty()) {
      return Optional.of(Reason.AWAITING_APPROVAL);
    }
    return day.disclosure().from().filter(now::isBefore).map(from -> Reason.NOT_YET);
  }

  private boolean isDayOn() {
    return day.publication() == Publication.PUBLISHED;
  }

  private Withheld withheld(Reason reason) {
    return Withheld.because(reason, day.publicPlace());
  }
}
