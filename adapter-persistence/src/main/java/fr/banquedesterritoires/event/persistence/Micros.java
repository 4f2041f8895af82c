package fr.banquedesterritoires.event.persistence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;

/**
 * How instants are stored: as microseconds since 1970 in UTC, what is finer being cut off. Instants
 * beyond some 290,000 years stand for "never" and "ever", and become the last and the first that
 * can be stored.
 */
final class Micros {

  private static final Instant FIRST = instant(Long.MIN_VALUE);
  private static final Instant LAST = instant(Long.MAX_VALUE);

  private Micros() {}

  static long of(Instant instant) {
    if (instant.isAfter(LAST)) {
      return Long.MAX_VALUE;
    }
    return instant.isBefore(FIRST)
        ? Long.MIN_VALUE
        : ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  static Instant instant(long micros) {
    long perSecond = TimeUnit.SECONDS.toMicros(1);
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, perSecond),
        TimeUnit.MICROSECONDS.toNanos(Math.floorMod(micros, perSecond)));
  }
}
