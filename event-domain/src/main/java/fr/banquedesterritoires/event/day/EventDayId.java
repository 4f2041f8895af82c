package fr.banquedesterritoires.event.day;

import java.util.regex.Pattern;

/**
 * What names a day in links, files and stores: lower-case ASCII letters and digits in groups joined
 * by single hyphens, {@code cooperation-urbain-rural-2019-03-18}.
 *
 * @param value the name itself
 */
public record EventDayId(String value) {

  /** The longest id, in characters. */
  public static final int MAX_LENGTH = 80;

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Refuses anything {@link #isWellFormed} does not take. */
  public EventDayId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not the id of a day: " + value.length() + " characters");
    }
  }

  /** Whether a text could name a day. */
  public static boolean isWellFormed(String text) {
    return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
