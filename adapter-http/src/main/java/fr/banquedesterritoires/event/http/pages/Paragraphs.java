package fr.banquedesterritoires.event.http.pages;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Splits a text where a blank line stands. */
final class Paragraphs {

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n\\s*");

  private Paragraphs() {}

  static List<String> of(String text) {
    return BLANK_LINE.splitAsStream(text).toList();
  }

  static List<String> of(Optional<String> text) {
    return text.map(Paragraphs::of).orElse(List.of());
  }
}
