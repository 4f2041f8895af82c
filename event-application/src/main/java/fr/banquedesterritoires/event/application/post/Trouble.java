package fr.banquedesterritoires.event.application.post;

import java.util.regex.Pattern;

/**
 * What kept a letter from leaving, in a word for the organiser and the log: {@code RCPT 550}. No
 * address or sentence of a mail server fits into it.
 *
 * @param word up to 60 letters, digits, spaces and points
 */
public record Trouble(String word) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9 .]{1,60}");

  /** Refuses anything longer, and any other character. */
  public Trouble {
    if (!FORM.matcher(word).matches()) {
      throw new IllegalArgumentException("a trouble is told in 1 to 60 letters, digits and spaces");
    }
  }

  /** A fault of ours, told by its kind alone: what it says may hold anything. */
  static Trouble of(RuntimeException fault) {
    String kind = fault.getClass().getSimpleName().replaceAll("[^A-Za-z0-9]", "");
    return new Trouble(kind.isEmpty() ? "fault" : kind.substring(0, Math.min(60, kind.length())));
  }

  @Override
  public String toString() {
    return word;
  }
}
