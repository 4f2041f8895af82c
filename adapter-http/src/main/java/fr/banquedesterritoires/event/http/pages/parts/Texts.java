package fr.banquedesterritoires.event.http.pages.parts;

import fr.banquedesterritoires.event.application.wording.DateWording;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of the pages in one language, the organiser's desk included. A language is two
 * properties files; French speaks where none exist for it.
 */
public final class Texts {

  private static final List<String> BUNDLES =
      List.of(
          "fr.banquedesterritoires.event.http.pages.pages",
          "fr.banquedesterritoires.event.http.desk.desk");

  private final Locale language;
  private final List<ResourceBundle> words;
  private final DateWording dates;

  private Texts(Locale language) {
    this.language = language;
    this.words =
        BUNDLES.stream()
            .map(
                bundle ->
                    ResourceBundle.getBundle(
                        bundle,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES)))
            .toList();
    this.dates = DateWording.in(language);
  }

  /** In a language. */
  public static Texts in(Locale language) {
    return new Texts(language);
  }

  /** The words under a key. */
  public String say(String key) {
    return find(key)
        .orElseThrow(() -> new MissingResourceException("no words", BUNDLES.toString(), key));
  }

  /** The words under a key, if there are any. */
  public Optional<String> find(String key) {
    return words.stream()
        .filter(bundle -> bundle.containsKey(key))
        .map(bundle -> bundle.getString(key))
        .findFirst();
  }

  /** The words under a key, with what they leave open; numbers are written as the language does. */
  public String say(String key, Object... parts) {
    return new MessageFormat(say(key), language).format(parts);
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
