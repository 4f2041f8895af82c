package fr.banquedesterritoires.event.application.venue;

import fr.banquedesterritoires.event.venue.DisclosureGrant;
import fr.banquedesterritoires.event.venue.Venue;
import java.util.Optional;

/** The port for reading venues. There is no way to ask it without a grant. */
public interface Venues {

  /** The venue of the grant's day, or empty if none is set. */
  Optional<Venue> find(DisclosureGrant grant);
}
