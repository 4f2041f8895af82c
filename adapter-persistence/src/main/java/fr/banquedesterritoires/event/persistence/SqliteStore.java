package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.persistence.PersonalRows.Residue;
import fr.banquedesterritoires.event.persistence.StoreRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Everything in one SQLite file, written by one thread. Units of work that wait together share a
 * transaction, each in its own savepoint, and are answered once it is on the disk; reading waits
 * for no writing. Another process may write to the same file meanwhile.
 */
public final class SqliteStore extends SqlStore {

  private final SqliteDatabase database;

  private SqliteStore(
      SqliteDatabase database, Writers writers, Connections writing, Connections reading) {
    super(writers, writing, reading);
    this.database = database;
  }

  /**
   * Opens the store in a data folder, and creates or migrates it if need be. Before a migration the
   * file is copied to one beside it, named after the schema it has.
   *
   * @throws StoreRefusedException if it cannot be opened as it is
   */
  public static SqliteStore open(SqliteSettings settings) {
    return open(settings, Schema.SQLITE);
  }

  static SqliteStore open(SqliteSettings settings, Schema schema) {
    SqliteDatabase database = new SqliteDatabase(settings);
    SqliteWriterConnection writing = new SqliteWriterConnection(database);
    try {
      database.create();
      database.bringTo(schema);
      writing.keepFileOpen();
    } catch (IOException | SQLException error) {
      throw unreachable(database.file(), error);
    }
    Writers writers =
        new Writers(
            1,
            number ->
                new GroupCommit(
                    "sqlite-writer", writing, settings.queueLimit(), settings.groupLimit()));
    return new SqliteStore(
        database,
        writers,
        writing,
        new SqliteReadPool(database, settings.readers(), settings.busyTimeout()));
  }

  /**
   * Writes the file anew, without what was deleted, and empties its log. Signing up waits for it,
   * reading does not; a reader who takes long keeps the log from being emptied.
   */
  @Override
  public boolean wipe() {
    Residue left = residue();
    if (!left.isLeft()) {
      return false;
    }
    try {
      boolean wiped = database.rewrite();
      if (wiped) {
        noteWiped(left.deletions());
      }
      return !wiped;
    } catch (SQLException error) {
      throw Failure.beforeCommit(error, database.dialect()).exception();
    }
  }

  /**
   * Copies the store, as it is now, into one file, readable by its owner alone. Signing up and
   * reading go on meanwhile. The file appears whole or not at all, in place of a former one.
   */
  public void backupTo(Path target) throws IOException {
    try (SqlConnection connection = database.openReader()) {
      SqliteBackup.write(connection, target);
    } catch (SQLException error) {
      throw new IOException("no backup was written: " + error.getMessage(), error);
    }
  }

  /**
   * Copies the store in a data folder, which others may have open, into one new file, readable by
   * its owner alone. It appears whole and checked, or not at all.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is such a file; it stays as it is
   * @throws java.nio.file.NoSuchFileException if there is no store, or no folder for the copy
   * @throws StoreRefusedException if the store is damaged
   */
  public static void backUp(SqliteSettings from, Path target) throws IOException {
    try {
      SqliteBackup.writeNew(from.file(), target, Schema.SQLITE);
    } catch (SQLException error) {
      throw new IOException("no backup was written: " + error.getMessage(), error);
    }
  }

  /**
   * What a store or a copy of one holds.
   *
   * @throws StoreRefusedException if it cannot be read
   */
  public static StoreSummary summary(Path file) {
    try {
      return SqliteBackup.summary(file, Schema.SQLITE);
    } catch (SQLException error) {
      throw unreachable(file, error);
    }
  }

  /**
   * Opens the store in a data folder as the service does, reads all settings back, and takes the
   * lock for writing once. Nothing is created, migrated or written.
   *
   * @throws StoreRefusedException if the service could not work on it
   */
  public static void tryOut(SqliteSettings settings) {
    SqliteDatabase database = new SqliteDatabase(settings);
    if (Files.notExists(database.file())) {
      throw unreachable(database.file(), new NoSuchFileException("there is none"));
    }
    try (SqlConnection connection = database.openWriter()) {
      connection.begin();
      connection.rollback();
    } catch (SQLException error) {
      throw unreachable(database.file(), error);
    }
  }

  /**
   * Checks a store or a copy of one, which others may have open, and changes nothing.
   *
   * @return what is wrong, each in a short English sentence; none if it can be relied on
   */
  public static List<String> verify(Path file) {
    return SqliteBackup.problems(file, Schema.SQLITE);
  }

  /**
   * Puts a copy in the place of the store in a data folder, which nobody may have open. What was
   * there is kept beside it, under the same name with {@code .before-restore} and a number if need
   * be.
   *
   * @return where that is, if there was a store
   * @throws StoreRefusedException if the copy fails {@link #verify}, or the store is open
   */
  public static Optional<Path> restore(Path copy, SqliteSettings into) throws IOException {
    List<String> problems = verify(copy);
    if (!problems.isEmpty()) {
      throw new StoreRefusedException(
          Reason.DAMAGED, copy + " cannot be restored: " + String.join("; ", problems) + ".");
    }
    return SqliteRestore.restore(copy, new SqliteDatabase(into));
  }

  private static StoreRefusedException unreachable(Path file, Exception error) {
    return new StoreRefusedException(
        Reason.UNREACHABLE,
        "The store " + file + " cannot be opened: " + error.getMessage(),
        error);
  }
}
