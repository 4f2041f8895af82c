package fr.banquedesterritoires.event.application.venue;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.venue.Disclosure;
import fr.banquedesterritoires.event.venue.DisclosureGrant;
import fr.banquedesterritoires.event.venue.VenueDisclosureRule;
import fr.banquedesterritoires.event.venue.Withheld;
import java.time.InstantSource;

/**
 * Reveals the venue to a registration, or an organiser, that the rule entitles. For anyone else the
 * venue is not even read.
 */
public final class RevealVenue {

  private final Venues venues;
  private final InstantSource clock;

  /** On the venues of a store and a clock. */
  public RevealVenue(Venues venues, InstantSource clock) {
    this.venues = venues;
    this.clock = clock;
  }

  /** The venue of a day for a registration as it stands now, or why not. */
  public VenueAnswer to(EventDay day, Registration registration) {
    VenueDisclosureRule rule = new VenueDisclosureRule(day);
    return reveal(rule, rule.decide(registration, clock.instant()));
  }

  /** The venue of a day for somebody at the organiser's desk, or why not. */
  public VenueAnswer toClerk(EventDay day, Role role) {
    VenueDisclosureRule rule = new VenueDisclosureRule(day);
    return reveal(rule, rule.decide(role, clock.instant()));
  }

  private VenueAnswer reveal(VenueDisclosureRule rule, Disclosure disclosure) {
    return switch (disclosure) {
      case Withheld withheld -> new VenueAnswer.Kept(withheld);
      case DisclosureGrant grant ->
          venues
              .find(grant)
              .<VenueAnswer>map(
                  venue -> new VenueAnswer.Disclosed(venue.open(grant), venue.version(grant)))
              .orElseGet(() -> new VenueAnswer.Kept(rule.notSet()));
    };
  }

  /** What somebody without a registration is told. */
  public VenueAnswer toStranger(EventDay day) {
    return new VenueAnswer.Kept(new VenueDisclosureRule(day).forStrangers());
  }
}
