package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.post.Mailbox;
import fr.banquedesterritoires.event.http.pages.MailboxView.LetterLine;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter in the demo's mailbox.
 *
 * @param text its plain text, cut where links begin and end
 * @param html the source of its HTML part: it is shown and never obeyed
 * @param calendar the source of its calendar part
 */
record LetterView(
    Frame frame,
    LetterLine heading,
    List<Piece> text,
    Optional<String> html,
    Optional<String> calendar) {

  static final String TEMPLATE = "pages/letter.jte";

  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"«»]+[^\\s<>\"«».,;:!?)]");

  /** A link, or the text between two. */
  record Piece(String text, boolean isLink) {}

  static LetterView from(Mailbox.Opened letter, ZoneId zone, Frame frame) {
    return new LetterView(
        frame,
        MailboxView.line(letter.heading(), zone, frame),
        pieces(lines(letter.text())),
        letter.html().map(LetterView::lines),
        letter.calendar().map(LetterView::lines));
  }

  /** Mail ends its lines with CR LF, pages with LF. */
  private static String lines(String part) {
    return part.replace("\r\n", "\n");
  }

  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher link = LINK.matcher(text);
    int end = 0;
    while (link.find()) {
      pieces.add(new Piece(text.substring(end, link.start()), false));
      pieces.add(new Piece(link.group(), true));
      end = link.end();
    }
    pieces.add(new Piece(text.substring(end), false));
    return List.copyOf(pieces);
  }
}
