package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.work.StoreBusyException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A few connections that cannot write, opened when first needed. */
final class SqliteReadPool implements Connections {

  private final SqliteDatabase database;
  private final Semaphore places;
  private final Duration patience;
  private final ConcurrentLinkedDeque<SqlConnection> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  SqliteReadPool(SqliteDatabase database, int size, Duration patience) {
    this.database = database;
    this.places = new Semaphore(size);
    this.patience = patience;
  }

  @Override
  public Dialect dialect() {
    return database.dialect();
  }

  @Override
  public SqlConnection take() throws SQLException {
    takePlace();
    SqlConnection connection = idle.pollFirst();
    if (connection != null) {
      return connection;
    }
    boolean opened = false;
    try {
      connection = database.openReader();
      opened = true;
      return connection;
    } finally {
      if (!opened) {
        places.release();
      }
    }
  }

  @Override
  public void giveBack(SqlConnection connection) {
    idle.addFirst(connection);
    places.release();
    if (closed) {
      close();
    }
  }

  @Override
  public void discard(SqlConnection connection) {
    connection.abandon();
    places.release();
  }

  @Override
  public void close() {
    closed = true;
    Optional<SqlConnection> next;
    do {
      next = Optional.ofNullable(idle.pollFirst());
      next.ifPresent(SqlConnection::abandon);
    } while (next.isPresent());
  }

  private void takePlace() {
    try {
      if (closed || !places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new StoreBusyException(dialect().retryAfter());
      }
    } catch (InterruptedException given) {
      Thread.currentThread().interrupt();
      throw new StoreBusyException(dialect().retryAfter());
    }
  }
}
