package fr.banquedesterritoires.event.application.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The port for reading letters that were posted into a folder instead of being sent: the demo's.
 */
public interface Mailbox {

  /** The letters, newest first, at most a few hundred. */
  List<Heading> newestFirst();

  /** One letter. */
  Optional<Opened> open(String id);

  /**
   * A letter's heading.
   *
   * @param id names it within the mailbox
   * @param to the addressee's address
   * @param subject its subject
   * @param sentAt its date
   */
  record Heading(String id, String to, String subject, Instant sentAt) {}

  /**
   * A letter.
   *
   * @param heading its heading
   * @param text its plain text
   * @param html its HTML part, if it has one
   * @param calendar its calendar part, if it has one
   */
  record Opened(Heading heading, String text, Optional<String> html, Optional<String> calendar) {}
}
