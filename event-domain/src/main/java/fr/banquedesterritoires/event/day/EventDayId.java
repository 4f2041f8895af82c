package fr.banquedesterritoires.event.day;

/**
 * What names a day in links, files and stores: lower-case ASCII letters and digits in groups joined
 * by single hyphens, {@code cooperation-urbain-rural-2019-03-18}.
 *
 * @param value the name itself
 */
public record EventDayId(String value) {

  /** The longest id, in characters. */
  public static final int MAX_LENGTH = 80;

  /** Refuses anything {@link #isWellFormed} does not take. */
  public EventDayId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not the id of a day: " + value.length() + " characters");
    }
  }

  /** Whether a text could name a day. */
  public static boolean isWellFormed(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH || text.endsWith("-")) {
      return false;
    }
    boolean mayJoin = false;
    for (int at = 0; at < text.length(); at++) {
      boolean joins = text.charAt(at) == '-';
      if (joins ? !mayJoin : !isLetterOrDigit(text.charAt(at))) {
        return false;
      }
      mayJoin = !joins;
    }
    return true;
  }

  private static boolean isLetterOrDigit(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
  }

  @Override
  public String toString() {
    return value;
  }
}
