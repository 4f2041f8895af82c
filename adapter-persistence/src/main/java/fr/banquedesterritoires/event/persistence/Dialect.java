package fr.banquedesterritoires.event.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Where the two databases differ in what is said to them, and in what they say. */
interface Dialect {

  /** Opens a transaction that writes. */
  void begin(Connection connection) throws SQLException;

  /** Opens a transaction whose reads all see one state. */
  void beginSnapshot(Connection connection) throws SQLException;

  /** Ends it. */
  void endSnapshot(Connection connection) throws SQLException;

  /**
   * Fails if the connection is lost, as long as it is certain that nothing was kept: a commit that
   * fails leaves that open.
   */
  void beforeCommit(Connection connection) throws SQLException;

  /** Makes what the transaction wrote durable. */
  void commit(Connection connection) throws SQLException;

  /** Undoes what the transaction wrote, and ends it. */
  void rollback(Connection connection) throws SQLException;

  /** Whether a transaction holds one day and not everything, so that it must not take two. */
  boolean locksEachDay();

  /** What a query ends with so that nobody else reads the same row until the transaction ends. */
  String forUpdate();

  /** Like {@link #forUpdate}, passing over rows that somebody else holds. */
  String forUpdateSkipLocked();

  /**
   * A query that keeps a name, given as its parameter, from others until the transaction ends: for
   * a day without a row to lock. Empty where a transaction holds everything anyway.
   */
  Optional<String> lockName();

  /** An expression for the number that this connection's last new row was given. */
  String lastNumber();

  /** Whether an error is a mistake of the work, such as a row that breaks a rule. */
  boolean isMistake(SQLException error);

  /**
   * Whether an error means that the database is held by others or overloaded, and nothing worse.
   */
  boolean isBusy(SQLException error);

  /** Whether an error means that the same transaction may well succeed when it is run again. */
  boolean isPassing(SQLException error);

  /** Whether an error of a commit means for certain that nothing was kept. */
  boolean isUndone(SQLException error);

  /** When somebody who meets a busy store is told to come again. */
  Duration retryAfter();
}
