package fr.banquedesterritoires.event.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What opens the figures of the service. It prints nothing of itself. */
public final class MetricsKey {

  /** The shortest that nobody guesses. */
  public static final int SHORTEST = 20;

  private final byte[] digest;

  private MetricsKey(byte[] digest) {
    this.digest = digest;
  }

  /**
   * A key as it was written down.
   *
   * @throws IllegalArgumentException if it is shorter than {@value #SHORTEST} characters
   */
  public static MetricsKey of(String written) {
    if (written.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "the key of the metrics has at least " + SHORTEST + " characters");
    }
    return new MetricsKey(digest(written));
  }

  /** Whether it is this key; how long that takes says nothing of it. */
  public boolean is(String presented) {
    return MessageDigest.isEqual(digest, digest(presented));
  }

  /** Redacted. */
  @Override
  public String toString() {
    return "MetricsKey[…]";
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
