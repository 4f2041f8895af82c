package fr.banquedesterritoires.event.application.post;

import fr.banquedesterritoires.event.journal.JournalEntry;

/**
 * A journal entry that must be told to somebody.
 *
 * @param number the entry's number in its store, rising with time
 * @param entry what happened
 * @param attempts how often it was tried before
 */
public record Errand(long number, JournalEntry entry, int attempts) {}
