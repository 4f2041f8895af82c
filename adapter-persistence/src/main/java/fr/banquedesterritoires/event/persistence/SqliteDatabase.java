package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.work.StoreBusyException;
import fr.banquedesterritoires.event.application.work.StoreFailedException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** The database file, and how connections to it are opened. */
final class SqliteDatabase {

  private static final int WRITER_CACHE_KIB = 8_192;

  private final SqliteSettings settings;
  private final SqliteDialect dialect;

  SqliteDatabase(SqliteSettings settings) {
    this.settings = settings;
    this.dialect = new SqliteDialect(settings.retryAfter());
  }

  SqliteDialect dialect() {
    return dialect;
  }

  Path file() {
    return settings.file();
  }

  /** Creates the data folder and the file, for their owner alone, where they are missing. */
  void create() throws IOException {
    OwnerOnly.createFolder(settings.dataFolder());
    if (Files.notExists(file())) {
      OwnerOnly.createFile(file());
    }
  }

  /** Brings the file to a schema, and before that copies it to a file beside it. */
  void bringTo(Schema schema) throws IOException, SQLException {
    if (versionBelow(schema).isEmpty()) {
      return;
    }
    Path lock = file().resolveSibling(file().getFileName() + ".migration-lock");
    try (FileChannel channel = OwnerOnly.open(lock);
        FileLock alone = channel.lock()) {
      // Another process may have been quicker.
      OptionalInt version = versionBelow(schema);
      if (version.isPresent()) {
        migrate(schema, version.getAsInt());
      }
    }
  }

  private void migrate(Schema schema, int version) throws IOException, SQLException {
    if (version > 0) {
      try (SqlConnection connection = openReader()) {
        SqliteBackup.write(
            connection, file().resolveSibling(file().getFileName() + ".schema-" + version));
      }
    }
    schema.migrate(source());
  }

  private OptionalInt versionBelow(Schema schema) throws SQLException {
    try (Connection connection = source().getConnection()) {
      SqliteSafety.check(new SqlConnection(connection, dialect));
      int version = schema.versionOf(connection);
      return version < schema.version() ? OptionalInt.of(version) : OptionalInt.empty();
    }
  }

  /** A connection that may write, with settings that were read back and nothing in the log. */
  SqlConnection openWriter() throws SQLException {
    SQLiteDataSource source = source();
    source.getConfig().setCacheSize(-WRITER_CACHE_KIB);
    SqlConnection connection = checked(source);
    boolean opened = false;
    try {
      emptyLog(connection);
      opened = true;
      return connection;
    } catch (StoreFailedException | StoreBusyException failed) {
      throw connection.failure().orElseThrow(() -> failed);
    } finally {
      if (!opened) {
        connection.abandon();
      }
    }
  }

  /**
   * Writes what stands in the log into the file, flushes that, and lets the log begin anew. Where a
   * flush failed once, the log may be whole in memory and not on the disk: nothing that is written
   * behind such a gap would outlive a power cut. If others use the file now, the log is theirs.
   */
  private void emptyLog(SqlConnection connection) {
    busyTimeout(connection, 0);
    connection.first("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.integer("busy"));
    busyTimeout(connection, settings.busyTimeout().toMillis());
  }

  private static void busyTimeout(SqlConnection connection, long millis) {
    connection.first("PRAGMA busy_timeout = " + millis, row -> row.integer("timeout"));
  }

  /**
   * Writes the whole file anew and empties the log into it: pages that were freed, and what
   * deleting left within others, are gone then.
   *
   * @return whether the log was emptied; not if somebody read from it all the time
   */
  boolean rewrite() throws SQLException {
    try (SqlConnection connection = checked(source())) {
      connection.execute("VACUUM");
      return connection
          .first("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.integer("busy") == 0)
          .orElseThrow();
    }
  }

  /** A connection to be kept and not used; should it be the last, it clears the log away. */
  SqlConnection openWitness() throws SQLException {
    return checked(source());
  }

  /** A connection that cannot write. */
  SqlConnection openReader() throws SQLException {
    SQLiteDataSource source = source();
    source.getConfig().setReadOnly(true);
    return checked(source);
  }

  /** The settings of every connection: what is acknowledged outlives a power cut. */
  SQLiteDataSource source() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setGetGeneratedKeys(false); // or each INSERT is followed by a query
    config.setBusyTimeout(Math.toIntExact(settings.busyTimeout().toMillis()));
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + settings.file());
    return source;
  }

  private SqlConnection checked(SQLiteDataSource source) throws SQLException {
    SqlConnection connection = new SqlConnection(withoutAsking(source.getConnection()), dialect);
    try {
      SqliteSafety.check(connection);
      return connection;
    } catch (RuntimeException refused) {
      connection.close();
      throw refused;
    }
  }

  /**
   * In what JDBC calls auto-commit the driver tries to begin a transaction behind each statement,
   * to find out whether one is open. SQLite itself commits what stands outside of one.
   */
  private static Connection withoutAsking(Connection connection) throws SQLException {
    connection.unwrap(SQLiteConnection.class).getConnectionConfig().setAutoCommit(false);
    return connection;
  }
}
