package fr.banquedesterritoires.event.persistence;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How an SQLite store is run.
 *
 * @param dataFolder holds the database file; created for its owner alone if it is missing
 * @param queueLimit how many units of work may wait for the writer before it pushes back
 * @param groupLimit how many units of work share one transaction at most
 * @param readers how many threads can read at once
 * @param busyTimeout how long to wait for another process that writes to the same file
 * @param retryAfter when somebody who was pushed back is told to come again
 */
public record SqliteSettings(
    Path dataFolder,
    int queueLimit,
    int groupLimit,
    int readers,
    Duration busyTimeout,
    Duration retryAfter) {

  /** The name of the database file within the data folder. */
  public static final String FILE_NAME = "journees.db";

  /** Refuses limits below one and negative times. */
  public SqliteSettings {
    if (queueLimit < 1 || groupLimit < 1 || readers < 1) {
      throw new IllegalArgumentException(
          "queue limit %d, group limit %d, readers %d: each is at least 1"
              .formatted(queueLimit, groupLimit, readers));
    }
    if (busyTimeout.isNegative() || retryAfter.isNegative()) {
      throw new IllegalArgumentException(
          "busy time-out %s, retry after %s".formatted(busyTimeout, retryAfter));
    }
  }

  /** What suits a small server. */
  public static SqliteSettings in(Path dataFolder) {
    return new SqliteSettings(
        dataFolder, 1_024, 256, 4, Duration.ofSeconds(5), Duration.ofSeconds(2));
  }

  /** The database file. */
  public Path file() {
    return dataFolder.resolve(FILE_NAME);
  }
}
