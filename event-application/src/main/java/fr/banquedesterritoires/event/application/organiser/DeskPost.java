package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.organiser.Clerk;
import java.time.Instant;

/** The port through which links to sign in leave the house. */
public interface DeskPost {

  /** Writes and posts a link. It is tried once: whoever gets none asks again. */
  void post(SignInLetter letter);

  /**
   * A link to sign in, for its addressee alone.
   *
   * @param clerk to whom
   * @param secret what the link ends in
   * @param until the first instant at which it opens nothing any more
   * @param writtenAt now
   */
  record SignInLetter(Clerk clerk, String secret, Instant until, Instant writtenAt) {

    /** Redacted. */
    @Override
    public String toString() {
      return "SignInLetter[" + clerk + "]";
    }
  }
}
