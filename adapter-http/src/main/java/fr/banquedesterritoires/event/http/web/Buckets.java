package fr.banquedesterritoires.event.http.web;

import fr.banquedesterritoires.event.http.Network;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket of tokens for each network of a width. What is kept of a bucket is only when it will be
 * full again, and only of the networks that were last heard of: who has addresses in more networks
 * than that is not stopped, and stops nobody else.
 */
final class Buckets {

  /** Some three megabytes. */
  static final int MOST = 20_000;

  private final int ipv4Bits;
  private final int ipv6Bits;
  private final Duration interval;
  private final Duration fromEmptyToFull;
  private final Map<Network, Instant> fullAgain =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Network, Instant> eldest) {
          return size() > MOST;
        }
      };

  Buckets(int ipv4Bits, int ipv6Bits, int tokens, Duration interval) {
    this.ipv4Bits = ipv4Bits;
    this.ipv6Bits = ipv6Bits;
    this.interval = interval;
    this.fromEmptyToFull = interval.multipliedBy(tokens);
  }

  /**
   * How long until there are tokens for an address; zero if there are.
   *
   * @param tokens how many, as many as the bucket holds at most
   */
  Duration waitOf(InetAddress caller, int tokens, Instant now) {
    Duration missing = Duration.between(now, fullAgain(network(caller), now)).plus(cost(tokens));
    Duration wait = missing.minus(fromEmptyToFull);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  /** Takes tokens. */
  void take(InetAddress caller, int tokens, Instant now) {
    Network network = network(caller);
    fullAgain.put(network, fullAgain(network, now).plus(cost(tokens)));
  }

  private Duration cost(int tokens) {
    Duration cost = interval.multipliedBy(tokens);
    return cost.compareTo(fromEmptyToFull) > 0 ? fromEmptyToFull : cost;
  }

  int size() {
    return fullAgain.size();
  }

  /** Never in the past, nor further away than an empty bucket's, should the clock be set back. */
  private Instant fullAgain(Network network, Instant now) {
    Instant kept = fullAgain.getOrDefault(network, now);
    Instant latest = now.plus(fromEmptyToFull);
    if (kept.isBefore(now)) {
      return now;
    }
    return kept.isAfter(latest) ? latest : kept;
  }

  private Network network(InetAddress caller) {
    return new Network(caller, caller.getAddress().length == 4 ? ipv4Bits : ipv6Bits);
  }
}
