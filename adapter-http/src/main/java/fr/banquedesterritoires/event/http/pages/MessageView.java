package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.WordedProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page that tells one thing, and where to go from there.
 *
 * @param ways the first being the one most will take
 * @param wrong whether it tells of something that went wrong
 */
record MessageView(
    Frame frame, String title, List<String> sentences, List<Way> ways, boolean wrong) {

  static final String TEMPLATE = "pages/message.jte";

  /** A link to go on with. */
  record Way(String href, String words) {}

  /** The form has come in, whoever sent it. */
  static MessageView received(Frame frame, boolean hasMailbox) {
    return toTheMailbox(frame, hasMailbox, "received.title", "received.mail", "received.nothing");
  }

  /** A group's form has come in. */
  static MessageView groupReceived(Frame frame, boolean hasMailbox) {
    return toTheMailbox(frame, hasMailbox, "received.title", "group.received", "group.nothing");
  }

  /** A link may be on its way: the same for everybody. */
  static MessageView linkSent(Frame frame, boolean hasMailbox) {
    return toTheMailbox(
        frame, hasMailbox, "link.sent.title", "link.sent.mail", "link.sent.nothing");
  }

  /** Nothing is kept about somebody any more: the same for whoever looks. */
  static MessageView erased(Frame frame) {
    return toTheMailbox(frame, false, "erased.title", "erased.gone", "erased.left");
  }

  /** There was no seat left for some of a group. */
  static MessageView groupInPart(
      Frame frame, boolean hasMailbox, int received, List<String> leftOut) {
    Texts texts = frame.texts();
    return new MessageView(
        frame,
        texts.say("group.part.title", received, leftOut.size()),
        Stream.of(
                Stream.of(texts.say("group.part.received", received)),
                Stream.of(texts.say("group.part.full", leftOut.size())),
                leftOut.stream(),
                Stream.of(texts.say("group.received")))
            .flatMap(sentences -> sentences)
            .toList(),
        ways(texts, hasMailbox),
        false);
  }

  private static MessageView toTheMailbox(
      Frame frame, boolean hasMailbox, String title, String... sentences) {
    Texts texts = frame.texts();
    return new MessageView(
        frame,
        texts.say(title),
        Stream.of(sentences).map(texts::say).toList(),
        ways(texts, hasMailbox),
        false);
  }

  private static List<Way> ways(Texts texts, boolean hasMailbox) {
    Way mailbox = new Way(Paths.MAILBOX, texts.say("received.mailbox"));
    Way home = new Way(Paths.HOME, texts.say("received.home"));
    return hasMailbox ? List.of(mailbox, home) : List.of(home);
  }

  /** Why there is no form. */
  static MessageView standing(OpenForm form) {
    Standing standing = form.standing();
    return new MessageView(
        form.frame(),
        standing.badge().words(),
        List.of(standing.sentence()),
        List.of(new Way(Paths.day(form.id()), form.texts().say("form.back"))),
        false);
  }

  /** What went wrong, and whom to ask where the organiser can be written to. */
  static MessageView problem(WordedProblem problem, Optional<String> contact, Frame frame) {
    Texts texts = frame.texts();
    return new MessageView(
        frame,
        problem.title(),
        Stream.concat(
                Stream.of(problem.detail()),
                contact.map(address -> texts.say("problem.contact", address)).stream())
            .toList(),
        List.of(new Way(Paths.HOME, texts.say("problem.home"))),
        true);
  }
}
