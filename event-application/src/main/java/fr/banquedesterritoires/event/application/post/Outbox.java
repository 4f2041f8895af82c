package fr.banquedesterritoires.event.application.post;

import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The port that hands out journal entries that must be told to somebody, each once the instant it
 * bears has come. An entry is leased to one courier at a time; a courier that dies gives its lease
 * back by letting it lapse.
 */
public interface Outbox {

  /**
   * Leases errands that are due and that nobody holds, oldest first. Letters to the same person are
   * handed out one at a time and in order: as long as an older one is neither closed nor set aside,
   * it keeps back the younger ones.
   *
   * @param most how many at most
   * @param now an errand is due if its time has come and its lease, if any, has lapsed
   * @param until when the leases lapse
   */
  List<Errand> lease(int most, Instant now, Instant until);

  /** Who signed a group up, for the errand of their receipt; unknown once that is closed. */
  Optional<Delegation> delegation(Errand errand);

  /** What a participant was told so far. */
  Told told(RegistrationId registration);

  /** Writes down what is about to be told, before a letter leaves. */
  void announce(Told told);

  /**
   * Closes an errand for good, and writes down what it told.
   *
   * @param told added to the journal together with the closing, or not at all
   */
  void close(Errand errand, List<JournalEntry> told);

  /**
   * Closes the errand of a letter that left.
   *
   * @param told what its addressee knows now, written down together with the closing, or not at all
   * @param entries added to the journal on the same terms
   */
  void close(Errand errand, Told told, List<JournalEntry> entries);

  /**
   * Adds errands for some of the many people whom an errand concerns, and remembers how far it got,
   * both or neither.
   *
   * @param entries one for each person
   * @param upTo the highest ticket among them
   * @return whether it was done; not if somebody else went on with the errand meanwhile, or closed
   *     it
   */
  boolean expand(Errand errand, List<JournalEntry> entries, long upTo);

  /** Puts an errand back until an instant, and counts one more attempt. */
  void putOff(Errand errand, Instant notBefore);

  /**
   * Sets an errand aside, and counts one more attempt: it is not tried again until somebody looks
   * at it, see {@link DeadLetters}.
   */
  void setAside(Errand errand, Trouble trouble);
}
