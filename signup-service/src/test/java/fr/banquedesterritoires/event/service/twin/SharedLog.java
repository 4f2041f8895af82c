package fr.banquedesterritoires.event.service.twin;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/**
 * The one log of this process, in which several pairs of twins are heard at once. Threads inherit
 * whose they are: all that a service starts is of the pair of which it is. What comes from a thread
 * that is nobody's is a mistake, for it could be a leak that nobody compares.
 */
final class SharedLog extends UnsynchronizedAppenderBase<ILoggingEvent> {

  static final String STATEMENTS = "journees.sql";
  static final String REQUESTS = "journees.requests";

  private static final List<String> QUIET = List.of(STATEMENTS, REQUESTS);
  private static final InheritableThreadLocal<Ears> WHOSE = new InheritableThreadLocal<>();
  private static final LoggerContext CONTEXT = (LoggerContext) LoggerFactory.getILoggerFactory();

  private static Optional<SharedLog> open = Optional.empty();
  private static int listeners;

  private final Level usual = logger(REQUESTS).getLevel();
  private final Queue<String> strays = new ConcurrentLinkedQueue<>();

  private SharedLog() {
    setContext(CONTEXT);
  }

  /** What this thread and those it starts will log is for these ears. */
  static synchronized void attach(Ears ears) {
    WHOSE.set(ears);
    if (listeners++ == 0) {
      SharedLog log = new SharedLog();
      log.begin();
      open = Optional.of(log);
    }
  }

  /**
   * The thread is nobody's again; the last one leaves the log as it was found.
   *
   * @throws AssertionError if something was logged of which nobody knows whose it is
   */
  static synchronized void detach() {
    WHOSE.remove();
    SharedLog log = open.orElseThrow();
    if (--listeners == 0) {
      log.end();
      open = Optional.empty();
    }
    if (!log.strays.isEmpty()) {
      throw new AssertionError("logged by threads that are nobody's: " + log.strays);
    }
  }

  private void begin() {
    start();
    logger(STATEMENTS).setLevel(Level.TRACE);
    logger(REQUESTS).setLevel(Level.INFO);
    for (String quiet : QUIET) {
      logger(quiet).setAdditive(false);
      logger(quiet).addAppender(this);
    }
    logger(Logger.ROOT_LOGGER_NAME).addAppender(this);
  }

  private void end() {
    logger(STATEMENTS).setLevel(null);
    logger(REQUESTS).setLevel(usual);
    for (String quiet : QUIET) {
      logger(quiet).setAdditive(true);
      logger(quiet).detachAppender(this);
    }
    logger(Logger.ROOT_LOGGER_NAME).detachAppender(this);
    stop();
  }

  private static Logger logger(String name) {
    return CONTEXT.getLogger(name);
  }

  @Override
  protected void append(ILoggingEvent event) {
    Ears ears = WHOSE.get();
    if (ears == null) {
      strays.add(Thread.currentThread() + " " + event.getFormattedMessage());
    } else {
      ears.hear(event);
    }
  }
}
