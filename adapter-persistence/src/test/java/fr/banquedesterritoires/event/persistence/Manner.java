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
      SqliteStore.open(settings).close();
      SqliteDatabase database = new SqliteDatabase(settings);
      return new StoreOn(
          new PragmaConnections(
              new SqliteWriterConnection(database), () -> "PRAGMA synchronous = NORMAL"),
          new SqliteReadPool(database, 1, settings.busyTimeout()));
    }
  },

  /** After a failure it opens the file as if nothing had happened. */
  FORGETFUL {
    @Override
    SqlStore open(SqliteSettings settings) {
      SqliteStore.open(settings).close();
      SqliteDatabase database = new SqliteDatabase(settings);
      return new StoreOn(new ForgetfulConnection(database), new PassingReaders(database));
    }
  };

  abstract SqlStore open(SqliteSettings settings);
}
