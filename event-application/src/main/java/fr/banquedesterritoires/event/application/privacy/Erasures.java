package fr.banquedesterritoires.event.application.privacy;

import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.Set;

/**
 * The port to the list of those who had themselves erased: ids that open nothing and name nobody,
 * kept apart from the store, so that a copy of the store that is older than the list cannot bring
 * anybody back.
 */
public interface Erasures {

  /** Notes somebody, and returns once that is durable. */
  void note(RegistrationId erased, Instant at);

  /** All that were noted. */
  Set<RegistrationId> all();
}
