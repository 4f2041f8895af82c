package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.work.StoreBusyException;
import fr.banquedesterritoires.event.application.work.StoreFailedException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection that keeps its prepared statements. One thread uses it at a time.
 *
 * <p>Queries and updates throw {@link StoreFailedException} or {@link StoreBusyException}, so that
 * they can stand in a unit of work; the database's own error is remembered in {@link #failure()},
 * for a unit of work may well catch what is thrown.
 */
final class SqlConnection implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SqlConnection.class);

  /** Every statement as it is run, at TRACE, without its values. */
  private static final Logger STATEMENTS = LoggerFactory.getLogger("journees.sql");

  private final Connection connection;
  private final Dialect dialect;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private Optional<SQLException> failure = Optional.empty();
  private final OpenBooks books;
  private boolean daysWritten;

  SqlConnection(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
    this.books = new OpenBooks(this);
  }

  /** The books that this transaction holds. */
  OpenBooks books() {
    return books;
  }

  Dialect dialect() {
    return dialect;
  }

  /** The first error of a query or an update since the last transaction or savepoint began. */
  Optional<SQLException> failure() {
    return failure;
  }

  /** Notes that this transaction has written days, which others must not read before its end. */
  void noteDaysWritten() {
    daysWritten = true;
  }

  boolean hasWrittenDays() {
    return daysWritten;
  }

  void begin() throws SQLException {
    failure = Optional.empty();
    daysWritten = false;
    books.forget();
    STATEMENTS.trace("BEGIN");
    dialect.begin(connection);
  }

  void beginSnapshot() throws SQLException {
    failure = Optional.empty();
    STATEMENTS.trace("BEGIN");
    dialect.beginSnapshot(connection);
  }

  /** Writes what was held back, and makes sure that the transaction can still be committed. */
  void beforeCommit() throws SQLException {
    books.settle();
    dialect.beforeCommit(connection);
  }

  void commit() throws SQLException {
    STATEMENTS.trace("COMMIT");
    dialect.commit(connection);
  }

  void rollback() throws SQLException {
    STATEMENTS.trace("ROLLBACK");
    dialect.rollback(connection);
  }

  void endSnapshot() throws SQLException {
    STATEMENTS.trace("COMMIT");
    dialect.endSnapshot(connection);
  }

  void savepoint() throws SQLException {
    failure = Optional.empty();
    prepare("SAVEPOINT unit").execute();
  }

  void release() throws SQLException {
    books.settle();
    prepare("RELEASE SAVEPOINT unit").execute();
  }

  void rollbackToSavepoint() throws SQLException {
    books.forget();
    prepare("ROLLBACK TO SAVEPOINT unit").execute();
    release();
  }

  /** All rows. */
  <T> List<T> list(String sql, Row.Reader<T> reader, Object... values) {
    try (ResultSet results = bound(sql, values).executeQuery()) {
      Row row = new Row(results);
      List<T> rows = new ArrayList<>();
      while (results.next()) {
        rows.add(reader.read(row));
      }
      return rows;
    } catch (SQLException error) {
      throw failed(error);
    }
  }

  /** The first row, if there is one. */
  <T> Optional<T> first(String sql, Row.Reader<T> reader, Object... values) {
    try (ResultSet results = bound(sql, values).executeQuery()) {
      return results.next() ? Optional.of(reader.read(new Row(results))) : Optional.empty();
    } catch (SQLException error) {
      throw failed(error);
    }
  }

  /** Writes, and tells how many rows were written. */
  int write(String sql, Object... values) {
    try {
      return bound(sql, values).executeUpdate();
    } catch (SQLException error) {
      throw failed(error);
    }
  }

  /** Runs a statement that is no query and no update. */
  void execute(String sql, Object... values) throws SQLException {
    bound(sql, values).execute();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** Lets go of a connection that failed, or is no longer needed, whatever state it is in. */
  void abandon() {
    try {
      close();
    } catch (SQLException error) {
      LOG.warn("a connection could not be closed", error);
    }
  }

  /** Hands the bare connection over to whoever knows how to get rid of it. */
  void handTo(Consumer<Connection> undertaker) {
    undertaker.accept(connection);
  }

  private PreparedStatement bound(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepare(sql);
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
    return statement;
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    STATEMENTS.trace("{}", sql);
    PreparedStatement known = prepared.get(sql);
    if (known != null) {
      return known;
    }
    PreparedStatement statement = connection.prepareStatement(sql);
    prepared.put(sql, statement);
    return statement;
  }

  /** Binds a value of the domain: an empty optional as NULL, a word by its name. */
  private static void bind(PreparedStatement statement, int index, Object value)
      throws SQLException {
    switch (value) {
      case Optional<?> optional -> {
        if (optional.isPresent()) {
          bind(statement, index, optional.get());
        } else {
          statement.setNull(index, Types.NULL);
        }
      }
      case OptionalLong optional -> bind(statement, index, boxed(optional));
      case OptionalInt optional -> bind(statement, index, boxed(optional));
      case Instant instant -> statement.setLong(index, Micros.of(instant));
      case Enum<?> word -> statement.setString(index, word.name());
      default -> statement.setObject(index, value);
    }
  }

  private static Optional<Long> boxed(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private RuntimeException failed(SQLException error) {
    if (failure.isEmpty()) {
      failure = Optional.of(error);
    }
    return Failure.beforeCommit(error, dialect).exception();
  }
}
