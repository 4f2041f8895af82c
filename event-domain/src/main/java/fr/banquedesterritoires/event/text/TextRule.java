package fr.banquedesterritoires.event.text;

import java.text.Normalizer;
import java.util.Optional;

/**
 * One rule for texts written by people: at most {@code maxLength} code points, on one line or
 * several, in Unicode NFC, without control or bidirectional format characters.
 *
 * <p>Zero-width joiner and non-joiner are letters' parts in several scripts and are kept.
 *
 * @param maxLength the longest text taken, in Unicode code points, at least 1
 * @param multiline whether line breaks and tabs may stand in it; CR LF and CR become LF
 */
public record TextRule(int maxLength, boolean multiline) {

  private static final int FIRST_MARK = 0x300;

  /** Refuses a limit below one. */
  public TextRule {
    if (maxLength < 1) {
      throw new IllegalArgumentException("maxLength must be at least 1, was " + maxLength);
    }
  }

  /** A rule for text on a single line. */
  public static TextRule line(int maxLength) {
    return new TextRule(maxLength, false);
  }

  /** A rule for text that may run over several lines. */
  public static TextRule paragraphs(int maxLength) {
    return new TextRule(maxLength, true);
  }

  /** The gravest flaw of a text, or empty if the rule takes it. */
  public Optional<TextFlaw> flawOf(String typed) {
    return flawIn(clean(typed));
  }

  /**
   * The text as the domain keeps it: NFC, without surrounding white space.
   *
   * @throws RefusedText naming {@code field}, if the rule refuses the text
   */
  public String apply(String field, String typed) {
    String text = clean(typed);
    Optional<TextFlaw> flaw = flawIn(text);
    if (flaw.isPresent()) {
      throw new RefusedText(field, flaw.get());
    }
    return text;
  }

  /** Like {@link #apply}, for a text that may be left out; a blank one counts as left out. */
  public Optional<String> applyOptional(String field, Optional<String> typed) {
    return typed.filter(text -> !isBlank(clean(text))).map(text -> apply(field, text));
  }

  /** A text in Unicode NFC (UAX 15), as all is that stands before the first combining mark. */
  public static String composed(String text) {
    return isBelow(FIRST_MARK, text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Whether a text is made of ASCII alone. */
  public static boolean isAscii(String text) {
    return isBelow(0x80, text);
  }

  private static boolean isBelow(int limit, String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= limit) {
        return false;
      }
    }
    return true;
  }

  /** A text without surrounding white space, no-break spaces included: pasting brings them in. */
  public static String strip(String text) {
    int from = 0;
    int until = text.length();
    while (from < until && isSpace(text.charAt(from))) {
      from++;
    }
    while (from < until && isSpace(text.charAt(until - 1))) {
      until--;
    }
    return text.substring(from, until);
  }

  private String clean(String typed) {
    String text = multiline ? typed.replace("\r\n", "\n").replace('\r', '\n') : typed;
    return strip(composed(text));
  }

  private Optional<TextFlaw> flawIn(String text) {
    if (isBlank(text)) {
      return Optional.of(TextFlaw.BLANK);
    }
    if (text.codePointCount(0, text.length()) > maxLength) {
      return Optional.of(TextFlaw.TOO_LONG);
    }
    Optional<TextFlaw> gravest = Optional.empty();
    int codePoint;
    for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(at);
      if (!isPlain(codePoint)) {
        gravest = graver(gravest, flawOf(codePoint));
      }
    }
    return gravest;
  }

  private static boolean isBlank(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!isJoiner(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<TextFlaw> graver(Optional<TextFlaw> one, Optional<TextFlaw> other) {
    boolean otherIs = one.isEmpty() || (other.isPresent() && other.get().compareTo(one.get()) < 0);
    return otherIs ? other : one;
  }

  /** What most texts are made of, and no rule refuses. */
  private static boolean isPlain(int codePoint) {
    return codePoint >= ' ' && codePoint < 0x7f;
  }

  private Optional<TextFlaw> flawOf(int codePoint) {
    if (multiline && (codePoint == '\n' || codePoint == '\t')) {
      return Optional.empty();
    }
    if (codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029) {
      return Optional.of(TextFlaw.LINE_BREAK);
    }
    if (isBidiControl(codePoint)) {
      return Optional.of(TextFlaw.BIDI_CONTROL);
    }
    return isInvisibleControl(codePoint)
        ? Optional.of(TextFlaw.CONTROL_CHARACTER)
        : Optional.empty();
  }

  private static boolean isBidiControl(int codePoint) {
    return codePoint == 0x061C
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  private static boolean isJoiner(int codePoint) {
    return codePoint == 0x200C || codePoint == 0x200D;
  }

  private static boolean isInvisibleControl(int codePoint) {
    if (isJoiner(codePoint)) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
