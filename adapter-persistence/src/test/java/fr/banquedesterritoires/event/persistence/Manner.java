package fr.banquedesterritoires.event.persistence;

/**
 * How a {@link SignUpProcess} keeps people: as the service does, or with one precaution left out.
 */
enum Manner {
  /** As the service does. */
  CAREFUL {
    @Override
    SqlStore open(SqliteSettings settings) {
      return SqliteStore.open(settings);
    }
  },

  /** Says yes first and writes afterwards. */
  HASTY {
    @Override
    SqlStore open(SqliteSettings settings) {
      return SqliteStore.open(settings);
    }
  },

  /** Leaves it to the system when the log reaches the disk. */
  UNFLUSHED {
    @Override
    SqlStore open(SqliteSettings settings) {
      return onFile(
          settings,
          new PragmaConnections(
              new SqliteWriterConnection(new SqliteDatabase(settings)),
              () -> "PRAGMA synchronous = NORMAL"));
    }
  },

  /** After a failure it opens the file as if nothing had happened. */
  FORGETFUL {
    @Override
    SqlStore open(SqliteSettings settings) {
      return onFile(settings, new ForgetfulConnection(new SqliteDatabase(settings)));
    }
  };

  abstract SqlStore open(SqliteSettings settings);

  private static SqlStore onFile(SqliteSettings settings, Connections writing) {
    SqliteStore.open(settings).close();
    return new StoreOn(
        writing, new SqliteReadPool(new SqliteDatabase(settings), 1, settings.busyTimeout()));
  }
}
