package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.race.HistoryCheck;
import fr.banquedesterritoires.event.testkit.race.SignUpCall;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rush on the last seats. */
final class SqliteRushTest {

  private static final int PEOPLE = 160;

  @TempDir private Path folder;

  static IntStream rounds() {
    return IntStream.rangeClosed(1, Rounds.usually(5));
  }

  @ParameterizedTest(name = "round {0}")
  @MethodSource("rounds")
  void a_hundred_seats_go_to_a_hundred_people_and_the_others_stand_in_line(int round) {
    try (SqliteStore store = SqliteStore.open(SqliteSettings.in(folder))) {
      Crowd.publish(store);

      List<SignUpCall> calls = Crowd.rush(PEOPLE, person -> store);

      assertThat(calls).hasSize(PEOPLE);
      HistoryCheck.assertInOrder(Crowd.SEATS, calls);
      assertThat(store.seats(Crowd.DAY.id()))
          .isEqualTo(new Seats(Crowd.SEATS, PEOPLE - Crowd.SEATS, PEOPLE));
    }
  }

  /** The tickets' unique index goes first: it would refuse most of what is counted twice. */
  @Test
  void without_a_transaction_around_them_the_same_statements_give_seats_twice()
      throws SQLException {
    SqliteSettings settings = SqliteSettings.in(folder);
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);
    }
    SqliteDatabase database = new SqliteDatabase(settings);
    try (SqlConnection connection = database.openWriter()) {
      connection.execute("DROP INDEX registration_ticket");
    }

    List<SignUpCall> calls = Crowd.rush(PEOPLE, person -> new Unguarded(database));

    assertThat(HistoryCheck.faultsOf(Crowd.SEATS, calls))
        .anySatisfy(fault -> assertThat(fault).endsWith("people have one of 100 seats"));
  }

  /** Runs work on a connection of its own, without a transaction. */
  private record Unguarded(SqliteDatabase database) implements UnitOfWork {

    @Override
    public <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work) {
      try (SqlConnection connection = database.openWriter()) {
        T answer = SqlDayBooks.open(connection, new DayShelf(), day, work);
        connection.books().settle();
        return answer;
      } catch (SQLException error) {
        throw new AssertionError(error);
      }
    }
  }
}
