package fr.banquedesterritoires.event.http.server;

import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bugs that a request met. The log gets what a developer needs, the client a word that finds it
 * there and nothing else. Messages of exceptions are left out, since they can repeat what a person
 * typed.
 */
final class Incidents {

  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
  private static final int BASE = 36;

  private final InstantSource clock;
  private final AtomicLong count = new AtomicLong();

  Incidents(InstantSource clock) {
    this.clock = clock;
  }

  /** Logs a bug, and says what to answer. */
  Problem report(Throwable bug, String route) {
    String incident = Long.toString(clock.millis(), BASE) + "-" + count.incrementAndGet();
    LOG.error("incident {} at {}: {}", incident, route, trace(bug));
    return Problem.of(ProblemKind.BROKEN, incident).with("incident", incident);
  }

  /** Where an exception and its causes come from, without their messages. */
  static String trace(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .map(
            cause ->
                Stream.concat(
                        Stream.of(cause.getClass().getName()),
                        Arrays.stream(cause.getStackTrace()).map(frame -> "\tat " + frame))
                    .collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\ncaused by "));
  }
}
