package fr.banquedesterritoires.event.application.work;

/**
 * The store could not do its work: disk full, server gone, file damaged. Nothing was acknowledged;
 * whether anything was kept is unknown, which is what idempotency keys are for.
 */
public final class StoreFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Wraps what went wrong; the message holds no personal data. */
  public StoreFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
