package fr.banquedesterritoires.event.persistence;

import java.sql.SQLException;
import java.util.Optional;

/** The one connection that writes. After a failure it is opened anew, with everything read back. */
final class SqliteWriterConnection implements Connections {

  private final SqliteDatabase database;
  private Optional<SqlConnection> open = Optional.empty();

  SqliteWriterConnection(SqliteDatabase database) {
    this.database = database;
  }

  @Override
  public Dialect dialect() {
    return database.dialect();
  }

  @Override
  public SqlConnection take() throws SQLException {
    if (open.isEmpty()) {
      open = Optional.of(database.openWriter());
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
