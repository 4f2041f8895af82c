package fr.banquedesterritoires.event.application.sample;

import fr.banquedesterritoires.event.application.venue.Venues;
import fr.banquedesterritoires.event.venue.DisclosureGrant;
import fr.banquedesterritoires.event.venue.Venue;
import java.util.Optional;

/** The venues of a store, counting how often they are read. */
public final class CountingVenues implements Venues {

  private final Venues venues;
  private int reads;

  CountingVenues(Venues venues) {
    this.venues = venues;
  }

  @Override
  public Optional<Venue> find(DisclosureGrant grant) {
    reads++;
    return venues.find(grant);
  }

  /** How often a venue was read. */
  public int reads() {
    return reads;
  }
}
