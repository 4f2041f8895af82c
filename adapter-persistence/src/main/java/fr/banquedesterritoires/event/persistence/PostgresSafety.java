package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.persistence.StoreRefusedException.Reason;

/** Refuses a server on which something acknowledged could be lost. */
final class PostgresSafety {

  private static final int OLDEST_ENGINE = 14;
  private static final int VERSION_STEP = 10_000;

  private PostgresSafety() {}

  static void check(SqlConnection connection) {
    int version = Integer.parseInt(setting(connection, "server_version_num")) / VERSION_STEP;
    if (version < OLDEST_ENGINE) {
      throw new StoreRefusedException(
          Reason.OUTDATED_ENGINE,
          "PostgreSQL %d is no longer maintained; %d or later is needed."
              .formatted(version, OLDEST_ENGINE));
    }
    refuseOff(connection, "synchronous_commit");
    refuseOff(connection, "fsync");
    refuseOff(connection, "full_page_writes");
  }

  /** The version of the server. */
  static String engine(SqlConnection connection) {
    return setting(connection, "server_version").split(" ", 2)[0];
  }

  private static void refuseOff(SqlConnection connection, String setting) {
    if (setting(connection, setting).equals("off")) {
      throw new StoreRefusedException(
          Reason.UNSAFE_SETTINGS,
          "PostgreSQL would not keep what was acknowledged: " + setting + " is off.");
    }
  }

  private static String setting(SqlConnection connection, String name) {
    return connection
        .first("SELECT current_setting(?) AS value", row -> row.text("value"), name)
        .orElseThrow();
  }
}
