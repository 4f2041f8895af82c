package fr.banquedesterritoires.event.application.venue;

import fr.banquedesterritoires.event.venue.VenueDetails;
import fr.banquedesterritoires.event.venue.Withheld;

/** What somebody is told of the venue. */
public sealed interface VenueAnswer {

  /**
   * The venue.
   *
   * @param details what it says
   * @param version its version
   */
  record Disclosed(VenueDetails details, int version) implements VenueAnswer {}

  /** Not the venue, and why. */
  record Kept(Withheld withheld) implements VenueAnswer {}
}
