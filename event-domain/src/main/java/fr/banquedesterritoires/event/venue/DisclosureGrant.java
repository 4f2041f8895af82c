package fr.banquedesterritoires.event.venue;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;

/**
 * The right of one registration to know the venue of its day, as of one instant. Only {@link
 * VenueDisclosureRule} makes one. It is used at once and never kept: what is allowed now may be
 * withdrawn by the time a mail leaves.
 */
public final class DisclosureGrant implements Disclosure {

  private final EventDayId day;
  private final RegistrationId registration;
  private final Instant at;

  DisclosureGrant(EventDayId day, RegistrationId registration, Instant at) {
    this.day = day;
    this.registration = registration;
    this.at = at;
  }

  /** The day whose venue may be known. */
  public EventDayId day() {
    return day;
  }

  /** To whom. */
  public RegistrationId registration() {
    return registration;
  }

  /** The instant for which the rule was asked. */
  public Instant at() {
    return at;
  }
}
