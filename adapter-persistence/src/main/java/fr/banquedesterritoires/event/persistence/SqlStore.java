package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.organiser.Clerks;
import fr.banquedesterritoires.event.application.organiser.PeopleSearch;
import fr.banquedesterritoires.event.application.organiser.VenueProgress;
import fr.banquedesterritoires.event.application.post.DeadLetter;
import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Told;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.application.privacy.Holding;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.StoreBusyException;
import fr.banquedesterritoires.event.application.work.StoreFailedException;
import fr.banquedesterritoires.event.attendance.Attendance;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.feedback.FeedbackFigures;
import fr.banquedesterritoires.event.figures.DayFigures;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.persistence.PersonalRows.Residue;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.review.CollectiveReview;
import fr.banquedesterritoires.event.venue.DisclosureGrant;
import fr.banquedesterritoires.event.venue.Venue;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/** The ports, on writers and a reader that both databases provide. */
abstract class SqlStore implements Store {

  private static final String FEEL_PULSE = "SELECT beats FROM pulse";
  private static final String ERRANDS = "errands";

  private final Writers writers;
  private final Connections writing;
  private final Connections reading;
  private final Reader reader;
  private final DayShelf shelf = new DayShelf();
  private final Clerks clerks;

  /**
   * On writers and connections.
   *
   * @param writing the connections on which {@code writers} write
   * @param reading those to read on; may be the same
   */
  SqlStore(Writers writers, Connections writing, Connections reading) {
    this.writers = writers;
    this.writing = writing;
    this.reading = reading;
    this.reader = new Reader(reading);
    this.clerks = new SqlClerks(writers, reader);
  }

  /**
   * A day that was published is read at once, so that what later requests read does not depend on
   * who came between: an organiser who changed the venue, or a courier who told it.
   */
  @Override
  public final <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work) {
    AtomicBoolean published = new AtomicBoolean();
    T answer =
        writers.run(
            day,
            connection -> {
              T told = SqlDayBooks.open(connection, shelf, day, work);
              published.set(connection.hasWrittenDays());
              return told;
            });
    if (published.get()) {
      find(day);
    }
    return answer;
  }

  @Override
  public final Optional<EventDay> find(EventDayId id) {
    Optional<Book> book = reader.read(connection -> new BookRows(connection).read(id));
    return book.filter(Book::isPublished)
        .flatMap(
            published ->
                shelf
                    .copy(id, published)
                    .or(() -> reader.readSnapshot(connection -> shelf.find(connection, id))));
  }

  @Override
  public final List<EventDay> all() {
    return reader.readSnapshot(shelf::all).stream()
        .sorted(Comparator.comparing(EventDay::date).thenComparing(day -> day.id().value()))
        .toList();
  }

  @Override
  public final Optional<Registration> find(RegistrationId id) {
    return reader.read(connection -> new RegistrationRows(connection).find(id));
  }

  @Override
  public final List<Registration> standing(EventDayId day, long after, int most) {
    return reader.read(connection -> new RegistrationRows(connection).standing(day, after, most));
  }

  @Override
  public final OptionalInt placeInLine(RegistrationId id) {
    return reader.read(connection -> new RegistrationRows(connection).placeInLine(id));
  }

  @Override
  public final Seats seats(EventDayId day) {
    return reader
        .read(connection -> new BookRows(connection).read(day))
        .map(Book::seats)
        .orElse(Seats.NONE);
  }

  @Override
  public final Optional<Venue> find(DisclosureGrant grant) {
    return reader.read(connection -> new VenueRows(connection).find(grant));
  }

  /** Looks before it writes, so that an idle courier disturbs nobody. */
  @Override
  public final List<Errand> lease(int most, Instant now, Instant until) {
    boolean idle = reader.read(connection -> new JournalRows(connection).due(1, now).isEmpty());
    return idle ? List.of() : onErrands(errands -> errands.lease(most, now, until));
  }

  @Override
  public final Optional<Delegation> delegation(Errand errand) {
    return reader.read(connection -> new DelegationRows(connection).find(errand.number()));
  }

  @Override
  public final Told told(RegistrationId registration) {
    return reader.read(connection -> new ToldRows(connection).read(registration));
  }

  @Override
  public final void announce(Told told) {
    writers.run(
        JournalRows.class,
        connection -> {
          new ToldRows(connection).write(told);
          return told;
        });
  }

  @Override
  public final void close(Errand errand, Told told, List<JournalEntry> entries) {
    writers.run(
        JournalRows.class,
        connection -> {
          new ToldRows(connection).write(told);
          new JournalRows(connection).close(errand, entries);
          return told;
        });
  }

  @Override
  public final boolean expand(Errand errand, List<JournalEntry> entries, long upTo) {
    return onErrands(errands -> errands.expand(errand, entries, upTo));
  }

  @Override
  public final void close(Errand errand, List<JournalEntry> told) {
    changeErrands(errands -> errands.close(errand, told));
  }

  @Override
  public final void putOff(Errand errand, Instant notBefore) {
    changeErrands(errands -> errands.putOff(errand, notBefore));
  }

  @Override
  public final void setAside(Errand errand, Trouble trouble) {
    changeErrands(errands -> errands.setAside(errand, trouble));
  }

  @Override
  public final List<DeadLetter> of(EventDayId day, long after, int most) {
    return reader.read(connection -> new JournalRows(connection).dead(day, after, most));
  }

  @Override
  public final boolean tryAgain(long number, Instant now) {
    return onErrands(errands -> errands.tryAgain(number, now));
  }

  @Override
  public final List<Registration> page(
      EventDayId day, PeopleSearch search, Optional<Registration> after, int most) {
    return reader.read(connection -> new PeopleRows(connection).page(day, search, after, most));
  }

  @Override
  public final int count(EventDayId day, PeopleSearch search) {
    return reader.read(connection -> new PeopleRows(connection).count(day, search));
  }

  @Override
  public final List<JournalEntry> about(RegistrationId registration) {
    return reader.read(connection -> new AnnalRows(connection).about(registration));
  }

  @Override
  public final Map<JournalEntry, LineMove> moves(RegistrationId registration) {
    return reader.read(connection -> new MoveRows(connection).of(registration));
  }

  @Override
  public final List<JournalEntry> ofVenue(EventDayId day, int skip, int most) {
    return reader.read(connection -> new AnnalRows(connection).ofVenue(day, skip, most));
  }

  @Override
  public final VenueProgress venueProgress(EventDayId day) {
    return reader.readSnapshot(connection -> new AnnalRows(connection).venueProgress(day));
  }

  @Override
  public final SortedMap<Instant, Integer> signUps(EventDayId day) {
    return reader.read(connection -> new AnnalRows(connection).signUps(day));
  }

  @Override
  public final Attendance attendance(EventDayId day) {
    return reader.read(connection -> new DoorRows(connection).attendance(day));
  }

  @Override
  public final Attendance attendance(RegistrationId who) {
    return reader.read(connection -> new DoorRows(connection).attendance(who));
  }

  @Override
  public final Optional<CollectiveReview> review(EventDayId day) {
    return reader.read(connection -> new ReviewRows(connection).find(day));
  }

  @Override
  public final Optional<Instant> feedbackAsked(EventDayId day) {
    return reader.read(connection -> new FeedbackRows(connection).asked(day));
  }

  @Override
  public final Optional<Feedback> feedbackOf(RegistrationId who) {
    return reader.read(connection -> new FeedbackRows(connection).of(who));
  }

  @Override
  public final FeedbackFigures feedbackFigures(EventDayId day) {
    return reader.readSnapshot(connection -> new FeedbackRows(connection).figures(day));
  }

  @Override
  public final List<String> feedbackWords(EventDayId day) {
    return reader.read(connection -> new FeedbackRows(connection).words(day));
  }

  @Override
  public final DayFigures figuresOfForgotten(EventDayId day) {
    return reader.read(connection -> new KeptFigureRows(connection).read(day));
  }

  @Override
  public final Holding holding(EventDayId day) {
    return reader.read(connection -> new PersonalRows(connection).holding(day));
  }

  @Override
  public final List<RegistrationId> people(EventDayId day, int most) {
    return reader.read(connection -> new PersonalRows(connection).people(day, most));
  }

  @Override
  public final List<RegistrationId> withSensitiveWishes(EventDayId day, int most) {
    return reader.read(connection -> new PersonalRows(connection).withSensitiveWishes(day, most));
  }

  @Override
  public final int forgetRequests(Instant before) {
    return writers.run(
        PersonalRows.class, connection -> new PersonalRows(connection).forgetRequests(before));
  }

  /**
   * Nothing, where what deleted rows leave in files and logs is up to the database: see {@code
   * docs/operations.md}.
   */
  @Override
  public boolean wipe() {
    return false;
  }

  /** What deletions may have left behind. */
  final Residue residue() {
    return reader.read(connection -> new PersonalRows(connection).residue());
  }

  /** Notes that nothing is left of what was deleted up to a deletion. */
  final void noteWiped(long deletion) {
    writers.run(
        PersonalRows.class,
        connection -> {
          new PersonalRows(connection).wipedUpTo(deletion);
          return deletion;
        });
  }

  @Override
  public final Clerks clerks() {
    return clerks;
  }

  @Override
  public final List<JournalEntry> journal(EventDayId day) {
    return reader.read(connection -> new JournalRows(connection).about(day));
  }

  @Override
  public final Optional<String> trouble() {
    try {
      reader.read(connection -> connection.first(FEEL_PULSE, row -> row.integer("beats")));
      return writers.trouble();
    } catch (StoreBusyException | StoreFailedException unreadable) {
      return Optional.ofNullable(unreadable.getMessage());
    }
  }

  @Override
  public final void close() {
    writers.close();
    reading.close();
    writing.close();
  }

  private void changeErrands(Consumer<JournalRows> change) {
    onErrands(
        errands -> {
          change.accept(errands);
          return errands;
        });
  }

  private <T> T onErrands(Function<JournalRows, T> work) {
    return writers.run(ERRANDS, connection -> work.apply(new JournalRows(connection)));
  }
}
