package fr.banquedesterritoires.event.application.venue;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.venue.Venue;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

/** Sets the venue of a day, or replaces it by another. */
public final class SetVenue {

  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  /** On a store and a clock. */
  public SetVenue(UnitOfWork unitOfWork, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** What became of it. */
  public sealed interface Outcome {
    /** The day had none and has one now. */
    record Set() implements Outcome {}

    /**
     * The day has another one now.
     *
     * @param version its version, from 2
     */
    record Replaced(int version) implements Outcome {}

    /**
     * Somebody else has set another one meanwhile; nothing was kept.
     *
     * @param version the one there is by now
     */
    record Outdated(int version) implements Outcome {}

    /** No such day; nothing was kept. */
    record NoSuchDay() implements Outcome {}
  }

  /** Sets or replaces. */
  public Outcome set(EventDayId day, VenueDetails details) {
    Instant now = clock.instant();
    return unitOfWork.inDay(day, books -> set(books, day, details, now, UnaryOperator.identity()));
  }

  /** Sets or replaces at the organiser's desk, unless the venue is no longer the one they saw. */
  public Outcome set(EventDayId day, VenueDetails details, VenueAuthor author) {
    Instant now = clock.instant();
    return unitOfWork.inDay(
        day,
        books ->
            author.isOutdated(books)
                ? new Outcome.Outdated(books.venueVersion())
                : set(books, day, details, now, author::sign));
  }

  private static Outcome set(
      DayBooks books,
      EventDayId day,
      VenueDetails details,
      Instant now,
      UnaryOperator<JournalEntry> sign) {
    if (books.day().isEmpty()) {
      return new Outcome.NoSuchDay();
    }
    int version = books.venueVersion() + 1;
    books.keep(new Venue(day, version, details));
    books.append(sign.apply(JournalEntry.aboutVenue(kind(version), day, version, now)));
    return version == 1 ? new Outcome.Set() : new Outcome.Replaced(version);
  }

  static EntryKind kind(int version) {
    return version == 1 ? EntryKind.VENUE_SET : EntryKind.VENUE_REPLACED;
  }
}
