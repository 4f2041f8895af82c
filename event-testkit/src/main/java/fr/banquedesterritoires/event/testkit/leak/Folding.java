package fr.banquedesterritoires.event.testkit.leak;

import java.text.Normalizer;
import java.util.Locale;

/** What is left of a text for whoever guesses: small letters without accents, and digits. */
final class Folding {

  private Folding() {}

  static String of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replace("æ", "ae");
    return plain
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
