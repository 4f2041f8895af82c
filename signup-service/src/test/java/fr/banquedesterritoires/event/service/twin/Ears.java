package fr.banquedesterritoires.event.service.twin;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Hears everything that is logged and every SQL statement that is run by one pair of twins, from
 * the moment it starts to listen. The two take turns, so that all of it is the work of one of them;
 * other pairs, which other threads started, are not heard.
 */
final class Ears implements AutoCloseable {

  /** Once in a process, by a thread that warms it up. */
  private static final String INTRODUCES_ITSELF = "org.hibernate.validator";

  private static final long PATIENCE_SECONDS = 30;

  private final Semaphore requests = new Semaphore(0);
  private final List<String> log = new ArrayList<>();
  private final List<String> sql = new ArrayList<>();

  /** Of what this thread starts from now on. */
  Ears() {
    SharedLog.attach(this);
  }

  /** Forgets what was heard so far. */
  synchronized void listen() {
    log.clear();
    sql.clear();
    requests.drainPermits();
  }

  /** Waits until a request was noted in the log, which happens after it was answered. */
  void awaitRequest() {
    try {
      if (!requests.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("the log says nothing of a request");
      }
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  /** What was logged. */
  synchronized List<String> log() {
    return List.copyOf(log);
  }

  /** The statements that were run, in order. */
  synchronized List<String> sql() {
    return List.copyOf(sql);
  }

  synchronized void hear(ILoggingEvent event) {
    if (event.getLoggerName().equals(SharedLog.STATEMENTS)) {
      sql.add(event.getFormattedMessage());
      return;
    }
    if (event.getLoggerName().startsWith(INTRODUCES_ITSELF)) {
      return;
    }
    log.add(
        event.getLevel()
            + " "
            + event.getLoggerName()
            + " "
            + event.getFormattedMessage().replaceFirst("\\d+ ms$", "… ms"));
    if (event.getLoggerName().equals(SharedLog.REQUESTS)) {
      requests.release();
    }
  }

  @Override
  public void close() {
    SharedLog.detach();
  }
}
