package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.desk.RegistrationDesk;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/**
 * What a unit of work costs does not depend on how many have signed up, even on tables so new that
 * the planner has no statistics, when it keeps the plans it made while they were empty.
 */
final class PostgresPlansIT {

  private static final int PEOPLE = 800;
  private static final int CANCELLATIONS = 50;

  @Test
  void signing_up_and_cancelling_read_a_few_rows_each() throws SQLException {
    assertThat(rowsReadByEach("plans", "SELECT 1")).isLessThan(8);
  }

  @Test
  void with_an_index_that_begins_with_the_day_they_read_all_of_it() throws SQLException {
    String dayFirst =
        """
        ALTER TABLE registration DROP CONSTRAINT registration_email_day_key;
        CREATE INDEX ON registration (day)\
        """;

    assertThat(rowsReadByEach("day_first", dayFirst)).isGreaterThan(100);
  }

  private static long rowsReadByEach(String database, String change) throws SQLException {
    String url = PostgresServer.newDatabase(database);
    PostgresStore.open(PostgresServer.settings(url)).close();
    PostgresServer.execute(url, change);
    try (PostgresStore store = PostgresStore.open(PostgresServer.settings(url))) {
      Crowd.publish(store);
      Crowd.rush(PEOPLE, person -> store);
      for (int person = 0; person < CANCELLATIONS; person++) {
        cancel(store, person);
      }
    }
    // Closed connections have reported what they read.
    return rowsRead(url) / (PEOPLE + CANCELLATIONS);
  }

  private static void cancel(PostgresStore store, int person) {
    store.inDay(
        Crowd.DAY.id(),
        books -> {
          Registration registration =
              books.registration(People.id(Crowd.DAY.id(), person)).orElseThrow();
          return books.keep(
              new RegistrationDesk(Crowd.DAY, books.seats(), FlyerDay.OPENS)
                  .cancel(registration, books.firstInLine()));
        });
  }

  private static long rowsRead(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        ResultSet result =
            connection
                .createStatement()
                .executeQuery(
                    """
                    SELECT SUM(seq_tup_read + idx_tup_fetch) FROM pg_stat_user_tables
                    WHERE relname IN ('registration', 'journal', 'errand')\
                    """)) {
      result.next();
      return result.getLong(1);
    }
  }
}
