package fr.banquedesterritoires.event.http.web;

import fr.banquedesterritoires.event.http.Guards;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * How fast one network may send things: each address (each /64, in IPv6) at the pace of the
 * settings, four times as many at once, and the wider network around it (/24, /48) at four times
 * that. The usual pace, 30 a minute and 120 at once, lets a whole authority behind one address sign
 * up within minutes, mistakes included. A group counts as many times as it has people. Reading is
 * not counted.
 */
public final class Pace {

  private static final int AT_ONCE = 4;
  private static final int WIDER = 4;
  private static final int KNOWN = 20;

  private final Callers callers;
  private final InstantSource clock;
  private final List<Buckets> tiers;

  private final Guards guards;

  /** As the settings allow. */
  public Pace(Guards guards, InstantSource clock) {
    this(guards, clock, 1);
  }

  private Pace(Guards guards, InstantSource clock, int times) {
    this.guards = guards;
    this.callers = new Callers(guards.proxies());
    this.clock = clock;
    this.tiers =
        guards.sendsPerMinute().stream()
            .map(pace -> pace * times)
            .mapToObj(
                pace ->
                    List.of(
                        new Buckets(32, 64, pace * AT_ONCE, interval(pace)),
                        new Buckets(24, 48, pace * WIDER * AT_ONCE, interval(pace * WIDER))))
            .findFirst()
            .orElse(List.of());
  }

  /** For those who are known: twenty times as fast, so that several telephones share a network. */
  Pace ofTheKnown() {
    return new Pace(guards, clock, KNOWN);
  }

  /** Counts a request; how long its network must wait if that was one too many. */
  Optional<Duration> count(Context ctx) {
    return count(ctx, 1);
  }

  private Optional<Duration> count(Context ctx, int times) {
    return tiers.isEmpty() || times < 1 ? Optional.empty() : count(callers.of(ctx), times);
  }

  /** Counts a request that was counted once as often as it has people; the problem if too many. */
  public Optional<Problem> countPeople(Context ctx, int people) {
    return count(ctx, people - 1).map(Pace::problem);
  }

  /**
   * The same, for a route that says no to a program.
   *
   * @throws RefusedRequest if its network must wait
   */
  public void requireForPeople(Context ctx, int people) {
    countPeople(ctx, people)
        .ifPresent(
            problem -> {
              throw new RefusedRequest(problem);
            });
  }

  synchronized Optional<Duration> count(InetAddress caller, int times) {
    Instant now = clock.instant();
    Duration wait =
        tiers.stream()
            .map(tier -> tier.waitOf(caller, times, now))
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
    if (wait.isPositive()) {
      return Optional.of(wait);
    }
    tiers.forEach(tier -> tier.take(caller, times, now));
    return Optional.empty();
  }

  private static Duration interval(int perMinute) {
    return Duration.ofNanos(Duration.ofMinutes(1).toNanos() / perMinute);
  }

  /** The problem of a network that must wait. */
  static Problem problem(Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return Problem.of(ProblemKind.TOO_MANY, seconds)
        .withHeader("Retry-After", Long.toString(seconds));
  }
}
