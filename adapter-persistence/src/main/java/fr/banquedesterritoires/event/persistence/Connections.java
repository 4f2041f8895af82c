package fr.banquedesterritoires.event.persistence;

import java.sql.SQLException;

/** Where connections come from, and where they go back to. */
interface Connections extends AutoCloseable {

  /** What is spoken on them. */
  Dialect dialect();

  /** A connection that nobody else uses until it comes back. */
  SqlConnection take() throws SQLException;

  /** Takes back a connection that worked. */
  void giveBack(SqlConnection connection);

  /** Takes back a connection that failed; it is never handed out again. */
  void discard(SqlConnection connection);

  @Override
  void close();
}
