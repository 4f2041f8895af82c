package fr.banquedesterritoires.event.mail;

import fr.banquedesterritoires.event.application.wording.DateWording;
import fr.banquedesterritoires.event.application.wording.Sentences;
import java.util.Locale;

/** The words of letters in one language; French where no file exists for it. */
record LetterWording(Sentences sentences, DateWording dates) {

  static LetterWording in(Locale language) {
    return new LetterWording(
        Sentences.beside(LetterWording.class, "letters", language), DateWording.in(language));
  }

  Locale language() {
    return sentences.language();
  }

  String sentence(String key, Object... parts) {
    return sentences.say(key, parts);
  }
}
