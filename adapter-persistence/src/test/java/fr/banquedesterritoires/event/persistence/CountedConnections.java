package fr.banquedesterritoires.event.persistence;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often a connection is taken: once per transaction. */
final class CountedConnections implements Connections {

  private final Connections real;
  private final AtomicInteger taken = new AtomicInteger();

  CountedConnections(Connections real) {
    this.real = real;
  }

  int taken() {
    return taken.get();
  }

  @Override
  public Dialect dialect() {
    return real.dialect();
  }

  @Override
  public SqlConnection take() throws SQLException {
    taken.incrementAndGet();
    return real.take();
  }

  @Override
  public void giveBack(SqlConnection connection) {
    real.giveBack(connection);
  }

  @Override
  public void discard(SqlConnection connection) {
    real.discard(connection);
  }

  @Override
  public void close() {
    real.close();
  }
}
