package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.race.HistoryCheck;
import fr.banquedesterritoires.event.testkit.race.SignUpCall;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rush on the last seats, at three instances that share one database. */
final class PostgresRushIT {

  private static final int PEOPLE = 160;

  private final PostgresSettings settings = PostgresServer.settings(PostgresServer.emptyDatabase());

  static IntStream rounds() {
    return IntStream.rangeClosed(1, Rounds.usually(3));
  }

  @ParameterizedTest(name = "round {0}")
  @MethodSource("rounds")
  void a_hundred_seats_go_to_a_hundred_people_and_the_others_stand_in_line(int round) {
    try (PostgresStore one = PostgresStore.open(settings);
        PostgresStore two = PostgresStore.open(settings);
        PostgresStore three = PostgresStore.open(settings)) {
      Crowd.publish(one);
      List<PostgresStore> instances = List.of(one, two, three);

      List<SignUpCall> calls = Crowd.rush(PEOPLE, person -> instances.get(person % 3));

      assertThat(calls).hasSize(PEOPLE);
      HistoryCheck.assertInOrder(Crowd.SEATS, calls);
      assertThat(instances)
          .extracting(instance -> instance.seats(Crowd.DAY.id()))
          .containsOnly(new Seats(Crowd.SEATS, PEOPLE - Crowd.SEATS, PEOPLE));
    }
  }

  /** The tickets' unique index goes first: it would refuse most of what is counted twice. */
  @Test
  void without_the_lock_the_same_statements_give_seats_twice() {
    String url = settings.jdbcUrl();
    PostgresServer.execute(url, "DROP INDEX registration_ticket");
    try (SqlStore one = unlocked();
        SqlStore two = unlocked();
        SqlStore three = unlocked()) {
      Crowd.publish(one);
      List<SqlStore> instances = List.of(one, two, three);

      List<SignUpCall> calls = Crowd.rush(PEOPLE, person -> instances.get(person % 3));

      assertThat(HistoryCheck.faultsOf(Crowd.SEATS, calls))
          .anySatisfy(fault -> assertThat(fault).endsWith("people have one of 100 seats"));
    } finally {
      PostgresServer.execute(url, "TRUNCATE day_book CASCADE");
      PostgresServer.execute(
          url, "CREATE UNIQUE INDEX registration_ticket ON registration (ticket, day)");
    }
  }

  private SqlStore unlocked() {
    Connections connections =
        PooledConnections.on(
            settings.jdbcUrl(),
            new UnlockedDialect(new PostgresDialect(Duration.ZERO)),
            settings.connectTimeout());
    return new StoreOn(connections, connections);
  }

  /** No row and no name is ever locked. */
  private record UnlockedDialect(PostgresDialect real) implements Dialect {

    @Override
    public void begin(Connection connection) throws SQLException {
      real.begin(connection);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
      real.commit(connection);
    }

    @Override
    public void beginSnapshot(Connection connection) throws SQLException {
      real.beginSnapshot(connection);
    }

    @Override
    public void endSnapshot(Connection connection) throws SQLException {
      real.endSnapshot(connection);
    }

    @Override
    public void beforeCommit(Connection connection) throws SQLException {
      real.beforeCommit(connection);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
      real.rollback(connection);
    }

    @Override
    public String lastNumber() {
      return real.lastNumber();
    }

    @Override
    public boolean locksEachDay() {
      return true;
    }

    @Override
    public String forUpdate() {
      return "";
    }

    @Override
    public String forUpdateSkipLocked() {
      return "";
    }

    @Override
    public Optional<String> lockName() {
      return Optional.empty();
    }

    @Override
    public boolean isMistake(SQLException error) {
      return real.isMistake(error);
    }

    @Override
    public boolean isBusy(SQLException error) {
      return real.isBusy(error);
    }

    @Override
    public boolean isPassing(SQLException error) {
      return real.isPassing(error);
    }

    @Override
    public boolean isUndone(SQLException error) {
      return real.isUndone(error);
    }

    @Override
    public Duration retryAfter() {
      return real.retryAfter();
    }
  }
}
