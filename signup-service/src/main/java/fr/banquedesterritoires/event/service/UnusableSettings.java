package fr.banquedesterritoires.event.service;

/** The program cannot start as it was told to; the message says what to do, in one sentence. */
final class UnusableSettings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableSettings(String message) {
    super(message);
  }

  /** In the sentence of whoever refused them. */
  UnusableSettings(RuntimeException refusal) {
    super(refusal.getMessage(), refusal);
  }
}
