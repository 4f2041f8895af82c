package fr.banquedesterritoires.event.organiser;

import java.time.Duration;
import java.time.Instant;

/**
 * Le laissez-passer to the organiser's desk. Whoever knows its secret is taken for its holder; the
 * secret itself is kept nowhere, only its seal.
 *
 * @param seal SHA-256 of the secret, in hexadecimal
 * @param kind what it lets its holder do
 * @param holder whose it is
 * @param issued when it was made
 * @param used when it was last used; at first when it was made
 */
public record Pass(String seal, Kind kind, ClerkId holder, Instant issued, Instant used) {

  /** How long a link to sign in is good. */
  public static final Duration LINK_LIFE = Duration.ofMinutes(30);

  /** How long a session lives without being used. */
  public static final Duration SESSION_IDLE = Duration.ofHours(12);

  /** How long a session lives at most. */
  public static final Duration SESSION_LIFE = Duration.ofDays(7);

  /** The kinds of passes. */
  public enum Kind {
    /** A link to sign in: good once. */
    LINK,
    /** A session in a browser. */
    SESSION
  }

  /** One that was made now. */
  public static Pass issued(String seal, Kind kind, ClerkId holder, Instant now) {
    return new Pass(seal, kind, holder, now, now);
  }

  /** The first instant at which it no longer is good, unless it is used before. */
  public Instant ends() {
    return switch (kind) {
      case LINK -> issued.plus(LINK_LIFE);
      case SESSION -> earlier(issued.plus(SESSION_LIFE), used.plus(SESSION_IDLE));
    };
  }

  /** Whether it is good for something of this kind now. */
  public boolean isGood(Kind wanted, Instant now) {
    return kind == wanted && now.isBefore(ends());
  }

  /** The same pass, used now. */
  public Pass usedAt(Instant now) {
    return new Pass(seal, kind, holder, issued, now);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** Redacted: the seal finds the pass in the store. */
  @Override
  public String toString() {
    return "Pass[" + kind + " of " + holder + ", issued " + issued + "]";
  }
}
