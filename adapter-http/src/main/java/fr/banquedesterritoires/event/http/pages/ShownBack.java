package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.text.TextRule;

/** What was typed, as it can be shown in a field again: whole, but for what nobody can see. */
final class ShownBack {

  private static final TextRule VISIBLE = TextRule.paragraphs(2);

  private ShownBack() {}

  /** In a field of several lines. */
  static String paragraphs(String typed) {
    return typed
        .codePoints()
        .filter(ShownBack::isVisible)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** In a field of one line, where browsers would drop line breaks and join the words. */
  static String line(String typed) {
    return paragraphs(typed.replaceAll("\\R", " "));
  }

  private static boolean isVisible(int codePoint) {
    return VISIBLE.flawOf("a" + Character.toString(codePoint)).isEmpty();
  }
}
