package fr.banquedesterritoires.event.application.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a module says to people in one language: the properties file of that language beside one of
 * its classes. French, in the file without a language, speaks where no other exists.
 */
public final class Sentences {

  private final ResourceBundle sentences;

  private Sentences(ResourceBundle sentences) {
    this.sentences = sentences;
  }

  /** In a language, from the files of a name in the package of a class. */
  public static Sentences beside(Class<?> owner, String name, Locale language) {
    return new Sentences(
        ResourceBundle.getBundle(
            owner.getPackageName() + "." + name,
            language,
            owner.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** The language that is really spoken. */
  public Locale language() {
    Locale found = sentences.getLocale();
    return found.equals(Locale.ROOT) ? Locale.FRENCH : found;
  }

  /** The words under a key as they stand, such as a pattern. */
  public String plain(String key) {
    return sentences.getString(key);
  }

  /** The sentence under a key, with what it leaves open. */
  public String say(String key, Object... parts) {
    return new MessageFormat(plain(key), language()).format(parts);
  }
}
