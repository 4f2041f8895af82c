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
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/**
 * So many people who sign up from 64 sides. Whoever gets no answer, or is told to come back, goes
 * to the next instance, under the same key.
 */
final class StubbornRush implements AutoCloseable {

  private static final int SIDES = 64;

  private final int people;
  private final IntFunction<URI> instance;
  private final Visitors visitors;
  private final AtomicInteger next = new AtomicInteger();
  private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  StubbornRush(int people, IntFunction<URI> instance, Visitors visitors) {
    this.people = people;
    this.instance = instance;
    this.visitors = visitors;
    IntStream.range(0, SIDES).forEach(side -> threads.execute(this::signUp));
  }

  private void signUp() {
    int person = next.getAndIncrement();
    while (person < people) {
      calls.add(untilAnswered(person));
      person = next.getAndIncrement();
    }
  }

  private Call untilAnswered(int person) {
    Optional<String> key = Optional.of("person-" + person);
    int at = person;
    Call call = visitors.signUp(instance.apply(at), person, key);
    long called = call.called();
    while (call.isPutOff() || call.status() == Call.NO_ANSWER) {
      at++;
      call = visitors.signUp(instance.apply(at), person, key);
    }
    return call.since(called);
  }

  void awaitAnswers(int atLeast) {
    Awaitility.await()
        .atMost(Rush.PATIENCE)
        .pollInterval(Duration.ofMillis(1))
        .until(() -> calls.size() >= atLeast);
  }

  /** Waits until everybody has an answer. */
  List<Call> calls() {
    threads.close();
    return List.copyOf(calls);
  }

  @Override
  public void close() {
    threads.close();
  }
}
