package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.persistence.StoreRefusedException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;

/**
 * Copies of a store in single files. The bare database file would be no copy: what was written last
 * still stands in its write-ahead log.
 */
final class SqliteBackup {

  private static final String INTEGRITY =
      "SELECT integrity_check AS problem FROM pragma_integrity_check WHERE integrity_check <> 'ok'";
  private static final String FOREIGN_KEYS =
      """
      SELECT DISTINCT 'rows of ' || "table" || ' refer to rows missing in ' || parent AS problem
      FROM pragma_foreign_key_check\
      """;
  private static final String LEAVE_WAL = "PRAGMA journal_mode = DELETE";

  private static final Logger LOG = LoggerFactory.getLogger(SqliteBackup.class);

  private SqliteBackup() {}

  /** Writes what is committed now into a file, in place of a former one; others may go on. */
  static void write(SqlConnection connection, Path target) throws IOException, SQLException {
    Path unfinished = unfinished(target);
    connection.execute("VACUUM INTO ?", unfinished.toString());
    OwnerOnly.putInPlace(unfinished, target);
  }

  /** What is wrong with a file, each in a short English sentence; none if it can be relied on. */
  static List<String> problems(Path file, Schema schema) {
    if (!Files.isRegularFile(file)) {
      return List.of("there is no file " + file);
    }
    SQLiteConfig readOnly = new SQLiteConfig();
    readOnly.setReadOnly(true);
    try (Connection connection = readOnly.createConnection("jdbc:sqlite:" + file)) {
      SqlConnection sql = new SqlConnection(connection, new SqliteDialect(Duration.ZERO));
      return Stream.of(
              sql.list(INTEGRITY, row -> row.text("problem")).stream(),
              sql.list(FOREIGN_KEYS, row -> row.text("problem")).stream(),
              schema.problem(connection).stream())
          .flatMap(problems -> problems)
          .toList();
    } catch (SQLException | RuntimeException unreadable) {
      return List.of("it cannot be read: " + unreadable.getMessage());
    }
  }

  /** Puts a copy in the place of a store that nobody has open, and keeps that one beside it. */
  static void restore(Path copy, SqliteDatabase database) throws IOException {
    Path file = database.file();
    OwnerOnly.createFolder(OwnerOnly.folderOf(file));
    if (Files.exists(file)) {
      refuseIfOpen(database);
      keepAside(file);
    }
    putCopyInPlace(copy, file);
  }

  /** Bringing everything into the one file is possible only while nobody else has it open. */
  private static void refuseIfOpen(SqliteDatabase database) {
    try (Connection connection = database.source().getConnection()) {
      new SqlConnection(connection, database.dialect()).execute(LEAVE_WAL);
    } catch (SQLException error) {
      if (database.dialect().isBusy(error)) {
        throw new StoreRefusedException(
            Reason.IN_USE, database.file() + " is open: stop the service first.", error);
      }
      LOG.warn("The store that is replaced is damaged, and kept as it is.", error);
    }
  }

  /** A log is there only if the file is damaged. Under a new file it would spoil that one. */
  private static void keepAside(Path file) throws IOException {
    Path aside = sibling(file, ".before-restore");
    putCopyInPlace(file, aside);
    for (String side : List.of("-wal", "-shm")) {
      if (Files.exists(sibling(file, side))) {
        Files.move(sibling(file, side), sibling(aside, side), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void putCopyInPlace(Path from, Path target) throws IOException {
    Path unfinished = unfinished(target);
    try (OutputStream to = Files.newOutputStream(unfinished)) {
      Files.copy(from, to);
    }
    OwnerOnly.putInPlace(unfinished, target);
  }

  private static Path unfinished(Path target) throws IOException {
    Path unfinished = sibling(target, ".part");
    Files.deleteIfExists(unfinished);
    OwnerOnly.createFile(unfinished);
    return unfinished;
  }

  private static Path sibling(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
