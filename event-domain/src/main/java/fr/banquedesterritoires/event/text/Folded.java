package fr.banquedesterritoires.event.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A text as people look for it: without case, accents, ligatures and typographic apostrophes, so
 * that "lebegue" finds "Lebègue" and "coeur" finds "Cœur".
 */
public final class Folded {

  /** What is left of each character of Latin-1 and Latin Extended-A (U+0000 to U+017F). */
  private static final String[] PLAIN =
      IntStream.range(0, 0x180)
          .mapToObj(unit -> takenApart(Character.toString(unit)))
          .toArray(String[]::new);

  private Folded() {}

  /** Folds a text. */
  public static String of(String text) {
    String plain = TextRule.isAscii(text) ? text : withoutMarks(text);
    String spelt =
        plain
            .toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replace("ß", "ss")
            .replace('’', '\'');
    return withSingleSpaces(spelt).strip();
  }

  /** Letters of French are looked up; a text with any other is taken apart as a whole. */
  private static String withoutMarks(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit >= PLAIN.length) {
        return takenApart(text);
      }
      plain.append(PLAIN[unit]);
    }
    return plain.toString();
  }

  private static String takenApart(String text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(parts.length());
    int codePoint;
    for (int at = 0; at < parts.length(); at += Character.charCount(codePoint)) {
      codePoint = parts.codePointAt(at);
      if (!isMark(codePoint)) {
        plain.appendCodePoint(codePoint);
      }
    }
    return plain.toString();
  }

  private static String withSingleSpaces(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    boolean inSpace = false;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      boolean isSpace = isSpace(unit);
      if (!isSpace) {
        spaced.append(unit);
      } else if (!inSpace) {
        spaced.append(' ');
      }
      inSpace = isSpace;
    }
    return spaced.toString();
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Tab to carriage return and all separators; none stands outside the basic plane. */
  private static boolean isSpace(char unit) {
    return (unit >= '\t' && unit <= '\r') || Character.isSpaceChar(unit);
  }
}
