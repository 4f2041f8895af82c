package fr.banquedesterritoires.event.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The database file, and how connections to it are opened. */
final class SqliteDatabase {

  private static final int WRITER_CACHE_KIB = 16_384;

  private final SqliteSettings settings;
  private final SqliteDialect dialect;

  SqliteDatabase(SqliteSettings settings) {
    this.settings = settings;
    this.dialect = new SqliteDialect(settings.retryAfter());
  }

  SqliteDialect dialect() {
    return dialect;
  }

  /** Creates the data folder and the file, for their owner alone, where they are missing. */
  void create() throws IOException {
    if (!Files.isDirectory(settings.dataFolder())) {
      Files.createDirectories(settings.dataFolder(), ownerOnly(settings.dataFolder(), "rwx------"));
    }
    if (Files.notExists(settings.file())) {
      Files.createFile(settings.file(), ownerOnly(settings.dataFolder(), "rw-------"));
    }
  }

  /** Brings the file to a schema. */
  void bringTo(Schema schema) throws SQLException {
    SQLiteDataSource source = source();
    try (Connection connection = source.getConnection()) {
      SqliteSafety.check(new SqlConnection(connection, dialect));
      if (schema.versionOf(connection) == schema.version()) {
        return;
      }
    }
    schema.migrate(source);
  }

  /** A connection that may write, with settings that were read back. */
  SqlConnection openWriter() throws SQLException {
    SQLiteDataSource source = source();
    source.getConfig().setCacheSize(-WRITER_CACHE_KIB);
    return checked(source);
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
    config.setBusyTimeout(Math.toIntExact(settings.busyTimeout().toMillis()));
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + settings.file());
    return source;
  }

  private SqlConnection checked(SQLiteDataSource source) throws SQLException {
    SqlConnection connection = new SqlConnection(source.getConnection(), dialect);
    try {
      SqliteSafety.check(connection);
      return connection;
    } catch (RuntimeException refused) {
      connection.close();
      throw refused;
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path where, String permissions) {
    if (!where.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    Set<PosixFilePermission> owner = PosixFilePermissions.fromString(permissions);
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)};
  }
}
