package fr.banquedesterritoires.event.testkit.race;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Threads that all start at the same moment. */
public final class Race {

  private Race() {}

  /**
   * Runs the same thing on many threads and waits for all of them.
   *
   * @param threads how many
   * @param runner gets the number of its thread, from 0
   * @return what each gave back, by number
   * @throws AssertionError if one throws, with what it threw as the cause
   */
  public static <T> List<T> run(int threads, IntFunction<? extends T> runner) {
    CountDownLatch ready = new CountDownLatch(threads);
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<T>> futures = new ArrayList<>();
      for (int n = 0; n < threads; n++) {
        int number = n;
        futures.add(
            pool.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return runner.apply(number);
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return List.copyOf(results);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError("the race was interrupted", interrupted);
    } catch (ExecutionException thrown) {
      throw new AssertionError("a runner threw", thrown.getCause());
    }
  }
}
