package fr.banquedesterritoires.event.documents.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
final class NearestKey {

  private static final int LONGEST = 40;

  private NearestKey() {}

  /** The known word fewest letters away, if that is at most a third of its length. */
  static Optional<String> to(String typed, Collection<String> known) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = typed.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(Comparator.comparingInt(word -> distance(lower, word.toLowerCase(Locale.ROOT))))
        .filter(word -> distance(lower, word.toLowerCase(Locale.ROOT)) <= (word.length() + 2) / 3);
  }

  /** Letters to add, drop or replace (Levenshtein's distance). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      row[column] = column;
    }
    for (int line = 1; line <= one.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column <= other.length(); column++) {
        int replaced = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[other.length()];
  }
}
