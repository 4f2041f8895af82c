package fr.banquedesterritoires.event.application.venue;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.venue.JoinLink;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.Venue;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Turns a day into a teleconference in one go: its format and its venue change together, everybody
 * who stands registered is told the one, and those whom the rule entitles the other. Where the day
 * takes place so already, only its venue is replaced, and nobody else sees that anything was done.
 */
public final class TurnOnline {

  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  /** On a store and a clock. */
  public TurnOnline(UnitOfWork unitOfWork, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** What became of it. */
  public sealed interface Outcome {
    /** It takes place online, or online as well, with a venue of that version. */
    record Turned(EventDay day, int version) implements Outcome {}

    /**
     * Somebody else has set another venue meanwhile; nothing was kept.
     *
     * @param version the one there is by now
     */
    record Outdated(int version) implements Outcome {}

    /** No such day; nothing was kept. */
    record NoSuchDay() implements Outcome {}
  }

  /**
   * Turns a day.
   *
   * @param joinLink where people meet from now on
   * @param room where others still meet on site, if any do
   */
  public Outcome turn(EventDayId day, JoinLink joinLink, Optional<Room> room) {
    return turn(day, joinLink, room, Optional.empty());
  }

  /** Turns a day at the organiser's desk, unless the venue is no longer the one they saw. */
  public Outcome turn(EventDayId day, JoinLink joinLink, Optional<Room> room, VenueAuthor author) {
    return turn(day, joinLink, room, Optional.of(author));
  }

  private Outcome turn(
      EventDayId day, JoinLink joinLink, Optional<Room> room, Optional<VenueAuthor> author) {
    Instant now = clock.instant();
    VenueDetails details = new VenueDetails(room, Optional.of(joinLink));
    EventFormat format = room.isPresent() ? EventFormat.HYBRID : EventFormat.ONLINE;
    return unitOfWork.inDay(
        day,
        books ->
            author.filter(by -> by.isOutdated(books)).isPresent()
                ? new Outcome.Outdated(books.venueVersion())
                : books
                    .day()
                    .<Outcome>map(
                        former -> turn(books, former.inFormat(format), details, now, author))
                    .orElseGet(Outcome.NoSuchDay::new));
  }

  private static Outcome turn(
      DayBooks books,
      EventDay day,
      VenueDetails details,
      Instant now,
      Optional<VenueAuthor> author) {
    UnaryOperator<JournalEntry> sign = entry -> author.map(by -> by.sign(entry)).orElse(entry);
    int version = books.venueVersion() + 1;
    boolean turned = !books.day().equals(Optional.of(day));
    if (turned) {
      books.keep(day);
      books.append(sign.apply(JournalEntry.about(EntryKind.DAY_PUBLISHED, day.id(), now)));
    }
    books.keep(new Venue(day.id(), version, details));
    EntryKind kind = turned ? EntryKind.TURNED_ONLINE : SetVenue.kind(version);
    books.append(sign.apply(JournalEntry.aboutVenue(kind, day.id(), version, now)));
    return new Outcome.Turned(day, version);
  }
}
