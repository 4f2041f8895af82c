package fr.banquedesterritoires.event.mail;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** One part of a letter, before it is set as text or HTML. */
sealed interface Passage {

  /** Sentences, broken into lines wherever they fit. */
  record Paragraph(String sentences) implements Passage {}

  /** Lines that stay lines, such as an address. */
  record Lines(List<String> lines) implements Passage {
    /** A line that says what follows, and the lines of a text. */
    static Lines under(String heading, String text) {
      return new Lines(Stream.concat(Stream.of(heading), text.lines()).toList());
    }
  }

  /** A line that says where it leads, and a link on a line of its own. */
  record Link(String heading, URI target) implements Passage {}
}
