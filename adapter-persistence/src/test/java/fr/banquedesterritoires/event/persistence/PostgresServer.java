package fr.banquedesterritoires.event.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** One real PostgreSQL for all tests that do not hurt it, as durable as in production. */
final class PostgresServer {

  private static final String USER = "postgres";
  private static final EmbeddedPostgres SERVER = start();
  private static final String DATABASE = databaseWithTables();

  private PostgresServer() {}

  /** An address of a new database without tables. */
  static String newDatabase(String name) {
    String url = SERVER.getJdbcUrl(USER, name);
    execute(SERVER.getJdbcUrl(USER, "postgres"), "CREATE DATABASE " + name);
    return url;
  }

  /** The address of a database whose tables hold nothing. All days hang on their books. */
  static String emptyDatabase() {
    execute(DATABASE, "TRUNCATE day_book CASCADE");
    return DATABASE;
  }

  /** Few connections, since each is a process of the server's. */
  static PostgresSettings settings(String url) {
    return new PostgresSettings(
        url, USER, "", 4, 2, 256, 64, Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ZERO);
  }

  static void execute(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException error) {
      throw new AssertionError(error);
    }
  }

  private static String databaseWithTables() {
    String url = newDatabase("shared");
    PostgresStore.open(settings(url)).close();
    return url;
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .start();
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }
}
