package fr.banquedesterritoires.event.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** PostgreSQL: whoever writes holds the row of one day. States are those of its appendix A. */
record PostgresDialect(Duration retryAfter) implements Dialect {

  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String QUERY_CANCELED = "57014";
  private static final String COMPLETION_UNKNOWN = "40003";
  private static final Set<String> SERVER_GOES_OR_COMES = Set.of("57P01", "57P02", "57P03");

  /** Data, constraints, syntax and access rules, and what a trigger raises. */
  private static final Set<String> MISTAKES = Set.of("22", "23", "42", "P0");

  private static final String ROLLED_BACK = "40";
  private static final String CONNECTION = "08";
  private static final String NO_RESOURCES = "53";

  @Override
  public void begin(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
  }

  @Override
  public void beforeCommit(Connection connection) throws SQLException {
    execute(connection, "SELECT 1");
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    connection.commit();
  }

  @Override
  public void rollback(Connection connection) throws SQLException {
    connection.rollback();
  }

  @Override
  public void beginSnapshot(Connection connection) throws SQLException {
    execute(connection, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  }

  @Override
  public void endSnapshot(Connection connection) throws SQLException {
    execute(connection, "COMMIT");
  }

  @Override
  public boolean locksEachDay() {
    return true;
  }

  @Override
  public String forUpdate() {
    return " FOR UPDATE";
  }

  @Override
  public String forUpdateSkipLocked() {
    return " FOR UPDATE OF e SKIP LOCKED";
  }

  /** A lock on a number made of the name; if two names share one, they wait for each other. */
  @Override
  public Optional<String> lockName() {
    return Optional.of("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))");
  }

  @Override
  public String lastNumber() {
    return "lastval()";
  }

  @Override
  public boolean isMistake(SQLException error) {
    return MISTAKES.stream().anyMatch(mistake -> isOf(mistake, error));
  }

  @Override
  public boolean isBusy(SQLException error) {
    return error instanceof SQLTransientConnectionException
        || isOf(NO_RESOURCES, error)
        || LOCK_NOT_AVAILABLE.equals(error.getSQLState())
        || QUERY_CANCELED.equals(error.getSQLState())
        || isPassing(error);
  }

  /** The pool has waited long enough for a connection; one that broke is worth another try. */
  @Override
  public boolean isPassing(SQLException error) {
    return !(error instanceof SQLTransientConnectionException)
        && (isOf(CONNECTION, error)
            || isOf(ROLLED_BACK, error)
            || SERVER_GOES_OR_COMES.contains(state(error)));
  }

  @Override
  public boolean isUndone(SQLException error) {
    return isMistake(error)
        || (isOf(ROLLED_BACK, error) && !COMPLETION_UNKNOWN.equals(error.getSQLState()));
  }

  private static boolean isOf(String stateClass, SQLException error) {
    return state(error).startsWith(stateClass);
  }

  private static String state(SQLException error) {
    return Optional.ofNullable(error.getSQLState()).orElse("");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
