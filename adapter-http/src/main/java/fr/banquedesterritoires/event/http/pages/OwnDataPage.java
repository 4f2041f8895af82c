package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.privacy.ReadOwnData.Happening;
import fr.banquedesterritoires.event.application.privacy.ReadOwnData.OwnData;
import fr.banquedesterritoires.event.application.wording.EntryWording;
import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.http.pages.RegistrationView.Fact;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.privacy.NoticeVersion;
import fr.banquedesterritoires.event.registration.Registration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that is kept about a participant.
 *
 * @param late whether nothing else of their registration is shown any more
 * @param facts what they sent in, and what was made of it
 * @param history what happened, oldest first
 */
record OwnDataPage(
    Frame frame, String dayTitle, String date, boolean late, List<Fact> facts, List<Fact> history) {

  static final String TEMPLATE = "pages/owndata.jte";

  static OwnDataPage from(OwnData data, Instant now, NoticeVersion shownNow, Frame frame) {
    Texts texts = frame.texts();
    EntryWording wording = new EntryWording(texts.language());
    return new OwnDataPage(
        frame,
        data.day().title(),
        texts.dates().date(data.day().date()),
        !now.isBefore(data.day().linksExpire()),
        Stream.of(
                RegistrationView.facts(data.day(), data.registration(), texts).stream(),
                data.feedback().stream().flatMap(said -> said(said, texts)),
                besides(data.registration(), shownNow, texts))
            .flatMap(Function.identity())
            .toList(),
        data.history().stream().map(entry -> happening(entry, data, wording, texts)).toList());
  }

  private static Stream<Fact> said(Feedback feedback, Texts texts) {
    return Stream.concat(
        feedback.marks().entrySet().stream()
            .map(mark -> new Fact(texts.name(mark.getKey()), String.valueOf(mark.getValue()))),
        feedback.words().stream().map(words -> new Fact(texts.say("feedback.words"), words)));
  }

  private static Stream<Fact> besides(
      Registration registration, NoticeVersion shownNow, Texts texts) {
    return Stream.of(
        new Fact(texts.say("data.ticket"), String.valueOf(registration.ticket())),
        new Fact(
            texts.say("data.language"),
            registration.language().getDisplayLanguage(texts.language())),
        new Fact(texts.say("data.notice"), notice(registration.notice(), shownNow, texts)),
        new Fact(texts.say("data.id"), registration.id().toString()));
  }

  /** Which notice they were shown, and that it is another one now. */
  private static String notice(Optional<NoticeVersion> shown, NoticeVersion shownNow, Texts texts) {
    String words = Notice.words(shown, texts);
    return shown.filter(shownNow::equals).isPresent()
        ? words
        : words + "\n" + texts.say("data.notice.now", Notice.words(Optional.of(shownNow), texts));
  }

  private static Fact happening(
      Happening happening, OwnData data, EntryWording wording, Texts texts) {
    String what = wording.of(happening.what());
    return new Fact(
        texts.dates().moment(happening.at(), data.day().zone()),
        happening.why().map(reason -> what + " – " + reason).orElse(what));
  }

  /** Redacted: it is all that is kept about a person. */
  @Override
  public String toString() {
    return "OwnDataPage[…]";
  }
}
