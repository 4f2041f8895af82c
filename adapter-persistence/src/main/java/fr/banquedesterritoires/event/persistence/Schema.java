package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.persistence.StoreRefusedException.Reason;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The tables, and how they came to be. Versions are whole numbers; each has one script per
 * database. A script only ever adds ("expand"), and what nobody reads any more goes a version later
 * ("contract"), so that instances that still run the former version go on meanwhile.
 *
 * @param version which is current
 * @param scripts where the scripts of one database lie on the class path
 */
record Schema(int version, List<String> scripts) {

  private static final String HISTORY = "flyway_schema_history";
  private static final String READ_VERSION =
      "SELECT MAX(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success";

  static final Schema SQLITE = new Schema(1, List.of("classpath:db/migration/sqlite"));
  static final Schema POSTGRESQL = new Schema(1, List.of("classpath:db/migration/postgresql"));

  /** Copies the list in. */
  Schema {
    scripts = List.copyOf(scripts);
  }

  /**
   * The version of a database, 0 where there is none yet.
   *
   * @throws StoreRefusedException if it is newer than this one
   */
  int versionOf(Connection connection) throws SQLException {
    int found = found(connection);
    if (found > version) {
      throw new StoreRefusedException(
          Reason.NEWER_SCHEMA,
          "The store has schema %d and this version of the software knows %d: start a newer one."
              .formatted(found, version));
    }
    return found;
  }

  /** Why a database is no store that this version can open or migrate, if so. */
  Optional<String> problem(Connection connection) throws SQLException {
    int found = found(connection);
    if (found > version) {
      return Optional.of("its schema is %d, and this version knows %d".formatted(found, version));
    }
    return found == 0 ? Optional.of("it holds no store") : Optional.empty();
  }

  /** Brings a database to this version. Flyway takes a while to load: not to be called in vain. */
  void migrate(DataSource database) {
    try {
      Flyway.configure()
          .dataSource(database)
          .locations(scripts.toArray(String[]::new))
          .load()
          .migrate();
    } catch (FlywayException failed) {
      throw new StoreRefusedException(
          Reason.MIGRATION_FAILED,
          "The store could not be brought to schema " + version + ": " + failed.getMessage(),
          failed);
    }
  }

  private static int found(Connection connection) throws SQLException {
    return hasHistory(connection) ? read(connection) : 0;
  }

  private static boolean hasHistory(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
      return tables.next();
    }
  }

  private static int read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(READ_VERSION)) {
      return result.next() ? result.getInt(1) : 0;
    }
  }
}
