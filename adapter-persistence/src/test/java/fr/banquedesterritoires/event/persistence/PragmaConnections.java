package fr.banquedesterritoires.event.persistence;

import java.sql.SQLException;
import java.util.function.Supplier;

/** Connections that are told something, each time before they are used. */
record PragmaConnections(Connections real, Supplier<String> pragma) implements Connections {

  @Override
  public Dialect dialect() {
    return real.dialect();
  }

  @Override
  public SqlConnection take() throws SQLException {
    SqlConnection connection = real.take();
    connection.execute(pragma.get());
    return connection;
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
