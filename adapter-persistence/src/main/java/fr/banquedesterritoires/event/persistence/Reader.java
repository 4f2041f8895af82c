package fr.banquedesterritoires.event.persistence;

import java.sql.SQLException;
import java.util.function.Function;

/** Reads outside of any unit of work, and never waits for one. */
final class Reader {

  private final Connections connections;

  Reader(Connections connections) {
    this.connections = connections;
  }

  /** Reads; each query sees what is committed when it begins. */
  <T> T read(Function<? super SqlConnection, ? extends T> work) {
    return on(work::apply);
  }

  /** Reads; all queries see one state. */
  <T> T readSnapshot(Function<? super SqlConnection, ? extends T> work) {
    return on(
        connection -> {
          connection.beginSnapshot();
          T answer = work.apply(connection);
          connection.endSnapshot();
          return answer;
        });
  }

  @FunctionalInterface
  private interface Work<T> {
    T on(SqlConnection connection) throws SQLException;
  }

  private <T> T on(Work<T> work) {
    try {
      SqlConnection connection = connections.take();
      boolean worked = false;
      try {
        T answer = work.on(connection);
        worked = true;
        return answer;
      } finally {
        if (worked) {
          connections.giveBack(connection);
        } else {
          connections.discard(connection);
        }
      }
    } catch (SQLException error) {
      throw Failure.beforeCommit(error, connections.dialect()).exception();
    }
  }
}
