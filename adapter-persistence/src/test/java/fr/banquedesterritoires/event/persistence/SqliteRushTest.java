package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rush on the last seats. */
final class SqliteRushTest {

  private static final int PEOPLE = 160;
  private static final int AT_ONCE = 64;

  @TempDir private Path folder;

  @RepeatedTest(5)
  void a_hundred_seats_go_to_a_hundred_people_and_the_others_stand_in_line() {
    try (SqliteStore store = SqliteStore.open(SqliteSettings.in(folder))) {
      Crowd.publish(store);

      List<Crowd.Answer> answers = Crowd.rush(PEOPLE, AT_ONCE, person -> store);

      assertThat(Crowd.accepted(answers)).isEqualTo(100);
      assertThat(answers)
          .allSatisfy(answer -> assertThat(answer).isInstanceOf(Crowd.Answer.Told.class));
      assertThat(store.seats(Crowd.DAY.id())).isEqualTo(new Seats(100, 60, PEOPLE));
      assertThat(IntStream.range(0, PEOPLE).mapToObj(n -> stored(store, n)))
          .extracting(Registration::ticket)
          .doesNotHaveDuplicates()
          .allSatisfy(ticket -> assertThat(ticket).isBetween(1L, (long) PEOPLE));
    }
  }

  @Test
  void without_a_transaction_around_them_the_same_statements_give_seats_twice()
      throws SQLException {
    try (SqliteStore store = SqliteStore.open(SqliteSettings.in(folder))) {
      Crowd.publish(store);
    }
    SqliteDatabase database = new SqliteDatabase(SqliteSettings.in(folder));
    dropSecondGuard(database);

    List<Crowd.Answer> answers = Crowd.rush(PEOPLE, AT_ONCE, person -> new Unguarded(database));

    assertThat(Crowd.accepted(answers)).isGreaterThan(100);
  }

  private static Registration stored(SqliteStore store, int person) {
    return store.find(People.id(Crowd.DAY.id(), person)).orElseThrow();
  }

  /** The tickets' unique index would refuse most of what was counted twice. */
  private static void dropSecondGuard(SqliteDatabase database) throws SQLException {
    try (Connection connection = database.source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP INDEX registration_ticket");
    }
  }

  /** Runs work on a connection of its own, without a transaction. */
  private record Unguarded(SqliteDatabase database) implements UnitOfWork {

    @Override
    public <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work) {
      try (SqlConnection connection = database.openWriter()) {
        return SqlDayBooks.open(connection, new DayShelf(), day, work);
      } catch (SQLException error) {
        throw new AssertionError(error);
      }
    }
  }
}
