package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.post.Mailbox;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import java.time.ZoneId;
import java.util.List;

/** The letters in the demo's mailbox. */
record MailboxView(Frame frame, List<LetterLine> letters) {

  static final String TEMPLATE = "pages/mailbox.jte";

  /** One line of the list. */
  record LetterLine(String href, String subject, String to, String sentAt) {}

  static MailboxView from(List<Mailbox.Heading> headings, ZoneId zone, Frame frame) {
    return new MailboxView(
        frame, headings.stream().map(heading -> line(heading, zone, frame)).toList());
  }

  static LetterLine line(Mailbox.Heading heading, ZoneId zone, Frame frame) {
    return new LetterLine(
        Paths.letter(heading.id()),
        heading.subject(),
        heading.to(),
        frame.texts().dates().moment(heading.sentAt(), zone));
  }
}
