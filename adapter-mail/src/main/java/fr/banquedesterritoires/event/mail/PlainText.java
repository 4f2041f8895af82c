package fr.banquedesterritoires.event.mail;

import java.util.List;
import java.util.stream.Collectors;

/** Sets a letter as plain text in lines of at most 78 characters (RFC 5322 section 2.1.1). */
final class PlainText {

  private static final int LINE_LENGTH = 78;

  private PlainText() {}

  static String of(List<Passage> passages) {
    return passages.stream().map(PlainText::set).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String set(Passage passage) {
    return switch (passage) {
      case Passage.Paragraph paragraph -> wrap(paragraph.sentences());
      case Passage.Lines lines ->
          lines.lines().stream().map(PlainText::wrap).collect(Collectors.joining("\n"));
      case Passage.Link link -> wrap(link.heading()) + "\n" + link.target();
    };
  }

  /** Breaks at plain spaces only, and never within a word. */
  private static String wrap(String line) {
    StringBuilder set = new StringBuilder();
    int column = 0;
    for (String word : line.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > LINE_LENGTH) {
        set.append('\n');
        column = 0;
      } else if (column > 0) {
        set.append(' ');
        column++;
      }
      set.append(word);
      column += word.length();
    }
    return set.toString();
  }
}
