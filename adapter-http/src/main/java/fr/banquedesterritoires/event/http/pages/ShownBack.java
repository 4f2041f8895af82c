package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.text.TextRule;

/** What was typed, as it can be shown in a field again: whole, but for what nobody can see. */
final class ShownBack {

  private static final TextRule VISIBLE = TextRule.paragraphs(2);

  private ShownBack() {}

  static String of(String typed) {
    return typed
        .codePoints()
        .filter(ShownBack::isVisible)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isVisible(int codePoint) {
    return VISIBLE.flawOf("a" + Character.toString(codePoint)).isEmpty();
  }
}
