package fr.banquedesterritoires.event.persistence;

import java.sql.SQLException;
import java.util.Optional;

/**
 * The one connection that writes. After a failure it is opened anew, with everything read back.
 *
 * <p>Another one stays open all the time and does nothing. As long as it is there, nobody can put
 * another file in this one's place; and nobody reads the log anew, as whoever opens a file that
 * nobody has open does. After a flush that failed, the log ends with what nobody was told yes to,
 * and what the disk may not hold.
 */
final class SqliteWriterConnection implements Connections {

  private final SqliteDatabase database;
  private Optional<SqlConnection> witness = Optional.empty();
  private Optional<SqlConnection> open = Optional.empty();

  SqliteWriterConnection(SqliteDatabase database) {
    this.database = database;
  }

  /** From now on until it is closed; without being asked, from the first transaction on. */
  void keepFileOpen() throws SQLException {
    if (witness.isEmpty()) {
      witness = Optional.of(database.openWitness());
    }
  }

  @Override
  public Dialect dialect() {
    return database.dialect();
  }

  @Override
  public SqlConnection take() throws SQLException {
    keepFileOpen();
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
    witness.ifPresent(SqlConnection::abandon);
  }
}
