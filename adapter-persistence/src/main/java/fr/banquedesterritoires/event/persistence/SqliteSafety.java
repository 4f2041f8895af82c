package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.persistence.StoreRefusedException.Reason;
import java.lang.module.ModuleDescriptor.Version;

/** Refuses connections on which something acknowledged could be lost, or the file spoiled. */
final class SqliteSafety {

  /** Fixes the rare corruption of a WAL that is reset while another connection writes. */
  private static final Version OLDEST_ENGINE = Version.parse("3.51.3");

  private static final int SYNCHRONOUS_FULL = 2;

  private SqliteSafety() {}

  /** Reads the settings back, since SQLite keeps quiet when it does not take one. */
  static void check(SqlConnection connection) {
    String engine = engine(connection);
    if (isOutdated(engine)) {
      throw new StoreRefusedException(
          Reason.OUTDATED_ENGINE,
          "SQLite "
              + engine
              + " can corrupt a database; "
              + OLDEST_ENGINE
              + " or later is needed.");
    }
    String journal = text(connection, "SELECT journal_mode AS value FROM pragma_journal_mode");
    require(journal.equals("wal"), "journal_mode is " + journal + " and must be wal");
    int synchronous = integer(connection, "SELECT synchronous AS value FROM pragma_synchronous");
    require(
        synchronous >= SYNCHRONOUS_FULL,
        "synchronous is " + synchronous + " and must be " + SYNCHRONOUS_FULL + " (FULL)");
    require(
        integer(connection, "SELECT foreign_keys AS value FROM pragma_foreign_keys") == 1,
        "foreign_keys is off and must be on");
  }

  /** The version of SQLite. */
  static String engine(SqlConnection connection) {
    return text(connection, "SELECT sqlite_version() AS value");
  }

  static boolean isOutdated(String engine) {
    return Version.parse(engine).compareTo(OLDEST_ENGINE) < 0;
  }

  private static void require(boolean safe, String flaw) {
    if (!safe) {
      throw new StoreRefusedException(
          Reason.UNSAFE_SETTINGS, "SQLite would not keep what was acknowledged: " + flaw + ".");
    }
  }

  private static String text(SqlConnection connection, String sql) {
    return connection.first(sql, row -> row.text("value")).orElseThrow();
  }

  private static int integer(SqlConnection connection, String sql) {
    return connection.first(sql, row -> row.integer("value")).orElseThrow();
  }
}
