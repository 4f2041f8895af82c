package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.KeptAnswer;
import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.review.CollectiveReview;
import fr.banquedesterritoires.event.venue.Venue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The books of one day within one unit of work. The book of an unknown day begins when written. */
final class SqlDayBooks implements DayBooks {

  private final SqlConnection connection;
  private final DayShelf shelf;
  private final EventDayId id;
  private Optional<Book> book;
  private boolean open = true;

  private SqlDayBooks(SqlConnection connection, DayShelf shelf, EventDayId id) {
    this.connection = connection;
    this.shelf = shelf;
    this.id = id;
    this.book = connection.books().take(id);
  }

  /** Runs the work on the books of a day, and closes them after it. */
  static <T> T open(
      SqlConnection connection,
      DayShelf shelf,
      EventDayId day,
      Function<? super DayBooks, ? extends T> work) {
    SqlDayBooks books = new SqlDayBooks(connection, shelf, day);
    try {
      return work.apply(books);
    } finally {
      books.open = false;
    }
  }

  @Override
  public Optional<EventDay> day() {
    return found(known -> shelf.find(connection, id, known));
  }

  @Override
  public Seats seats() {
    return found(known -> Optional.of(known.seats())).orElse(Seats.NONE);
  }

  @Override
  public Optional<Registration> under(EmailAddress address) {
    return found(known -> registrations().under(known.number(), address));
  }

  @Override
  public Optional<Registration> registration(RegistrationId wanted) {
    return found(known -> registrations().find(known.number(), wanted));
  }

  @Override
  public Optional<Registration> firstInLine() {
    return found(known -> registrations().firstInLine(known.number()));
  }

  @Override
  public List<Registration> line() {
    return found(known -> Optional.of(registrations().line(known.number()))).orElse(List.of());
  }

  @Override
  public int venueVersion() {
    return found(known -> Optional.of(new VenueRows(connection).version(known.number()))).orElse(0);
  }

  @Override
  public boolean hasVenue() {
    return found(known -> Optional.of(new VenueRows(connection).isSet(known.number())))
        .orElse(false);
  }

  @Override
  public Optional<KeptAnswer> answer(IdempotencyKey key) {
    return found(known -> new AnswerRows(connection).find(known.number(), key));
  }

  @Override
  public List<DoorEvent> atTheDoor(RegistrationId id) {
    requireOpen();
    return new DoorRows(connection).of(id);
  }

  @Override
  public Optional<CollectiveReview> review() {
    requireOpen();
    return new ReviewRows(connection).find(id);
  }

  @Override
  public void keep(CollectiveReview review) {
    requireThisDay(review.day());
    new ReviewRows(connection).write(begun().number(), review);
  }

  @Override
  public Optional<Instant> feedbackAsked() {
    requireOpen();
    return new FeedbackRows(connection).asked(id);
  }

  @Override
  public void keepFeedbackAsked(Instant at) {
    new FeedbackRows(connection).ask(begun().number(), at);
  }

  @Override
  public void keep(RegistrationId who, Feedback feedback) {
    new FeedbackRows(connection).write(begun().number(), who, feedback);
  }

  @Override
  public void keep(EventDay day) {
    requireThisDay(day.id());
    Book revised = connection.books().revise(id, begun());
    connection.noteDaysWritten();
    new DayRows(connection).write(revised.number(), day);
    book = Optional.of(revised);
  }

  @Override
  public void keep(Registration registration) {
    requireThisDay(registration.day());
    registrations().write(begun().number(), registration);
  }

  @Override
  public void keep(Seats seats) {
    book = Optional.of(connection.books().count(id, begun(), seats));
  }

  @Override
  public void keep(Venue venue) {
    VenueRows venues = new VenueRows(connection);
    requireThisDay(venues.day(venue));
    venues.write(begun().number(), venue);
  }

  @Override
  public void removeVenue() {
    new VenueRows(connection).remove(begun().number());
  }

  @Override
  public void keep(IdempotencyKey key, KeptAnswer answer) {
    new AnswerRows(connection).write(begun().number(), key, answer);
  }

  @Override
  public void keep(DoorEvent event) {
    new DoorRows(connection).write(begun().number(), event);
  }

  @Override
  public void forgetSensitive(Registration registration) {
    keep(registration.withoutSensitive());
    new PersonalRows(connection).countDeletion();
  }

  @Override
  public void forget(Registration registration) {
    requireThisDay(registration.day());
    new PersonalRows(connection).forget(begun().number(), registration);
  }

  @Override
  public void append(JournalEntry entry) {
    requireThisDay(entry.day());
    new JournalRows(connection).append(begun().number(), entry);
  }

  @Override
  public void append(JournalEntry entry, Delegation delegation) {
    requireThisDay(entry.day());
    new JournalRows(connection).append(begun().number(), entry);
    new DelegationRows(connection).write(delegation);
  }

  @Override
  public void append(JournalEntry entry, LineMove move) {
    requireThisDay(entry.day());
    new JournalRows(connection).append(begun().number(), entry);
    new MoveRows(connection).write(move);
  }

  private RegistrationRows registrations() {
    return new RegistrationRows(connection);
  }

  private <T> Optional<T> found(Function<Book, Optional<T>> read) {
    requireOpen();
    return book.flatMap(read);
  }

  private Book begun() {
    requireOpen();
    Book begun = book.orElseGet(() -> connection.books().begin(id));
    book = Optional.of(begun);
    return begun;
  }

  private void requireOpen() {
    if (!open) {
      throw new IllegalStateException("the unit of work on " + id + " is over");
    }
  }

  private void requireThisDay(EventDayId other) {
    if (!other.equals(id)) {
      throw new IllegalArgumentException("these are the books of " + id + ", not " + other);
    }
  }
}
