package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.work.StoreBusyException;
import fr.banquedesterritoires.event.application.work.StoreFailedException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one writer: it takes the units of work that wait, runs them one after another in a single
 * transaction, and answers them once that transaction is durable. Thus one flush of the disk serves
 * many callers, and a lone caller waits for nobody. If one of them throws, all are undone and run
 * again, each in its own savepoint, so that the one who throws undoes itself alone.
 */
final class GroupCommit implements AutoCloseable {

  private static final int MOST_TRIES = 3;
  private static final String BEAT = "UPDATE pulse SET beats = beats + 1";

  private final Connections connections;
  private final BlockingQueue<Unit<?>> queue;
  private final int groupLimit;
  private final Thread writer;
  private volatile boolean closing;
  private volatile boolean stopped;
  private volatile boolean failed;

  GroupCommit(String name, Connections connections, int queueLimit, int groupLimit) {
    this.connections = connections;
    this.queue = new ArrayBlockingQueue<>(queueLimit);
    this.groupLimit = groupLimit;
    this.writer = Thread.ofPlatform().name(name).daemon().start(this::serve);
  }

  /**
   * Runs the work with others in one transaction and returns its answer once it is durable.
   *
   * @throws StoreBusyException if too many wait already, or the store is closed
   */
  <T> T run(Object key, Function<? super SqlConnection, ? extends T> work) {
    if (Thread.currentThread() == writer) {
      throw new IllegalStateException("a unit of work cannot wait for another one");
    }
    Unit<T> unit = new Unit<>(key, work);
    if (closing || !queue.offer(unit) || (stopped && queue.remove(unit))) {
      throw new StoreBusyException(connections.dialect().retryAfter());
    }
    return unit.await();
  }

  /** How many units of work wait for the writer. */
  int waiting() {
    return queue.size();
  }

  /** What hinders the writer; tried out where the last transaction failed. */
  Optional<String> trouble() {
    if (!failed) {
      return Optional.empty();
    }
    try {
      run(this, connection -> connection.write(BEAT));
      return Optional.empty();
    } catch (StoreBusyException | StoreFailedException still) {
      return Optional.ofNullable(still.getMessage());
    }
  }

  /** Finishes what was accepted, and takes nothing new. */
  @Override
  public void close() {
    closing = true;
    wakeWriter();
    boolean interrupted = false;
    while (writer.isAlive()) {
      try {
        writer.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** A full queue takes nothing, and its writer is awake. */
  private void wakeWriter() {
    Unit<?> nothing = new Unit<>(this, connection -> closing);
    if (!queue.offer(nothing)) {
      nothing.answer();
    }
  }

  private void serve() {
    while (!closing || !queue.isEmpty()) {
      commitAll(next());
    }
    stopped = true;
    List<Unit<?>> last = new ArrayList<>();
    queue.drainTo(last);
    commitAll(last);
  }

  /** Those that wait, up to the limit; waits for the first one if nobody does. */
  private List<Unit<?>> next() {
    List<Unit<?>> group = new ArrayList<>();
    try {
      group.add(queue.take());
      queue.drainTo(group, groupLimit - 1);
    } catch (InterruptedException byMistake) {
      // Work may have interrupted its own thread. Only close() ends the writer.
    }
    return group;
  }

  private void commitAll(List<Unit<?>> units) {
    if (connections.dialect().locksEachDay()) {
      units.stream()
          .collect(Collectors.groupingBy(Unit::key, LinkedHashMap::new, Collectors.toList()))
          .values()
          .forEach(this::commit);
    } else if (!units.isEmpty()) {
      commit(units);
    }
  }

  private void commit(List<Unit<?>> group) {
    Optional<Failure> failure = tryOnce(group);
    for (int tries = 1; tries < MOST_TRIES && isPassing(failure); tries++) {
      failure = tryOnce(group);
    }
    failed = failure.isPresent();
    for (Unit<?> unit : group) {
      failure.ifPresent(why -> unit.fail(why.exception()));
      unit.answer();
    }
  }

  private static boolean isPassing(Optional<Failure> failure) {
    return failure.filter(Failure::deservesAnotherTry).isPresent();
  }

  /** Whether all went well; if one did not, the others cannot stay either. */
  private static boolean runTogether(List<Unit<?>> group, SqlConnection connection)
      throws SQLException {
    connection.begin();
    for (Unit<?> unit : group) {
      if (!unit.run(connection)) {
        return false;
      }
    }
    return true;
  }

  private static void runApart(List<Unit<?>> group, SqlConnection connection) throws SQLException {
    connection.begin();
    for (Unit<?> unit : group) {
      unit.runApart(connection);
    }
  }

  private Optional<Failure> tryOnce(List<Unit<?>> group) {
    boolean committing = false;
    Optional<SqlConnection> open = Optional.empty();
    try {
      SqlConnection connection = connections.take();
      open = Optional.of(connection);
      if (!runTogether(group, connection)) {
        connection.rollback();
        runApart(group, connection);
      }
      connection.beforeCommit();
      committing = true;
      connection.commit();
      open = Optional.empty();
      connections.giveBack(connection);
      return Optional.empty();
    } catch (SQLException error) {
      return Optional.of(new Failure(error, committing, connections.dialect()));
    } catch (RuntimeException | Error bug) {
      // The writer outlives it: nobody may wait for an answer that never comes.
      return Optional.of(new Failure(new SQLException(bug), true, connections.dialect()));
    } finally {
      open.ifPresent(connections::discard);
    }
  }
}
