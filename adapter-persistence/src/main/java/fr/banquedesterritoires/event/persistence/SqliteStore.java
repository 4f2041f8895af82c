package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.persistence.StoreRefusedException.Reason;
import java.io.IOException;
import java.sql.SQLException;

/**
 * Everything in one SQLite file, written by one thread. Units of work that wait together share a
 * transaction, each in its own savepoint, and are answered once it is on the disk; reading waits
 * for no writing. Another process may write to the same file meanwhile.
 */
public final class SqliteStore extends SqlStore {

  private SqliteStore(Writers writers, SqliteWriterConnection writing, SqliteReadPool reading) {
    super(writers, writing, reading);
  }

  /**
   * Opens the store in a data folder, and creates or migrates it if need be.
   *
   * @throws StoreRefusedException if it cannot be opened as it is
   */
  public static SqliteStore open(SqliteSettings settings) {
    return open(settings, Schema.SQLITE);
  }

  static SqliteStore open(SqliteSettings settings, Schema schema) {
    SqliteDatabase database = new SqliteDatabase(settings);
    try {
      database.create();
      database.bringTo(schema);
    } catch (IOException | SQLException error) {
      throw new StoreRefusedException(
          Reason.UNREACHABLE,
          "The store " + settings.file() + " cannot be opened: " + error.getMessage() + ".",
          error);
    }
    SqliteWriterConnection writing = new SqliteWriterConnection(database);
    return new SqliteStore(
        new Writers(
            1,
            number ->
                new GroupCommit(
                    "sqlite-writer", writing, settings.queueLimit(), settings.groupLimit())),
        writing,
        new SqliteReadPool(database, settings.readers(), settings.busyTimeout()));
  }
}
