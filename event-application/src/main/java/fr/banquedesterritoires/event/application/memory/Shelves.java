package fr.banquedesterritoires.event.application.memory;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The days, each with what belongs to it, and which day each registration is of. */
final class Shelves {

  private final Map<EventDayId, DayShelf> byDay = new ConcurrentHashMap<>();
  private final Map<RegistrationId, EventDayId> days = new ConcurrentHashMap<>();

  /** Works on a day as the only one, and notes whose registrations it wrote or forgot. */
  <T> T working(
      EventDayId day, MemoryJournal journal, Function<? super DayBooks, ? extends T> work) {
    DayShelf shelf = byDay.computeIfAbsent(day, DayShelf::new);
    synchronized (shelf) {
      MemoryDayBooks books = new MemoryDayBooks(shelf);
      T answer = work.apply(books);
      books.commitTo(journal);
      books.written().forEach(id -> days.put(id, day));
      books.forgotten().forEach(days::remove);
      return answer;
    }
  }

  /** Reads of a day what is on its shelf, if it has one. */
  <T> Optional<T> reading(EventDayId day, Function<DayShelf, T> read) {
    DayShelf shelf = byDay.get(day);
    if (shelf == null) {
      return Optional.empty();
    }
    synchronized (shelf) {
      return Optional.of(read.apply(shelf));
    }
  }

  /** Every day that something was written of. */
  Set<EventDayId> days() {
    return byDay.keySet();
  }

  /** Which day a registration is of. */
  Optional<EventDayId> dayOf(RegistrationId id) {
    return Optional.ofNullable(days.get(id));
  }
}
