package fr.banquedesterritoires.event.http.planted;

import fr.banquedesterritoires.event.venue.DisclosureGrant;
import fr.banquedesterritoires.event.venue.Venue;
import fr.banquedesterritoires.event.venue.VenueDetails;

/** Breaks a rule on purpose. */
public final class PageThatOpensTheVenue {
  /** Opens a venue past the use case. */
  public VenueDetails show(Venue venue, DisclosureGrant grant) {
    return venue.open(grant);
  }
}
