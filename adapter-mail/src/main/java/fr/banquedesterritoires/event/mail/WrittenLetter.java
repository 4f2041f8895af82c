package fr.banquedesterritoires.event.mail;

import java.util.Locale;

/**
 * A letter as its addressee reads it. Text and HTML say the same.
 *
 * @param language in which it is written, the addressee's if it is one we speak
 * @param subject one line, with nothing in it that the addressee typed
 * @param text plain text, the first-class part
 * @param html the same as HTML that loads nothing from elsewhere
 */
public record WrittenLetter(Locale language, String subject, String text, String html) {

  /** Redacted: a letter holds a private link and perhaps the venue. */
  @Override
  public String toString() {
    return "WrittenLetter[…]";
  }
}
