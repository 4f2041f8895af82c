package fr.banquedesterritoires.event.http.pages.parts;

import java.util.List;
import java.util.Locale;

/**
 * What stands around a page: its language, the others it can be read in, and the site.
 *
 * @param texts the words in the page's language
 * @param languages the languages spoken
 * @param site what is the same on every page
 * @param isPrivate whether the page is one person's, so that no search engine may list it
 */
public record Frame(Texts texts, List<LanguageLink> languages, Site site, boolean isPrivate) {

  /** Copies the languages in. */
  public Frame {
    languages = List.copyOf(languages);
  }

  /**
   * One language of the switch.
   *
   * @param tag the language
   * @param label what it calls itself
   * @param href the page in that language
   * @param current whether it is this page's
   */
  public record LanguageLink(String tag, String label, String href, boolean current) {

    static LanguageLink to(Locale language, String path, Texts current) {
      return new LanguageLink(
          language.toLanguageTag(),
          Texts.in(language).say("frame.language"),
          path + "?lang=" + language.toLanguageTag(),
          language.equals(current.language()));
    }
  }

  /**
   * The frame of a page.
   *
   * @param path where the page can be read in another language
   */
  public static Frame of(
      Site site, List<Locale> spoken, Locale language, String path, boolean isPrivate) {
    Texts texts = Texts.in(language);
    return new Frame(
        texts,
        spoken.stream().map(other -> LanguageLink.to(other, path, texts)).toList(),
        site,
        isPrivate);
  }
}
