package fr.banquedesterritoires.event.application.venue;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.ClerkId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

/**
 * Takes the venue of a day back: nobody is told it any more, and those who were are told that it is
 * no longer the right one.
 */
public final class WithdrawVenue {

  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  /** On a store and a clock. */
  public WithdrawVenue(UnitOfWork unitOfWork, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** What became of it. */
  public sealed interface Outcome {
    /**
     * The day has none now.
     *
     * @param version which one it had
     */
    record Withdrawn(int version) implements Outcome {}

    /** The day had none; nothing was changed. */
    record NoVenue() implements Outcome {}

    /** No such day. */
    record NoSuchDay() implements Outcome {}
  }

  /** Withdraws. */
  public Outcome withdraw(EventDayId day) {
    Instant now = clock.instant();
    return unitOfWork.inDay(day, books -> withdraw(books, day, now, UnaryOperator.identity()));
  }

  /** Withdraws at the organiser's desk. */
  public Outcome withdraw(EventDayId day, ClerkId by) {
    Instant now = clock.instant();
    return unitOfWork.inDay(day, books -> withdraw(books, day, now, entry -> entry.by(by)));
  }

  private static Outcome withdraw(
      DayBooks books, EventDayId day, Instant now, UnaryOperator<JournalEntry> sign) {
    if (books.day().isEmpty()) {
      return new Outcome.NoSuchDay();
    }
    if (!books.hasVenue()) {
      return new Outcome.NoVenue();
    }
    int withdrawn = books.venueVersion();
    books.removeVenue();
    int version = books.venueVersion();
    books.append(sign.apply(JournalEntry.aboutVenue(EntryKind.VENUE_WITHDRAWN, day, version, now)));
    return new Outcome.Withdrawn(withdrawn);
  }
}
