package fr.banquedesterritoires.event.service;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets what is due, every hour, and soon after somebody had themselves erased: what they left in
 * files is wiped within a minute, and however many ask for it, the store is written anew once a
 * minute at most.
 */
final class ForgettingRounds implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ForgettingRounds.class);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Semaphore closed = new Semaphore(0);
  private final Semaphore asked;
  private final Upkeep upkeep;
  private final Thread thread;

  /**
   * Not yet started.
   *
   * @param asked a permit for each request for a round
   */
  ForgettingRounds(Upkeep upkeep, Semaphore asked) {
    this.asked = asked;
    this.upkeep = upkeep;
    this.thread = Thread.ofPlatform().name("forgetting").daemon().unstarted(this::run);
  }

  void start() {
    wake();
    thread.start();
  }

  private void wake() {
    asked.release();
  }

  private void run() {
    try {
      boolean open = true;
      while (open) {
        if (!asked.tryAcquire(HOUR.toSeconds(), TimeUnit.SECONDS)) {
          LOG.debug("nobody asked for a round within an hour");
        }
        open = !closed.tryAcquire(MINUTE.toSeconds(), TimeUnit.SECONDS);
        asked.drainPermits();
        if (open) {
          makeRound();
        }
      }
    } catch (InterruptedException ended) {
      LOG.debug("closed", ended);
    }
  }

  private void makeRound() {
    try {
      if (!upkeep.forgetAndWipe().wiped()) {
        wake();
      }
    } catch (RuntimeException broken) {
      LOG.error("forgetting what is due failed and will be tried again", broken);
      wake();
    }
  }

  /** Lets the round under way finish. */
  @Override
  public void close() throws InterruptedException {
    closed.release();
    wake();
    thread.join();
  }
}
