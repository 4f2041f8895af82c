package fr.banquedesterritoires.event.application.venue;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.ClerkId;

/**
 * Who changes a venue at the organiser's desk, and what they had seen before: two of them never
 * replace each other's venue without knowing.
 *
 * @param clerk who
 * @param seen the version of the venue when they looked
 */
public record VenueAuthor(ClerkId clerk, int seen) {

  boolean isOutdated(DayBooks books) {
    return books.venueVersion() != seen;
  }

  JournalEntry sign(JournalEntry entry) {
    return entry.by(clerk);
  }
}
