package fr.banquedesterritoires.event.persistence;

import java.sql.SQLException;

/** Connections that read once and are closed, so that they keep nothing of the file open. */
record PassingReaders(SqliteDatabase database) implements Connections {

  @Override
  public Dialect dialect() {
    return database.dialect();
  }

  @Override
  public SqlConnection take() throws SQLException {
    return database.openReader();
  }

  @Override
  public void giveBack(SqlConnection connection) {
    connection.abandon();
  }

  @Override
  public void discard(SqlConnection connection) {
    connection.abandon();
  }

  @Override
  public void close() {}
}
