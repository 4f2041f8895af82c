package fr.banquedesterritoires.event.persistence;

import java.time.Duration;

/**
 * How a PostgreSQL store is run.
 *
 * @param jdbcUrl {@code jdbc:postgresql://host:port/database}
 * @param user who signs in; owns the tables
 * @param password of the user
 * @param poolSize how many connections one instance holds at most, more than {@code writers}
 * @param writers how many days can be written at the same time
 * @param queueLimit how many units of work may wait for each writer before it pushes back
 * @param groupLimit how many units of work on one day share one transaction at most
 * @param statementTimeout how long the server may work on one statement, and wait for a lock
 * @param connectTimeout how long to wait for a connection
 * @param retryAfter when somebody who was pushed back is told to come again
 */
public record PostgresSettings(
    String jdbcUrl,
    String user,
    String password,
    int poolSize,
    int writers,
    int queueLimit,
    int groupLimit,
    Duration statementTimeout,
    Duration connectTimeout,
    Duration retryAfter) {

  /** Refuses limits below one, times below a millisecond and a pool that writers use up. */
  public PostgresSettings {
    if (writers < 1 || queueLimit < 1 || groupLimit < 1 || poolSize <= writers) {
      throw new IllegalArgumentException(
          "writers %d, queue limit %d, group limit %d, pool size %d"
              .formatted(writers, queueLimit, groupLimit, poolSize));
    }
    if (statementTimeout.toMillis() < 1 || connectTimeout.toMillis() < 1) {
      throw new IllegalArgumentException(
          "statement time-out %s, connect time-out %s".formatted(statementTimeout, connectTimeout));
    }
  }

  /** What suits a small server. */
  public static PostgresSettings of(String jdbcUrl, String user, String password) {
    return new PostgresSettings(
        jdbcUrl,
        user,
        password,
        10,
        4,
        1_024,
        64,
        Duration.ofSeconds(5),
        Duration.ofSeconds(5),
        Duration.ofSeconds(2));
  }

  /** Redacted: an address may hold a password, too. */
  @Override
  public String toString() {
    return "PostgresSettings[…]";
  }
}
