package fr.banquedesterritoires.event.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One real PostgreSQL for all tests, as durable as in production. It stops with the tests. */
public final class PostgresServer {

  private static final String USER = "postgres";
  private static final Path DATA = Path.of("target", "postgres").toAbsolutePath();
  private static EmbeddedPostgres server = startEmpty();
  private static final String TABLES = databaseWithTables();

  private PostgresServer() {}

  /** The address of a database whose tables hold nothing. All days hang on their books. */
  public static String emptyDatabase() {
    execute(TABLES, "TRUNCATE day_book, clerk CASCADE");
    return TABLES;
  }

  /** The address of a new database without tables. */
  public static String newDatabase(String name) {
    execute(url(USER), "CREATE DATABASE " + name);
    return url(name);
  }

  /** With the patience of the service. */
  public static PostgresSettings settings(String url) {
    return settings(url, Duration.ofSeconds(5));
  }

  /** Few connections, since each is a process of the server's. */
  static PostgresSettings settings(String url, Duration patience) {
    return new PostgresSettings(url, USER, "", 4, 2, 256, 64, patience, patience, Duration.ZERO);
  }

  public static void execute(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException error) {
      throw new AssertionError(error);
    }
  }

  /** Kills the server as a crash would. */
  public static void crash() throws IOException {
    long pid = Long.parseLong(Files.readAllLines(DATA.resolve("postmaster.pid")).getFirst());
    ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
    postmaster.destroyForcibly();
    postmaster.onExit().join();
  }

  /** Starts the server that crashed, on the same data at the same address. */
  public static void restart() throws IOException {
    int port = server.getPort();
    // There is nothing left to stop, about which it complains; but it lets go of its lock.
    server.close();
    server = durable().setPort(port).start();
  }

  private static String url(String database) {
    return server.getJdbcUrl(USER, database);
  }

  private static String databaseWithTables() {
    String url = newDatabase("tables");
    PostgresStore.open(settings(url)).close();
    return url;
  }

  private static EmbeddedPostgres startEmpty() {
    try {
      deleteFormer();
      return durable().start();
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  private static EmbeddedPostgres.Builder durable() {
    return EmbeddedPostgres.builder()
        .setDataDirectory(DATA)
        .setCleanDataDirectory(false)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        // Does nothing for those who wait for the flush; leaves the others something to lose.
        .setServerConfig("wal_writer_delay", "10s");
  }

  private static void deleteFormer() throws IOException {
    if (Files.exists(DATA)) {
      try (Stream<Path> files = Files.walk(DATA)) {
        List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : deepestFirst) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(DATA);
  }
}
