package fr.banquedesterritoires.event.http.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.banquedesterritoires.event.http.Organiser;
import fr.banquedesterritoires.event.http.pages.Notice.Section;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Sha256;
import fr.banquedesterritoires.event.privacy.NoticeVersion;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Words the information notice of one organiser. Its version is the date that stands beside its
 * words in the bundles, and the beginning of a digest of what it says in French, so that another
 * setting is another version too.
 */
public final class Notices {

  private static final int DIGITS = 8;

  private final Organiser organiser;
  private final NoticeVersion version;

  /** Of one organiser. */
  public Notices(Organiser organiser) {
    this.organiser = organiser;
    Texts french = Texts.in(Locale.FRENCH);
    this.version =
        new NoticeVersion(LocalDate.parse(french.say("privacy.version")), digits(sections(french)));
  }

  /** The notice in a language. */
  public Notice in(Texts texts) {
    return new Notice(version, texts.dates().date(version.date()), sections(texts));
  }

  /** Which words are shown now. */
  public NoticeVersion version() {
    return version;
  }

  private List<Section> sections(Texts texts) {
    NoticeWords words = new NoticeWords(texts, organiser, "privacy");
    return List.of(
        words.controller(),
        words.section("purpose"),
        words.section("basis"),
        words.section("needed"),
        words.recipients(),
        words.retention(),
        words.contact("rights"),
        words.fact("officer", organiser.dataProtectionOfficer()),
        words.section("authority"));
  }

  private static String digits(List<Section> sections) {
    MessageDigest digest = Sha256.digest();
    sections.forEach(
        section ->
            digest.update((section.heading() + '\0' + section.text() + '\0').getBytes(UTF_8)));
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }
}
