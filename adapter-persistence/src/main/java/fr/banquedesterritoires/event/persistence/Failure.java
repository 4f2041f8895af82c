package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.work.StoreBusyException;
import fr.banquedesterritoires.event.application.work.StoreFailedException;
import java.sql.SQLException;

/**
 * Why a transaction could not be completed.
 *
 * @param error what the database reported
 * @param committing whether the commit was under way, so that its outcome may be unknown
 * @param dialect of that database
 */
record Failure(SQLException error, boolean committing, Dialect dialect) {

  static Failure beforeCommit(SQLException error, Dialect dialect) {
    return new Failure(error, false, dialect);
  }

  /** Whether the same transaction may well succeed now, and certainly has not yet. */
  boolean deservesAnotherTry() {
    return isNothingKept() && dialect.isPassing(error);
  }

  /** What the caller of a unit of work is told. */
  RuntimeException exception() {
    if (!committing && dialect.isMistake(error)) {
      return new IllegalStateException("what was written breaks a rule of the store", error);
    }
    return isNothingKept() && dialect.isBusy(error)
        ? new StoreBusyException(dialect.retryAfter())
        : new StoreFailedException("the database says: " + error.getMessage(), error);
  }

  private boolean isNothingKept() {
    return !committing || dialect.isUndone(error);
  }
}
