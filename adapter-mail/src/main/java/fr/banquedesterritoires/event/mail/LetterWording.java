package fr.banquedesterritoires.event.mail;

import fr.banquedesterritoires.event.application.wording.DateWording;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of letters in one language; French where no file exists for it. */
record LetterWording(ResourceBundle sentences, DateWording dates) {

  static LetterWording in(Locale language) {
    return new LetterWording(
        ResourceBundle.getBundle(
            LetterWording.class.getPackageName() + ".letters",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
        DateWording.in(language));
  }

  Locale language() {
    Locale found = sentences.getLocale();
    return found.equals(Locale.ROOT) ? Locale.FRENCH : found;
  }

  String sentence(String key, Object... parts) {
    return new MessageFormat(sentences.getString(key), Locale.ROOT).format(parts);
  }
}
