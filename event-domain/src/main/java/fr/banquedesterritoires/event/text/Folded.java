package fr.banquedesterritoires.event.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as people look for it: without case, accents, ligatures and typographic apostrophes, so
 * that "lebegue" finds "Lebègue" and "coeur" finds "Cœur".
 */
public final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private Folded() {}

  /** Folds a text. */
  public static String of(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String spelt =
        plain
            .toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replace("ß", "ss")
            .replace('’', '\'');
    return SPACES.matcher(spelt).replaceAll(" ").strip();
  }
}
