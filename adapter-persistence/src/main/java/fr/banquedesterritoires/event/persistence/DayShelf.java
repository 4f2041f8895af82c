package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Days as they were last read, so that a day is built from its rows once per revision. A revision
 * is published once and never changes; whoever asks has just read the current one in its own
 * transaction, so another process may publish meanwhile. What a transaction has itself written is
 * not put here, since it may yet be undone.
 */
final class DayShelf {

  private record Copy(long revision, EventDay day) {}

  private final Map<EventDayId, Copy> copies = new ConcurrentHashMap<>();

  /** The day of a book; empty if none was published under its id. */
  Optional<EventDay> find(SqlConnection connection, EventDayId id, Book book) {
    return copy(id, book).or(() -> read(connection, id, book));
  }

  /** The same, with the book yet to be read; all in one transaction. */
  Optional<EventDay> find(SqlConnection connection, EventDayId id) {
    return new BookRows(connection).read(id).flatMap(book -> find(connection, id, book));
  }

  /** All days that were ever published, in no particular order. */
  List<EventDay> all(SqlConnection connection) {
    return new BookRows(connection)
        .all().entrySet().stream()
            .flatMap(entry -> find(connection, entry.getKey(), entry.getValue()).stream())
            .toList();
  }

  /** The day of a book, if it was read before. */
  Optional<EventDay> copy(EventDayId id, Book book) {
    return Optional.ofNullable(copies.get(id))
        .filter(copy -> copy.revision() == book.revision())
        .map(Copy::day);
  }

  private Optional<EventDay> read(SqlConnection connection, EventDayId id, Book book) {
    Optional<EventDay> day =
        Optional.of(book)
            .filter(Book::isPublished)
            .map(published -> new DayRows(connection).read(published.number(), id));
    if (!connection.hasWrittenDays()) {
      day.ifPresent(read -> copies.put(id, new Copy(book.revision(), read)));
    }
    return day;
  }
}
