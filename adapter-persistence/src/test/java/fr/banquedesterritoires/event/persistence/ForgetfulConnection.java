package fr.banquedesterritoires.event.persistence;

import java.sql.SQLException;
import java.util.Optional;

/**
 * One connection that writes; after a failure it is opened anew, and what then stands in the log is
 * taken for committed. The log never begins anew, so that a failure always meets one.
 */
final class ForgetfulConnection implements Connections {

  private final SqliteDatabase database;
  private Optional<SqlConnection> open = Optional.empty();

  ForgetfulConnection(SqliteDatabase database) {
    this.database = database;
  }

  @Override
  public Dialect dialect() {
    return database.dialect();
  }

  @Override
  public SqlConnection take() throws SQLException {
    if (open.isEmpty()) {
      SqlConnection connection =
          new SqlConnection(database.source().getConnection(), database.dialect());
      connection.first("PRAGMA wal_autocheckpoint = 0", row -> row.integer("wal_autocheckpoint"));
      open = Optional.of(connection);
    }
    return open.get();
  }

  @Override
  public void giveBack(SqlConnection connection) {}

  @Override
  public void discard(SqlConnection connection) {
    open = Optional.empty();
    connection.abandon();
  }

  @Override
  public void close() {
    open.ifPresent(SqlConnection::abandon);
  }
}
