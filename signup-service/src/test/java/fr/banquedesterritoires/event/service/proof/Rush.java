package fr.banquedesterritoires.event.service.proof;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** People who sign up from many sides, each once, until the rush is over. */
final class Rush implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger next;
  private volatile boolean isOver;

  private Rush(int firstPerson) {
    this.next = new AtomicInteger(firstPerson);
  }

  static Rush on(Supplier<URI> service, Visitors visitors, int sides, int firstPerson) {
    Rush rush = new Rush(firstPerson);
    IntStream.range(0, sides)
        .forEach(side -> rush.threads.execute(() -> rush.signUp(service, visitors)));
    return rush;
  }

  private void signUp(Supplier<URI> service, Visitors visitors) {
    while (!isOver) {
      calls.add(visitors.signUp(service.get(), next.getAndIncrement(), Optional.empty()));
    }
  }

  /** Waits for so many more calls of a kind. */
  void await(int more, Predicate<Call> kind) {
    long wanted = count(kind) + more;
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(2))
        .until(() -> count(kind) >= wanted);
  }

  private long count(Predicate<Call> kind) {
    return calls.stream().filter(kind).count();
  }

  /** The calls that have an end by now. */
  List<Call> calls() {
    return List.copyOf(calls);
  }

  List<Integer> acknowledged() {
    return calls.stream().filter(Call::isAcknowledged).map(Call::person).toList();
  }

  /** Who comes next, if the rush goes on elsewhere. */
  int next() {
    return next.get();
  }

  /** Waits until everybody under way has an answer. */
  @Override
  public void close() {
    isOver = true;
    threads.close();
  }
}
