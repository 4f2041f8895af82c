package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.Organiser;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page of plain text: accessibility, legal notice, personal data. */
record NoticeView(Frame frame, String title, List<Section> sections) {

  static final String TEMPLATE = "pages/notice.jte";

  /** A heading and what stands under it. */
  record Section(String heading, String text) {}

  static NoticeView accessibility(Organiser organiser, Frame frame) {
    Words words = new Words(frame.texts(), organiser, "accessibility");
    return new NoticeView(
        frame,
        words.title(),
        List.of(words.section("state"), words.section("done"), words.contact("help")));
  }

  static NoticeView legal(Organiser organiser, Frame frame) {
    Words words = new Words(frame.texts(), organiser, "legal");
    return new NoticeView(
        frame,
        words.title(),
        List.of(
            words.fact("publisher", Optional.of(organiser.name())),
            words.fact("address", organiser.address()),
            words.fact("contact", organiser.contact()),
            words.fact("director", organiser.publicationDirector()),
            words.fact("hosting", organiser.hosting()),
            words.section("licence")));
  }

  static NoticeView privacy(Organiser organiser, Frame frame) {
    Texts texts = frame.texts();
    return new NoticeView(
        frame,
        texts.say("privacy.title"),
        Stream.concat(
                privacyNotice(organiser, texts).stream(),
                Stream.of(new Words(texts, organiser, "privacy").section("cookies")))
            .toList());
  }

  /** What a person must be told when their data are asked for (RGPD, article 13). */
  static List<Section> privacyNotice(Organiser organiser, Texts texts) {
    Words words = new Words(texts, organiser, "privacy");
    return List.of(
        words.fact("controller", Optional.of(organiser.name())),
        words.section("purpose"),
        words.section("basis"),
        words.section("recipients"),
        words.retention(),
        words.contact("rights"),
        words.fact("officer", organiser.dataProtectionOfficer()),
        words.section("authority"));
  }

  private record Words(Texts texts, Organiser organiser, String page) {

    String title() {
      return texts.say(page + ".title");
    }

    Section section(String key) {
      return new Section(heading(key), texts.say(page + "." + key + ".text"));
    }

    Section fact(String key, Optional<String> fact) {
      return new Section(heading(key), fact.orElseGet(() -> texts.say("notice.unset")));
    }

    /** As the service itself sees to it. */
    Section retention() {
      return new Section(
          heading("retention"),
          texts.say(
              page + ".retention.text",
              organiser.retention().sensitiveDays(),
              organiser.retention().peopleDays()));
    }

    Section contact(String key) {
      String whom = organiser.contact().orElseGet(organiser::name);
      return new Section(heading(key), texts.say(page + "." + key + ".text", whom));
    }

    private String heading(String key) {
      return texts.say(page + "." + key);
    }
  }
}
