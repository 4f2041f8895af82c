package fr.banquedesterritoires.event.http.pages.parts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page: its language, the others it can be read in, and the site.
 *
 * @param texts the words in the page's language
 * @param languages the languages spoken
 * @param site what is the same on every page
 * @param isPrivate whether the page is one person's, so that no search engine may list it
 * @param preview what marks the page as a preview, if it is one: nothing can be sent from it
 */
public record Frame(
    Texts texts,
    List<LanguageLink> languages,
    Site site,
    boolean isPrivate,
    Optional<Preview> preview) {

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
          path + (path.contains("?") ? "&" : "?") + "lang=" + other.tag(),
          other.language().equals(current.language()));
    }
  }

  /**
   * What marks a preview.
   *
   * @param title whose eyes it is for
   * @param text what that means
   * @param other where the other preview is
   * @param otherWords what that is called
   * @param back where the desk is
   */
  public record Preview(String title, String text, String other, String otherWords, String back) {}

  /** The same frame around a preview. */
  public Frame as(Preview marked) {
    return new Frame(texts, languages, site, isPrivate, Optional.of(marked));
  }

  /** Whether it is around a preview. */
  public boolean isPreview() {
    return preview.isPresent();
  }

  /** Where a link leads: in a preview nowhere. */
  public @Nullable String way(String href) {
    return isPreview() ? null : href;
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
        isPrivate,
        Optional.empty());
  }
}
