package fr.banquedesterritoires.event.http.pages;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fr.banquedesterritoires.event.application.post.Mailbox;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The letters in the demo's mailbox. */
record MailboxView(Frame frame, List<String> tallies, List<LetterLine> letters) {

  static final String TEMPLATE = "pages/mailbox.jte";

  /** One line of the list. */
  record LetterLine(String href, String subject, String to, String sentAt) {}

  static MailboxView from(List<Mailbox.Heading> headings, ZoneId zone, Frame frame) {
    return new MailboxView(
        frame,
        tallies(headings, frame),
        headings.stream().map(heading -> line(heading, zone, frame)).toList());
  }

  /** How many letters there are of each subject, where that says more than the list. */
  private static List<String> tallies(List<Mailbox.Heading> headings, Frame frame) {
    Map<String, Long> counted =
        headings.stream()
            .collect(groupingBy(Mailbox.Heading::subject, LinkedHashMap::new, counting()));
    return counted.size() == headings.size()
        ? List.of()
        : counted.entrySet().stream()
            .map(of -> frame.texts().say("mailbox.tally", of.getKey(), of.getValue()))
            .toList();
  }

  static LetterLine line(Mailbox.Heading heading, ZoneId zone, Frame frame) {
    return new LetterLine(
        Paths.letter(heading.id()),
        heading.subject(),
        heading.to(),
        frame.texts().dates().moment(heading.sentAt(), zone));
  }
}
