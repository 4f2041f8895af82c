package fr.banquedesterritoires.event.registration;

import java.util.Locale;

/**
 * La délégation: what is known of somebody who signed others up, until their receipt has left.
 *
 * @param delegate where the receipt goes
 * @param people how many sign-ups were received
 * @param language in which they are written to
 */
public record Delegation(EmailAddress delegate, int people, Locale language) {

  /** Refuses a delegation of nobody. */
  public Delegation {
    if (people < 1) {
      throw new IllegalArgumentException("a delegation of " + people);
    }
  }
}
