package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.Seats;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The books that a transaction holds. While it lasts nobody else writes them, so each is read once
 * for all units of work, and its counts are written once, before the transaction ends.
 */
final class OpenBooks {

  private final SqlConnection connection;
  private final BookRows rows;
  private final Map<EventDayId, Optional<Book>> taken = new HashMap<>();
  private final Map<Long, Seats> uncounted = new LinkedHashMap<>();

  OpenBooks(SqlConnection connection) {
    this.connection = connection;
    this.rows = new BookRows(connection);
  }

  /** The book of a day, if it has one; kept from all others until the transaction ends. */
  Optional<Book> take(EventDayId day) {
    Optional<Book> known = taken.get(day);
    return known == null ? remember(day, rows.take(day)) : known;
  }

  /** Begins the book of a day that has none. */
  Book begin(EventDayId day) {
    return remember(day, rows.begin(day));
  }

  /** Counts what is published under the day's id. */
  Book revise(EventDayId day, Book book) {
    return remember(day, rows.revise(book));
  }

  /** Notes a day's counts, to be written by {@link #settle}. */
  Book count(EventDayId day, Book book, Seats seats) {
    uncounted.put(book.number(), seats);
    return remember(day, new Book(book.number(), book.revision(), seats));
  }

  /** Writes the counts that were noted. */
  void settle() throws SQLException {
    for (Map.Entry<Long, Seats> counts : uncounted.entrySet()) {
      BookRows.count(connection, counts.getKey(), counts.getValue());
    }
    uncounted.clear();
  }

  /** Lets go of everything, since it was undone or another transaction begins. */
  void forget() {
    taken.clear();
    uncounted.clear();
  }

  private Book remember(EventDayId day, Book book) {
    taken.put(day, Optional.of(book));
    return book;
  }

  private Optional<Book> remember(EventDayId day, Optional<Book> book) {
    taken.put(day, book);
    return book;
  }
}
