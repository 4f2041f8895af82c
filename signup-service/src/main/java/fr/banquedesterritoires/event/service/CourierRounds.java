package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.post.Courier;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the courier round: at once when something was written here, and every second for what other
 * instances wrote, what was put off and what a crash left behind. While people come faster than
 * letters can leave, a round is made once a second, so that letters take nothing from answers.
 */
final class CourierRounds implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CourierRounds.class);
  private static final long PAUSE_SECONDS = 1;

  /** More sign-ups than this during one round, and people come faster than letters can leave. */
  private static final int RUSH = 100;

  private final Semaphore written = new Semaphore(0);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Courier courier;
  private final Thread thread;

  CourierRounds(Courier courier) {
    this.courier = courier;
    this.thread = Thread.ofPlatform().name("courier").unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /** The same unit of work, which sends the courier off after each unit. */
  UnitOfWork waking(UnitOfWork unitOfWork) {
    return new UnitOfWork() {
      @Override
      public <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work) {
        T answer = unitOfWork.inDay(day, work);
        written.release();
        return answer;
      }
    };
  }

  private void run() {
    while (closed.getCount() > 0) {
      try {
        int ran = courier.makeRound();
        int meanwhile = written.drainPermits();
        if (meanwhile > RUSH) {
          // Whoever is at the keyboard goes first: a batch a second must do until it calms down.
          pause();
        } else if (ran + meanwhile == 0 && written.tryAcquire(PAUSE_SECONDS, TimeUnit.SECONDS)) {
          written.drainPermits();
        }
      } catch (InterruptedException ended) {
        return;
      } catch (RuntimeException broken) {
        LOG.error("a courier's round failed and will be made again", broken);
        pause();
      }
    }
  }

  private void pause() {
    try {
      if (closed.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
        LOG.debug("closed within a pause");
      }
    } catch (InterruptedException ended) {
      closed.countDown();
    }
  }

  /** Lets the round under way finish. */
  @Override
  public void close() throws InterruptedException {
    closed.countDown();
    written.release();
    thread.join();
  }
}
