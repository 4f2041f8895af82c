package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.privacy.NoticeVersion;
import java.util.List;
import java.util.Optional;

/**
 * L’information des personnes in one language: what somebody must be told when their data are asked
 * for (RGPD, article 13).
 *
 * @param version which words these are
 * @param date the day they are from, as people write it
 * @param sections the words
 */
public record Notice(NoticeVersion version, String date, List<Section> sections) {

  /** In which a form says what it showed. */
  public static final String FIELD = "information";

  /** A heading and what stands under it. */
  public record Section(String heading, String text) {}

  /** Copies the sections in. */
  public Notice {
    sections = List.copyOf(sections);
  }

  /** A version in a sentence, or that none is known. */
  public static String words(Optional<NoticeVersion> shown, Texts texts) {
    return shown
        .map(
            version ->
                texts.say("notice.version", texts.dates().date(version.date()), version.digits()))
        .orElseGet(() -> texts.say("notice.unknown"));
  }
}
