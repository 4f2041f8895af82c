package fr.banquedesterritoires.event.documents.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Folds content lines at 75 octets (RFC 5545 section 3.1). iCal4j counts characters, and French
 * letters with accents are two octets each.
 */
final class ContentLines {

  private static final int MAX_OCTETS = 75;
  private static final String END = "\r\n";

  private ContentLines() {}

  static String fold(String unfolded) {
    return unfolded.lines().map(ContentLines::foldLine).collect(Collectors.joining());
  }

  private static String foldLine(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int codePoint : line.codePoints().toArray()) {
      String letter = Character.toString(codePoint);
      int size = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MAX_OCTETS) {
        folded.append(END).append(' ');
        octets = 1;
      }
      folded.append(letter);
      octets += size;
    }
    return folded.append(END).toString();
  }
}
