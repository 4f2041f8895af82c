package fr.banquedesterritoires.event.http.pages.parts;

import fr.banquedesterritoires.event.application.wording.DateWording;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of the pages in one language. A language is a properties file; French speaks where none
 * exists for it.
 */
public final class Texts {

  private static final String BUNDLE = "fr.banquedesterritoires.event.http.pages.pages";

  private final Locale language;
  private final ResourceBundle words;
  private final DateWording dates;

  private Texts(Locale language) {
    this.language = language;
    this.words =
        ResourceBundle.getBundle(
            BUNDLE,
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.dates = DateWording.in(language);
  }

  /** In a language. */
  public static Texts in(Locale language) {
    return new Texts(language);
  }

  /** The words under a key. */
  public String say(String key) {
    return words.getString(key);
  }

  /** The words under a key, if there are any. */
  public Optional<String> find(String key) {
    return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
  }

  /** The words under a key, with what they leave open; numbers are written as the language does. */
  public String say(String key, Object... parts) {
    return new MessageFormat(words.getString(key), language).format(parts);
  }

  /** What a constant is called: the words under its type's and its own name. */
  public String name(Enum<?> constant) {
    return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** How dates and times are written. */
  public DateWording dates() {
    return dates;
  }

  /** The language. */
  public Locale language() {
    return language;
  }

  /** The language, for a {@code lang} attribute. */
  public String tag() {
    return language.toLanguageTag();
  }

  /** The language that days are written in, whatever the page's: French. */
  public String tagOfDays() {
    return Locale.FRENCH.toLanguageTag();
  }
}
