package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.work.StoreBusyException;
import fr.banquedesterritoires.event.application.work.StoreFailedException;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A server that dies, and comes back. */
final class PostgresRestartIT {

  /** Who waits long for a server that is away waits long for nothing. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  @Test
  void nobody_is_told_yes_in_vain_and_the_store_recovers_by_itself() throws Exception {
    try (PostgresStore store =
        PostgresStore.open(PostgresServer.settings(PostgresServer.emptyDatabase(), PATIENCE))) {
      assertThat(missingAfterACrash(store)).isEmpty();

      Seats seats = store.seats(Crowd.DAY.id());
      assertThat((long) seats.held() + seats.waiting()).isEqualTo(seats.lastTicket());
      assertThat(store.trouble()).isEmpty();
    }
  }

  /** The setting that the service refuses. */
  @Test
  void of_a_server_that_answers_before_it_has_flushed_somebody_is_told_yes_in_vain()
      throws Exception {
    Connections hasty =
        PooledConnections.on(
            PostgresServer.emptyDatabase(),
            new PostgresDialect(Duration.ZERO),
            PATIENCE,
            "SET synchronous_commit = off");
    try (StoreOn store = new StoreOn(hasty, hasty)) {
      assertThat(missingAfterACrash(store)).isNotEmpty();
    }
  }

  /** Who was told yes and is not there, after a server was killed and started in mid-rush. */
  private static List<Integer> missingAfterACrash(SqlStore store) throws Exception {
    Crowd.publish(store);
    Rush rush = new Rush(store);
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> running =
          Stream.<Future<?>>generate(() -> callers.submit(rush::signUpUntilOver))
              .limit(16)
              .toList();
      try {
        rush.awaitMore(50);
        PostgresServer.crash();
        rush.awaitFailure();
        PostgresServer.restart();
        rush.awaitMore(50);
      } finally {
        rush.isOver = true;
      }
      for (Future<?> caller : running) {
        caller.get();
      }
    }
    return rush.acknowledged.stream()
        .filter(n -> store.find(People.id(Crowd.DAY.id(), n)).isEmpty())
        .toList();
  }

  @Test
  void work_whose_connection_breaks_before_the_commit_is_run_again() {
    String url = PostgresServer.emptyDatabase();
    try (PostgresStore store = PostgresStore.open(PostgresServer.settings(url))) {
      Crowd.publish(store);
      AtomicInteger runs = new AtomicInteger();

      store.inDay(
          Crowd.DAY.id(),
          books -> {
            books.keep(People.confirmed(Crowd.DAY.id(), 1));
            if (runs.incrementAndGet() == 1) {
              PostgresServer.execute(
                  url,
                  """
                  SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                  WHERE datname = current_database() AND state = 'idle in transaction'\
                  """);
            }
            return FlyerDay.OPENS;
          });

      assertThat(runs).hasValue(2);
      assertThat(store.find(People.id(Crowd.DAY.id(), 1))).isPresent();
    }
  }

  /** People who sign up one after another at many doors, and remember what they were told. */
  private static final class Rush {

    private final SqlStore store;
    private final AtomicInteger next = new AtomicInteger();
    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean isOver;

    Rush(SqlStore store) {
      this.store = store;
    }

    void signUpUntilOver() {
      while (!isOver) {
        int person = next.getAndIncrement();
        try {
          Crowd.signUp(store, person);
          acknowledged.add(person);
        } catch (StoreBusyException | StoreFailedException notNow) {
          failures.incrementAndGet();
        }
      }
    }

    void awaitFailure() {
      Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> failures.get() > 0);
    }

    void awaitMore(int people) {
      int before = acknowledged.size();
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> acknowledged.size() >= before + people);
    }
  }
}
