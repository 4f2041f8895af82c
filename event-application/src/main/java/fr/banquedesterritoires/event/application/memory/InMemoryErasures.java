package fr.banquedesterritoires.event.application.memory;

import fr.banquedesterritoires.event.application.privacy.Erasures;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The list of those who had themselves erased, for as long as nothing else is kept longer. */
public final class InMemoryErasures implements Erasures {

  private final Map<RegistrationId, Instant> noted = new ConcurrentHashMap<>();

  @Override
  public void note(RegistrationId erased, Instant at) {
    noted.putIfAbsent(erased, at);
  }

  @Override
  public Set<RegistrationId> all() {
    return Set.copyOf(noted.keySet());
  }
}
