package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.Seats;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads and writes the books' first pages. */
final class BookRows {

  private static final String READ =
      "SELECT number, revision, held, waiting, last_ticket FROM day_book WHERE day = ?";
  private static final String READ_ALL =
      "SELECT day, number, revision, held, waiting, last_ticket FROM day_book";
  private static final String INSERT = "INSERT INTO day_book (day) VALUES (?) RETURNING number";
  private static final String COUNT =
      "UPDATE day_book SET held = ?, waiting = ?, last_ticket = ? WHERE number = ?";
  private static final String REVISE =
      "UPDATE day_book SET revision = revision + 1 WHERE number = ? RETURNING revision";

  private final SqlConnection connection;

  BookRows(SqlConnection connection) {
    this.connection = connection;
  }

  Optional<Book> read(EventDayId day) {
    return connection.first(READ, BookRows::book, day.value());
  }

  /** The ids and books of all days. */
  Map<EventDayId, Book> all() {
    Map<EventDayId, Book> books = new HashMap<>();
    connection.list(READ_ALL, row -> books.put(new EventDayId(row.text("day")), book(row)));
    return books;
  }

  /** Reads a day's book and keeps it from all others until the transaction ends. */
  Optional<Book> take(EventDayId day) {
    Optional<Book> book = lock(day);
    Optional<String> lockName = connection.dialect().lockName();
    if (book.isPresent() || lockName.isEmpty()) {
      return book;
    }
    // Nobody has begun it yet, and whoever is about to holds the name.
    connection.first(lockName.get(), row -> day, day.value());
    return lock(day);
  }

  /** Begins the book of a day that has none. */
  Book begin(EventDayId day) {
    return connection
        .first(INSERT, row -> new Book(row.number("number"), 0, Seats.NONE), day.value())
        .orElseThrow();
  }

  /** Writes a book's counts. */
  static void count(SqlConnection connection, long book, Seats seats) throws SQLException {
    connection.execute(COUNT, seats.held(), seats.waiting(), seats.lastTicket(), book);
  }

  Book revise(Book book) {
    long revision =
        connection.first(REVISE, row -> row.number("revision"), book.number()).orElseThrow();
    return new Book(book.number(), revision, book.seats());
  }

  private Optional<Book> lock(EventDayId day) {
    return connection.first(READ + connection.dialect().forUpdate(), BookRows::book, day.value());
  }

  private static Book book(Row row) throws SQLException {
    return new Book(
        row.number("number"),
        row.number("revision"),
        new Seats(row.integer("held"), row.integer("waiting"), row.number("last_ticket")));
  }
}
