package fr.banquedesterritoires.event.application.work;

import java.util.regex.Pattern;

/**
 * What a client sends along so that a repeated request counts once.
 *
 * @param value 1 to 100 visible ASCII characters
 */
public record IdempotencyKey(String value) {

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,100}");

  /** Refuses anything {@link #isWellFormed} does not take. */
  public IdempotencyKey {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("an idempotency key is 1 to 100 visible ASCII characters");
    }
  }

  /** Whether a text can be a key. */
  public static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches();
  }
}
