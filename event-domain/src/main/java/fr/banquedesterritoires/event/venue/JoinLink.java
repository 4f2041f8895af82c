package fr.banquedesterritoires.event.venue;

import fr.banquedesterritoires.event.text.TextRule;
import java.net.URI;
import java.util.Optional;

/**
 * Where people meet online.
 *
 * @param link opens the teleconference; https only
 * @param notes dial-in number, code, what to install
 */
public record JoinLink(URI link, Optional<String> notes) {

  /** The longest link, in characters. */
  public static final int MAX_LENGTH = 2_000;

  /** What notes must look like. */
  public static final TextRule NOTES = TextRule.paragraphs(1_000);

  /** Refuses a link that {@link #isWellFormed} does not take. */
  public JoinLink {
    if (!isWellFormed(link)) {
      throw new IllegalArgumentException("a join link is an https address with a host");
    }
    notes = NOTES.applyOptional("notes", notes);
  }

  /** Whether a link is an absolute https URI with a host, and not too long. */
  public static boolean isWellFormed(URI link) {
    boolean https = "https".equalsIgnoreCase(link.getScheme()) && link.getHost() != null;
    return https && link.toString().length() <= MAX_LENGTH;
  }

  /** Redacted. */
  @Override
  public String toString() {
    return "JoinLink[…]";
  }
}
