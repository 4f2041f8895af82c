package fr.banquedesterritoires.event.application.post;

import fr.banquedesterritoires.event.journal.JournalEntry;

/**
 * A journal entry that the courier must see to.
 *
 * @param number the entry's number in its store, rising with time
 * @param entry what happened
 * @param attempts how often it was tried before
 * @param upTo if it concerns many people, the ticket up to which each has an errand of their own
 */
public record Errand(long number, JournalEntry entry, int attempts, long upTo) {

  /** One that concerns one person, or that has not been begun. */
  public Errand(long number, JournalEntry entry, int attempts) {
    this(number, entry, attempts, 0);
  }
}
