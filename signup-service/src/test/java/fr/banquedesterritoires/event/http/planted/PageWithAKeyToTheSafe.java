package fr.banquedesterritoires.event.http.planted;

import fr.banquedesterritoires.event.venue.Venue;
import fr.banquedesterritoires.event.venue.VenueDetails;
import fr.banquedesterritoires.event.venue.VenueSafe;

/** Breaks a rule on purpose. */
public final class PageWithAKeyToTheSafe extends VenueSafe {
  /** Opens a venue without a grant. */
  public VenueDetails show(Venue venue) {
    return detailsOf(venue);
  }
}
