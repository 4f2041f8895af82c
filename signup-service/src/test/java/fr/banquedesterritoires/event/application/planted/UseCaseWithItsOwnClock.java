package fr.banquedesterritoires.event.application.planted;

import java.time.Instant;

/** Breaks a rule on purpose. */
public final class UseCaseWithItsOwnClock {
  /** Reads a clock nobody gave it. */
  public Instant run() {
    return Instant.now();
  }
}
