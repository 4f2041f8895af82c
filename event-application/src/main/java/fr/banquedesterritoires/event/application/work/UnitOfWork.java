package fr.banquedesterritoires.event.application.work;

import fr.banquedesterritoires.event.day.EventDayId;
import java.util.function.Function;

/**
 * The port for all writing. A unit of work has the books of one day to itself: no other unit of the
 * same day, in this process or another, runs meanwhile.
 *
 * <p>The work must be pure but for the books: it may be run more than once, on fresh books, before
 * one run is kept.
 */
public interface UnitOfWork {

  /**
   * Runs the work and returns its answer once everything it wrote is durable. If the work throws,
   * nothing of it is kept and its exception comes out as it was thrown.
   *
   * @param day whose books
   * @param work loads, decides and writes
   * @throws StoreBusyException if the store takes no more work for now; nothing was kept
   * @throws StoreFailedException if the store is broken; nothing was acknowledged
   */
  <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work);
}
