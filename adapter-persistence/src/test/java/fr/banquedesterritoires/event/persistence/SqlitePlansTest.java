package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.KeptAnswer;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.venue.Venue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a unit of work costs does not depend on how many have signed up: SQLite says so itself. */
final class SqlitePlansTest {

  private static final Registration WAITING = People.waiting(Crowd.DAY.id(), 1);
  private static final IdempotencyKey KEY = new IdempotencyKey("key");

  @TempDir private Path folder;

  @Test
  void no_statement_of_a_unit_of_work_walks_through_a_table() throws SQLException {
    assertThat(walks()).isEmpty();
  }

  @Test
  void without_its_index_finding_the_first_in_line_would() throws SQLException {
    assertThat(walks("DROP INDEX registration_in_line"))
        .isNotEmpty()
        .allSatisfy(
            statement -> assertThat(statement).contains("ORDER BY COALESCE(r.turn, r.ticket)"));
  }

  /** The statements of a unit that does everything, as far as they walk through a table. */
  private List<String> walks(String... changes) throws SQLException {
    SqliteSettings settings = SqliteSettings.in(folder);
    SqliteStore.open(settings).close();
    try (Connection connection = new SqliteDatabase(settings).source().getConnection()) {
      SqlConnection sql = new SqlConnection(connection, new SqliteDialect(Duration.ZERO));
      for (String change : changes) {
        sql.execute(change);
      }
      Set<String> statements = new TreeSet<>();
      SqlConnection recorded = new SqlConnection(recording(connection, statements), sql.dialect());
      SqlDayBooks.open(recorded, new DayShelf(), Crowd.DAY.id(), SqlitePlansTest::doEverything);
      recorded.books().settle();
      new RegistrationRows(recorded).find(WAITING.id());
      assertThat(statements).hasSizeGreaterThan(20);
      // For an INSERT it would tell of children that wait for a deferred key, and none is deferred.
      return statements.stream()
          .filter(statement -> !statement.startsWith("INSERT"))
          .filter(statement -> walks(sql, statement))
          .toList();
    }
  }

  private static DayBooks doEverything(DayBooks books) {
    books.keep(Crowd.DAY);
    books.keep(Crowd.DAY);
    books.keep(WAITING);
    books.keep(
        WAITING.amended(
            WAITING.participant(),
            new Wishes(true, Optional.of("sans gluten"), Optional.empty(), Optional.empty())));
    books.keep(new Seats(0, 1, 1));
    books.keep(new Venue(Crowd.DAY.id(), 1, CanaryVenue.details()));
    books.keep(KEY, new KeptAnswer("f", PublicAnswer.RECEIVED, FlyerDay.OPENS));
    books.append(
        JournalEntry.about(EntryKind.CONFIRMED, Crowd.DAY.id(), WAITING.id(), FlyerDay.OPENS));
    books.append(
        JournalEntry.about(EntryKind.MOVED_IN_LINE, Crowd.DAY.id(), WAITING.id(), FlyerDay.OPENS),
        new LineMove(2, 1, "Motif"));
    assertThat(books.day()).contains(Crowd.DAY);
    assertThat(books.under(WAITING.participant().email())).isPresent();
    assertThat(books.registration(WAITING.id())).isPresent();
    assertThat(books.firstInLine()).isPresent();
    assertThat(books.line()).hasSize(1);
    assertThat(books.venueVersion()).isOne();
    assertThat(books.answer(KEY)).isPresent();
    return books;
  }

  private static boolean walks(SqlConnection sql, String statement) {
    return sql.list("EXPLAIN QUERY PLAN " + statement, row -> row.text("detail")).stream()
        .anyMatch(step -> step.startsWith("SCAN") && !step.contains("CONSTANT ROW"));
  }

  /** The connection itself, which also writes down what is prepared on it. */
  private static Connection recording(Connection connection, Set<String> statements) {
    return (Connection)
        Proxy.newProxyInstance(
            SqlitePlansTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                statements.add((String) arguments[0]);
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }
}
