package fr.banquedesterritoires.event.service.twin;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/**
 * Hears everything that is logged and every SQL statement that is run, from the moment it starts to
 * listen. The services of a twin run take turns, so that all of it is the work of one of them.
 */
final class Ears implements AutoCloseable {

  private static final String STATEMENTS = "journees.sql";
  private static final String REQUESTS = "journees.requests";

  /** Once in a process, by a thread that warms it up. */
  private static final String INTRODUCES_ITSELF = "org.hibernate.validator";

  private static final long PATIENCE_SECONDS = 30;

  private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final Semaphore requests = new Semaphore(0);
  private final List<String> log = new ArrayList<>();
  private final List<String> sql = new ArrayList<>();
  private final Level usual = logger(REQUESTS).getLevel();
  private final Appender appender = new Appender();

  Ears() {
    appender.setContext(context);
    appender.start();
    logger(STATEMENTS).setLevel(Level.TRACE);
    logger(REQUESTS).setLevel(Level.INFO);
    for (String quiet : List.of(STATEMENTS, REQUESTS)) {
      logger(quiet).setAdditive(false);
      logger(quiet).addAppender(appender);
    }
    logger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
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

  private synchronized void hear(ILoggingEvent event) {
    if (event.getLoggerName().equals(STATEMENTS)) {
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
    if (event.getLoggerName().equals(REQUESTS)) {
      requests.release();
    }
  }

  @Override
  public void close() {
    logger(STATEMENTS).setLevel(null);
    logger(REQUESTS).setLevel(usual);
    for (String quiet : List.of(STATEMENTS, REQUESTS)) {
      logger(quiet).setAdditive(true);
      logger(quiet).detachAppender(appender);
    }
    logger(Logger.ROOT_LOGGER_NAME).detachAppender(appender);
  }

  private Logger logger(String name) {
    return context.getLogger(name);
  }

  private final class Appender extends AppenderBase<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent event) {
      hear(event);
    }
  }
}
