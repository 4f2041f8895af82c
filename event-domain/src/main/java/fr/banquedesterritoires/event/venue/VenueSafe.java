package fr.banquedesterritoires.event.venue;

import fr.banquedesterritoires.event.day.EventDayId;

/**
 * What a store of venues extends in order to write one down. Only stores may: the architecture
 * tests of this house name them one by one, and an embedder's should too.
 */
public abstract class VenueSafe {

  /** For subclasses. */
  protected VenueSafe() {}

  /** The day a venue is stored under. */
  protected final EventDayId dayOf(Venue venue) {
    return venue.dayForStorage();
  }

  /** The version a venue is stored with. */
  protected final int versionOf(Venue venue) {
    return venue.versionForStorage();
  }

  /** What is to be stored. */
  protected final VenueDetails detailsOf(Venue venue) {
    return venue.detailsForStorage();
  }
}
