package fr.banquedesterritoires.event.persistence;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A caller's unit of work on its way through the writer. It can be run again until it is answered.
 */
final class Unit<T> {

  private final Object key;
  private final Function<? super SqlConnection, ? extends T> work;
  private final CountDownLatch answered = new CountDownLatch(1);
  private Supplier<T> outcome =
      () -> {
        throw new IllegalStateException("the unit of work was not run");
      };

  Unit(Object key, Function<? super SqlConnection, ? extends T> work) {
    this.key = key;
    this.work = work;
  }

  /** What the work is about: a day. */
  Object key() {
    return key;
  }

  /**
   * Runs the work.
   *
   * @return whether it went well; if not, what it has written must be undone
   * @throws SQLException if the whole transaction cannot go on
   */
  boolean run(SqlConnection connection) throws SQLException {
    boolean returned = attempt(connection);
    Optional<SQLException> failure = connection.failure();
    if (failure.isPresent() && !connection.dialect().isMistake(failure.get())) {
      throw failure.get();
    }
    if (returned && failure.isPresent()) {
      // The work caught what the database reported; half of what it wrote is not there.
      fail(Failure.beforeCommit(failure.get(), connection.dialect()).exception());
    }
    return returned && failure.isEmpty();
  }

  /** Runs the work in a savepoint of its own, and undoes that much if it does not go well. */
  void runApart(SqlConnection connection) throws SQLException {
    connection.savepoint();
    if (run(connection)) {
      connection.release();
    } else {
      connection.rollbackToSavepoint();
    }
  }

  /** From now on the unit's outcome is this exception. */
  void fail(RuntimeException failure) {
    outcome = throwing(failure);
  }

  /** Passes the outcome to the caller. */
  void answer() {
    answered.countDown();
  }

  /**
   * Waits for the answer. A thread that is interrupted meanwhile goes on waiting, since what it
   * asked for may be kept already, and stays interrupted.
   */
  T await() {
    boolean interrupted = false;
    while (true) {
      try {
        answered.await();
        break;
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return outcome.get();
  }

  private boolean attempt(SqlConnection connection) {
    try {
      T value = work.apply(connection);
      outcome = () -> value;
      return true;
    } catch (Throwable thrown) {
      outcome = throwing(thrown);
      return false;
    }
  }

  private static <T> Supplier<T> throwing(Throwable thrown) {
    return () -> {
      Unit.<RuntimeException>rethrow(thrown);
      throw new AssertionError(thrown);
    };
  }

  /** Throws whatever it is, as it is, without the compiler's leave. */
  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void rethrow(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
