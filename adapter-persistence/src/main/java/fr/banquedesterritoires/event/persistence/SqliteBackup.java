package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.persistence.StoreRefusedException.Reason;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
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
  private static final String COPY = "VACUUM INTO ?";

  private SqliteBackup() {}

  /** Writes what is committed now into a file, in place of a former one; others may go on. */
  static void write(SqlConnection connection, Path target) throws IOException, SQLException {
    Path unfinished = OwnerOnly.createUnfinished(target);
    connection.execute(COPY, unfinished.toString());
    OwnerOnly.putInPlace(unfinished, target);
  }

  /** Writes what is committed now into a new file, and only if the copy can be relied on. */
  static void writeNew(Path store, Path target, Schema schema) throws IOException, SQLException {
    if (Files.notExists(store)) {
      throw new NoSuchFileException(store.toString());
    }
    if (Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Path unfinished = OwnerOnly.createUnfinished(target);
    try (Connection connection = openReadOnly(store)) {
      sql(connection).execute(COPY, unfinished.toString());
      List<String> problems = problems(unfinished, schema);
      if (!problems.isEmpty()) {
        throw new StoreRefusedException(
            Reason.DAMAGED, store + " is damaged: " + String.join("; ", problems) + ".");
      }
      OwnerOnly.putInPlace(unfinished, target);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** What is wrong with a file, each in a short English sentence; none if it can be relied on. */
  static List<String> problems(Path file, Schema schema) {
    if (!Files.isRegularFile(file)) {
      return List.of("there is no file " + file);
    }
    try (Connection connection = openReadOnly(file)) {
      SqlConnection sql = sql(connection);
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

  /** What a file holds. */
  static StoreSummary summary(Path file, Schema schema) throws SQLException {
    try (Connection connection = openReadOnly(file)) {
      SqlConnection sql = sql(connection);
      return StoreSummary.of(
          sql, "SQLite " + SqliteSafety.engine(sql), schema.versionOf(connection));
    }
  }

  private static Connection openReadOnly(Path file) throws SQLException {
    SQLiteConfig readOnly = new SQLiteConfig();
    readOnly.setReadOnly(true);
    return readOnly.createConnection("jdbc:sqlite:" + file);
  }

  private static SqlConnection sql(Connection connection) {
    return new SqlConnection(connection, new SqliteDialect(Duration.ZERO));
  }
}
