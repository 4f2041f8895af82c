package fr.banquedesterritoires.event.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;

/** SQLite: whoever writes holds the whole file. */
record SqliteDialect(Duration retryAfter) implements Dialect {

  private static final Set<Integer> MISTAKES =
      Set.of(
          SQLiteErrorCode.SQLITE_ERROR.code,
          SQLiteErrorCode.SQLITE_CONSTRAINT.code,
          SQLiteErrorCode.SQLITE_MISMATCH.code,
          SQLiteErrorCode.SQLITE_TOOBIG.code,
          SQLiteErrorCode.SQLITE_RANGE.code);

  @Override
  public void begin(Connection connection) throws SQLException {
    execute(connection, "BEGIN IMMEDIATE");
  }

  @Override
  public void beginSnapshot(Connection connection) throws SQLException {
    execute(connection, "BEGIN DEFERRED");
  }

  @Override
  public void beforeCommit(Connection connection) {}

  @Override
  public void commit(Connection connection) throws SQLException {
    execute(connection, "COMMIT");
  }

  @Override
  public void rollback(Connection connection) throws SQLException {
    execute(connection, "ROLLBACK");
  }

  @Override
  public void endSnapshot(Connection connection) throws SQLException {
    commit(connection);
  }

  @Override
  public boolean locksEachDay() {
    return false;
  }

  @Override
  public String forUpdate() {
    return "";
  }

  @Override
  public String forUpdateSkipLocked() {
    return "";
  }

  @Override
  public Optional<String> lockName() {
    return Optional.empty();
  }

  @Override
  public String lastNumber() {
    return "last_insert_rowid()";
  }

  @Override
  public boolean isMistake(SQLException error) {
    return MISTAKES.contains(primary(error));
  }

  @Override
  public boolean isBusy(SQLException error) {
    return primary(error) == SQLiteErrorCode.SQLITE_BUSY.code;
  }

  /** Waiting for another process is up to the busy time-out, and long over by then. */
  @Override
  public boolean isPassing(SQLException error) {
    return false;
  }

  @Override
  public boolean isUndone(SQLException error) {
    return isBusy(error);
  }

  /** An error's primary code: the extended ones differ in the bits above. */
  private static int primary(SQLException error) {
    return error.getErrorCode() & 0xff;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
