package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.work.StoreBusyException;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.persistence.StoreRefusedException.Reason;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a PostgreSQL store is not opened on, and what it waits for no longer than it must. */
final class PostgresSafetyIT {

  private static final Duration IMPATIENT = Duration.ofMillis(300);

  @Test
  void a_server_that_answers_before_it_has_flushed_is_refused() {
    String url = PostgresServer.newDatabase("hasty");
    PostgresStore.open(PostgresServer.settings(url)).close();

    PostgresServer.execute(url, "ALTER DATABASE hasty SET synchronous_commit = off");

    assertThatThrownBy(() -> PostgresStore.open(PostgresServer.settings(url)))
        .isInstanceOfSatisfying(
            StoreRefusedException.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.UNSAFE_SETTINGS))
        .hasMessageContaining("synchronous_commit is off");
  }

  @Test
  void a_newer_schema_is_refused_in_one_sentence() {
    String url = PostgresServer.newDatabase("newer");
    PostgresStore.open(PostgresServer.settings(url)).close();

    PostgresServer.execute(
        url,
        """
        INSERT INTO flyway_schema_history
          (installed_rank, version, description, type, script, installed_by, execution_time, success)
        VALUES (2, '2', 'later', 'SQL', 'V2__later.sql', 'tests', 1, TRUE)\
        """);

    assertThatThrownBy(() -> PostgresStore.open(PostgresServer.settings(url)))
        .isInstanceOfSatisfying(
            StoreRefusedException.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.NEWER_SCHEMA))
        .hasMessage(
            "The store has schema 2 and this version of the software knows 1: start a newer one.");
  }

  @Test
  void a_server_that_is_not_there_is_told_in_one_sentence() {
    PostgresSettings nowhere =
        PostgresServer.settings("jdbc:postgresql://127.0.0.1:1/nowhere", IMPATIENT);

    assertThatThrownBy(() -> PostgresStore.open(nowhere))
        .isInstanceOfSatisfying(
            StoreRefusedException.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREACHABLE));
  }

  @Test
  void settings_keep_the_password_to_themselves() {
    assertThat(PostgresSettings.of("jdbc:postgresql://db/journees?password=abc", "app", "secret"))
        .hasToString("PostgresSettings[…]");
  }

  @Test
  void a_day_that_somebody_else_holds_too_long_is_busy_and_nothing_is_kept() throws Exception {
    String url = PostgresServer.emptyDatabase();
    try (PostgresStore store = PostgresStore.open(PostgresServer.settings(url, IMPATIENT));
        Connection other = DriverManager.getConnection(url)) {
      Crowd.publish(store);
      other.setAutoCommit(false);
      other.createStatement().executeQuery("SELECT * FROM day_book FOR UPDATE");

      assertThatThrownBy(() -> Crowd.signUp(store, 1)).isInstanceOf(StoreBusyException.class);

      other.rollback();
      assertThat(store.seats(Crowd.DAY.id()).held()).isZero();
      assertThat(Crowd.signUp(store, 1)).isInstanceOf(SignUpOutcome.Accepted.class);
    }
  }

  @Test
  void an_unknown_day_is_held_by_its_name() throws Exception {
    String url = PostgresServer.emptyDatabase();
    try (PostgresStore store = PostgresStore.open(PostgresServer.settings(url, IMPATIENT));
        Connection other = DriverManager.getConnection(url)) {
      other.setAutoCommit(false);
      other
          .createStatement()
          .executeQuery(
              "SELECT pg_advisory_xact_lock(hashtextextended('" + Crowd.DAY.id() + "', 0))");

      assertThatThrownBy(() -> Crowd.publish(store)).isInstanceOf(StoreBusyException.class);

      other.rollback();
      Crowd.publish(store);
      assertThat(store.find(Crowd.DAY.id())).contains(Crowd.DAY);
    }
  }
}
