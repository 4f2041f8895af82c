package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.privacy.Erasures;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Semaphore;

/** The list of those who had themselves erased, which asks for a round whenever somebody is. */
final class UpkeepRequests implements Erasures {

  private final Semaphore made = new Semaphore(0);
  private final Erasures erasures;

  UpkeepRequests(Erasures erasures) {
    this.erasures = erasures;
  }

  /** A permit for each request since they were last drained. */
  Semaphore made() {
    return made;
  }

  @Override
  public void note(RegistrationId erased, Instant at) {
    erasures.note(erased, at);
    made.release();
  }

  @Override
  public Set<RegistrationId> all() {
    return erasures.all();
  }
}
