package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.Organiser;
import fr.banquedesterritoires.event.http.pages.Notice.Section;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page of plain text: accessibility, legal notice, personal data. */
record NoticeView(Frame frame, String title, List<Section> sections) {

  static final String TEMPLATE = "pages/notice.jte";

  static NoticeView accessibility(Organiser organiser, Frame frame) {
    NoticeWords words = new NoticeWords(frame.texts(), organiser, "accessibility");
    return new NoticeView(
        frame,
        words.title(),
        List.of(words.section("state"), words.section("done"), words.contact("help")));
  }

  static NoticeView legal(Organiser organiser, Frame frame) {
    NoticeWords words = new NoticeWords(frame.texts(), organiser, "legal");
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

  static NoticeView privacy(Notices notices, Organiser organiser, Frame frame) {
    Texts texts = frame.texts();
    NoticeWords words = new NoticeWords(texts, organiser, "privacy");
    Notice notice = notices.in(texts);
    Section which =
        new Section(
            texts.say("privacy.version-of"), Notice.words(Optional.of(notice.version()), texts));
    return new NoticeView(
        frame,
        words.title(),
        Stream.concat(notice.sections().stream(), Stream.of(words.section("cookies"), which))
            .toList());
  }
}
