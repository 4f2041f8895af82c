package fr.banquedesterritoires.event.persistence;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import fr.banquedesterritoires.event.persistence.StoreRefusedException.Reason;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Everything in a PostgreSQL database that any number of instances may share. A unit of work locks
 * its day's row in {@code day_book}, or the day's name while there is none, so that units of one
 * day run one after another among all instances; those that wait in one instance share a
 * transaction.
 *
 * <p>A transaction that the server undid, or that broke off before its commit, is run again. A
 * connection that is lost during a commit leaves its outcome unknown, and is answered by {@link
 * fr.banquedesterritoires.event.application.work.StoreFailedException}.
 *
 * <p>Backups are the server's own: {@code pg_dump} takes a consistent copy while instances run.
 */
public final class PostgresStore extends SqlStore {

  private PostgresStore(PostgresPool pool, PostgresSettings settings) {
    super(
        new Writers(
            settings.writers(),
            number ->
                new GroupCommit(
                    "postgres-writer-" + number,
                    pool,
                    settings.queueLimit(),
                    settings.groupLimit())),
        pool,
        pool);
  }

  /**
   * Opens the store in a database, and creates or migrates its tables if need be.
   *
   * @throws StoreRefusedException if it cannot be opened as it is
   */
  public static PostgresStore open(PostgresSettings settings) {
    PostgresPool pool = connect(settings);
    try {
      prepare(pool);
      return new PostgresStore(pool, settings);
    } catch (SQLException error) {
      pool.close();
      throw unreachable(error);
    } catch (RuntimeException refused) {
      pool.close();
      throw refused;
    }
  }

  /**
   * What the database is and holds; its settings are checked on the way. Nothing is created or
   * migrated.
   *
   * @throws StoreRefusedException if the service could not work on it
   */
  public static StoreSummary summary(PostgresSettings settings) {
    try (Connection connection =
        DriverManager.getConnection(settings.jdbcUrl(), settings.user(), settings.password())) {
      SqlConnection sql = new SqlConnection(connection, new PostgresDialect(settings.retryAfter()));
      PostgresSafety.check(sql);
      return StoreSummary.of(
          sql, "PostgreSQL " + PostgresSafety.engine(sql), Schema.POSTGRESQL.versionOf(connection));
    } catch (SQLException error) {
      throw unreachable(error);
    }
  }

  private static PostgresPool connect(PostgresSettings settings) {
    try {
      return new PostgresPool(settings);
    } catch (PoolInitializationException error) {
      throw unreachable(error);
    }
  }

  private static void prepare(PostgresPool pool) throws SQLException {
    try (Connection connection = pool.source().getConnection()) {
      PostgresSafety.check(new SqlConnection(connection, pool.dialect()));
      if (Schema.POSTGRESQL.versionOf(connection) == Schema.POSTGRESQL.version()) {
        return;
      }
    }
    Schema.POSTGRESQL.migrate(pool.source());
  }

  private static StoreRefusedException unreachable(Exception error) {
    return new StoreRefusedException(
        Reason.UNREACHABLE,
        "The PostgreSQL database cannot be opened: " + error.getMessage() + ".",
        error);
  }
}
