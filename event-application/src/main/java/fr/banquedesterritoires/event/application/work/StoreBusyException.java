package fr.banquedesterritoires.event.application.work;

import java.time.Duration;

/** The store takes no more work for now. Nothing was kept; trying again later is safe. */
public final class StoreBusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  /**
   * Says when to come back.
   *
   * @param retryAfter how long to wait before trying again
   */
  public StoreBusyException(Duration retryAfter) {
    super("the store is busy, try again in " + retryAfter);
    this.retryAfter = retryAfter;
  }

  /** How long to wait before trying again. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
