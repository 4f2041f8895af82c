package fr.banquedesterritoires.event.http;

import java.time.Duration;

/**
 * What a client can ask for at most.
 *
 * @param bodyBytes the longest body taken
 * @param headerBytes the longest request line and header together
 * @param requestTime how long a request may take to arrive, from its first byte to its last
 * @param idleTime how long a connection may stay without a byte
 * @param connections how many are open at once; more wait to be accepted
 * @param requests how many are worked on at once; more are told to come back
 * @param stopTime how long a stop waits for what was accepted
 */
public record Limits(
    int bodyBytes,
    int headerBytes,
    Duration requestTime,
    Duration idleTime,
    int connections,
    int requests,
    Duration stopTime) {

  /** What the service keeps to where nothing else is set. */
  public static final Limits DEFAULT =
      new Limits(
          64 * 1024,
          8 * 1024,
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          4_096,
          1_024,
          Duration.ofSeconds(10));
}
