package fr.banquedesterritoires.event.http.pages.parts;

import java.util.List;

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

    static LanguageLink to(Texts other, String path, Texts current) {
      return new LanguageLink(
          other.tag(),
          other.say("frame.language"),
          path + "?lang=" + other.tag(),
          other.language().equals(current.language()));
    }
  }

  /**
   * The frame of a page.
   *
   * @param spoken every language the page can be read in
   * @param path where
   */
  static Frame of(Site site, List<Texts> spoken, Texts texts, String path, boolean isPrivate) {
    return new Frame(
        texts,
        spoken.stream().map(other -> LanguageLink.to(other, path, texts)).toList(),
        site,
        isPrivate);
  }
}
