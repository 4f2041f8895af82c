package fr.banquedesterritoires.event.application.post;

import fr.banquedesterritoires.event.journal.JournalEntry;
import java.time.Instant;
import java.util.List;

/**
 * The port that hands out journal entries that must be told to somebody. An entry is leased to one
 * courier at a time; a courier that dies gives its lease back by letting it lapse.
 */
public interface Outbox {

  /**
   * Leases errands that are due and that nobody holds, oldest first.
   *
   * @param most how many at most
   * @param now an errand is due if its time has come and its lease, if any, has lapsed
   * @param until when the leases lapse
   */
  List<Errand> lease(int most, Instant now, Instant until);

  /**
   * Closes an errand for good, and writes down what it told.
   *
   * @param told added to the journal together with the closing, or not at all
   */
  void close(Errand errand, List<JournalEntry> told);

  /** Puts an errand back until an instant, and counts one more attempt. */
  void putOff(Errand errand, Instant notBefore);

  /** Sets an errand aside: it is not tried again until somebody looks at it. */
  void setAside(Errand errand);
}
