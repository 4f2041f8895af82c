package fr.banquedesterritoires.event.service;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine.Option;

/** The language in which authors of days are spoken to on the command line: French first. */
final class AuthorLanguage {

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "fr",
      description = "Language of findings and mistakes: fr (default) or en.")
  private Locale language = Locale.FRENCH;

  Locale locale() {
    return language;
  }

  String words(String key, Object... parts) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            AuthorLanguage.class.getPackageName() + ".authors",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(key), language).format(parts);
  }
}
