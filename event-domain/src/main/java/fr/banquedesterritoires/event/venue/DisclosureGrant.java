package fr.banquedesterritoires.event.venue;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.Optional;

/**
 * The right of one registration, or of the organiser, to know the venue of a day, as of one
 * instant. Only {@link VenueDisclosureRule} makes one. It is used at once and never kept: what is
 * allowed now may be withdrawn by the time a mail leaves.
 */
public final class DisclosureGrant implements Disclosure {

  private final EventDayId day;
  private final Optional<RegistrationId> registration;
  private final Instant at;

  DisclosureGrant(EventDayId day, Optional<RegistrationId> registration, Instant at) {
    this.day = day;
    this.registration = registration;
    this.at = at;
  }

  /** The day whose venue may be known. */
  public EventDayId day() {
    return day;
  }

  /** To whom; empty for the organiser. */
  public Optional<RegistrationId> registration() {
    return registration;
  }

  /** The instant for which the rule was asked. */
  public Instant at() {
    return at;
  }
}
