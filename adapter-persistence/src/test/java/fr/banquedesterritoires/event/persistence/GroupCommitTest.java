package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.work.StoreBusyException;
import fr.banquedesterritoires.event.application.work.StoreFailedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One writer for many callers, on a real file with a table of words. */
final class GroupCommitTest {

  private static final int QUEUE_LIMIT = 4;
  private static final Duration RETRY_AFTER = Duration.ofSeconds(7);
  private static final String INSERT = "INSERT INTO word (word, meaning) VALUES (?, ?)";

  @TempDir private Path folder;
  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
  private SqliteDatabase database;
  private CountedConnections connections;
  private GroupCommit writer;

  @BeforeEach
  void open() {
    SqliteSettings settings =
        new SqliteSettings(folder, QUEUE_LIMIT, 100, 1, Duration.ofSeconds(5), RETRY_AFTER);
    SqliteStore.open(settings).close();
    database = new SqliteDatabase(settings);
    connections = new CountedConnections(new SqliteWriterConnection(database));
    writer = new GroupCommit("writer", connections, QUEUE_LIMIT, 100);
    writer.run(
        this,
        connection ->
            connection.write(
                """
                CREATE TABLE word (
                  word TEXT PRIMARY KEY,
                  meaning TEXT REFERENCES word (word) DEFERRABLE INITIALLY DEFERRED)\
                """));
  }

  @AfterEach
  void close() {
    callers.close();
    writer.close();
    connections.close();
  }

  @Test
  void those_who_wait_together_share_one_transaction() throws Exception {
    Held held = hold();
    List<Future<Integer>> waiting = List.of(write("un"), write("deux"), write("trois"));
    awaitQueued(3);
    int before = connections.taken();

    held.letGo();

    for (Future<Integer> each : waiting) {
      assertThat(each.get()).isOne();
    }
    assertThat(connections.taken() - before).isOne();
    assertThat(words()).containsExactlyInAnyOrder("un", "deux", "trois");
  }

  @Test
  void one_who_throws_undoes_no_more_than_its_own_part_of_the_transaction() throws Exception {
    Held held = hold();
    Future<Integer> first = write("un");
    Future<Integer> thrower =
        callers.submit(
            () ->
                writer.run(
                    this,
                    connection -> {
                      insert(connection, "perdu");
                      throw new Refusal();
                    }));
    Future<Integer> last = write("deux");
    awaitQueued(3);

    held.letGo();

    assertThat(first.get()).isOne();
    assertThat(last.get()).isOne();
    assertThatThrownBy(thrower::get).hasCauseInstanceOf(Refusal.class);
    assertThat(words()).containsExactlyInAnyOrder("un", "deux");
  }

  @Test
  void whoever_waits_beside_one_who_throws_is_run_again_and_answered_by_the_last_run()
      throws Exception {
    AtomicInteger runs = new AtomicInteger();
    Held held = hold();
    Future<Integer> first =
        callers.submit(
            () ->
                writer.run(this, connection -> insert(connection, "un " + runs.incrementAndGet())));
    awaitQueued(1);
    Future<Integer> thrower = callers.submit(() -> writer.run(this, connection -> refuse()));
    awaitQueued(2);

    held.letGo();

    assertThat(first.get()).isOne();
    assertThatThrownBy(thrower::get).hasCauseInstanceOf(Refusal.class);
    assertThat(words()).containsExactly("un 2");
  }

  @Test
  void a_mistake_in_one_part_is_told_to_its_author_alone() throws Exception {
    insert("un");
    Held held = hold();
    Future<Integer> twice = write("un");
    Future<Integer> nowhere =
        callers.submit(
            () -> writer.run(this, connection -> connection.write("DELETE FROM nowhere")));
    Future<Integer> right = write("deux");
    awaitQueued(3);

    held.letGo();

    for (Future<Integer> mistaken : List.of(twice, nowhere)) {
      assertThatThrownBy(mistaken::get).hasCauseInstanceOf(IllegalStateException.class);
    }
    assertThat(right.get()).isOne();
    assertThat(words()).containsExactlyInAnyOrder("un", "deux");
  }

  @Test
  void work_that_swallows_what_the_database_reports_is_undone_all_the_same() {
    writer.run(this, connection -> insert(connection, "un"));

    assertThatThrownBy(
            () ->
                writer.run(
                    this,
                    connection -> {
                      insert(connection, "deux");
                      try {
                        return insert(connection, "un");
                      } catch (IllegalStateException swallowed) {
                        return insert(connection, "trois");
                      }
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("breaks a rule");

    assertThat(words()).containsExactly("un");
  }

  @Test
  void a_full_queue_pushes_back_and_keeps_what_it_took() throws Exception {
    Held held = hold();
    List<Future<Integer>> taken =
        IntStream.range(0, QUEUE_LIMIT).mapToObj(n -> write("mot " + n)).toList();
    awaitQueued(QUEUE_LIMIT);

    assertThatThrownBy(() -> writer.run(this, connection -> insert(connection, "de trop")))
        .isInstanceOfSatisfying(
            StoreBusyException.class, busy -> assertThat(busy.retryAfter()).isEqualTo(RETRY_AFTER));

    held.letGo();
    for (Future<Integer> each : taken) {
      assertThat(each.get()).isOne();
    }
    assertThat(words()).hasSize(QUEUE_LIMIT).doesNotContain("de trop");
  }

  @Test
  void closing_finishes_what_was_accepted_and_takes_nothing_new() throws Exception {
    Held held = hold();
    Future<Integer> accepted = write("un");
    awaitQueued(1);
    CompletableFuture<Void> closing = CompletableFuture.runAsync(writer::close, callers);
    awaitQueued(2);

    assertThatThrownBy(() -> writer.run(this, connection -> insert(connection, "trop tard")))
        .isInstanceOf(StoreBusyException.class);
    held.letGo();

    closing.get();
    assertThat(accepted.get()).isOne();
    assertThat(words()).containsExactly("un");
  }

  @Test
  void an_interrupted_caller_still_learns_its_answer_and_stays_interrupted() throws Exception {
    Held held = hold();
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    Thread caller =
        Thread.ofVirtual()
            .start(
                () -> {
                  writer.run(this, connection -> insert(connection, "un"));
                  interrupted.complete(Thread.currentThread().isInterrupted());
                });
    awaitQueued(1);

    caller.interrupt();
    held.letGo();

    assertThat(interrupted.get()).isTrue();
    assertThat(words()).containsExactly("un");
  }

  @Test
  void work_that_waits_for_other_work_is_refused_before_it_waits_for_ever() {
    assertThatThrownBy(
            () -> writer.run(this, outer -> writer.run(this, inner -> insert(inner, "un"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cannot wait for another");
  }

  @Test
  void a_commit_that_fails_acknowledges_nobody_and_the_next_one_goes_well() throws Exception {
    Held held = hold();
    Future<Integer> innocent = write("un");
    Future<Integer> culprit =
        callers.submit(
            () -> writer.run(this, connection -> connection.write(INSERT, "deux", "absent")));
    awaitQueued(2);

    held.letGo();

    for (Future<Integer> each : List.of(innocent, culprit)) {
      assertThatThrownBy(each::get).hasCauseInstanceOf(StoreFailedException.class);
    }
    assertThat(writer.trouble()).isEmpty();
    assertThat(insert("trois")).isOne();
    assertThat(words()).containsExactly("trois");
  }

  @Test
  void work_may_interrupt_its_own_thread_and_the_writer_goes_on() {
    writer.run(
        this,
        connection -> {
          Thread.currentThread().interrupt();
          return insert(connection, "un");
        });

    assertThat(insert("deux")).isOne();
  }

  private int insert(String word) {
    return writer.<Integer>run(this, connection -> insert(connection, word));
  }

  private static int insert(SqlConnection connection, String word) {
    return connection.write(INSERT, word, Optional.empty());
  }

  private static Integer refuse() {
    throw new Refusal();
  }

  private Future<Integer> write(String word) {
    return callers.submit(() -> writer.run(this, connection -> insert(connection, word)));
  }

  private List<String> words() {
    return new Reader(new SqliteReadPool(database, 1, Duration.ofSeconds(1)))
        .read(connection -> connection.list("SELECT word FROM word", row -> row.text("word")));
  }

  private void awaitQueued(int units) {
    Awaitility.await()
        .pollInterval(Duration.ofMillis(1))
        .untilAsserted(() -> assertThat(writer.waiting()).isEqualTo(units));
  }

  /** Keeps the writer busy, so that whoever comes next has to wait. */
  private Held hold() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Future<Boolean> unit =
        callers.submit(
            () ->
                writer.run(
                    this,
                    connection -> {
                      running.countDown();
                      return await(release);
                    }));
    running.await();
    return new Held(release, unit);
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  private record Held(CountDownLatch release, Future<Boolean> unit) {
    void letGo() throws InterruptedException, ExecutionException {
      release.countDown();
      assertThat(unit.get()).isTrue();
    }
  }

  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
