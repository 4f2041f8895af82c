package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.post.Courier;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the courier round: at once when something was written here, and every second for what other
 * instances wrote, what was put off and what a crash left behind.
 */
final class CourierRounds implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CourierRounds.class);
  private static final long PAUSE_SECONDS = 1;

  private final Semaphore written = new Semaphore(0);
  private final Courier courier;
  private final Thread thread;
  private volatile boolean closing;

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
    while (!closing) {
      try {
        if (courier.makeRound() == 0 && written.tryAcquire(PAUSE_SECONDS, TimeUnit.SECONDS)) {
          written.drainPermits();
        }
      } catch (InterruptedException closed) {
        return;
      } catch (RuntimeException broken) {
        LOG.error("a courier's round failed and will be made again", broken);
        pause();
      }
    }
  }

  private void pause() {
    try {
      TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
    } catch (InterruptedException closed) {
      closing = true;
    }
  }

  /** Lets the round under way finish. */
  @Override
  public void close() throws InterruptedException {
    closing = true;
    written.release();
    thread.join();
  }
}
