package fr.banquedesterritoires.event.organiser;

import fr.banquedesterritoires.event.text.TextRule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * L'outil: a program that works at the desk by a token of its own, in a role. Whoever knows the
 * token is taken for it; the token itself is kept nowhere, only its seal. One that is revoked is
 * still known, so that the journal can say what it did.
 *
 * @param id names it for good; it is nobody else's, clerks included
 * @param name what it is called, by {@link #NAME}
 * @param role what it may do, but for the team: see {@link #may}
 * @param issuer which organiser gave it its token; empty if whoever keeps the store did
 * @param issued since when it has its token
 * @param ends the first instant at which the token no longer is good
 * @param used when it was last used, roughly; empty before
 * @param seal SHA-256 of the token, in hexadecimal; empty once it is revoked
 */
public record Tool(
    ClerkId id,
    String name,
    Role role,
    Optional<ClerkId> issuer,
    Instant issued,
    Instant ends,
    Optional<Instant> used,
    Optional<String> seal)
    implements Actor {

  /** What takes a name. */
  public static final TextRule NAME = TextRule.line(60);

  /** How long a token is good where nothing else is said. */
  public static final Duration USUAL_LIFE = Duration.ofDays(365);

  /** How long a token is good at most. */
  public static final Duration LONGEST_LIFE = Duration.ofDays(730);

  /** Refuses a life that is none or too long. */
  public Tool {
    name = NAME.apply("name", name);
    if (!isLife(Duration.between(issued, ends))) {
      throw new IllegalArgumentException("a token is not good from " + issued + " to " + ends);
    }
  }

  /** Whether a token can be good for so long. */
  public static boolean isLife(Duration life) {
    return life.isPositive() && life.compareTo(LONGEST_LIFE) <= 0;
  }

  /** Whether its token is good now, as far as it alone can tell. */
  public boolean isGood(Instant now) {
    return seal.isPresent() && now.isBefore(ends);
  }

  /** The same, used now. */
  public Tool usedAt(Instant now) {
    return new Tool(id, name, role, issuer, issued, ends, Optional.of(now), seal);
  }

  /** The same without its token. */
  public Tool revoked() {
    return new Tool(id, name, role, issuer, issued, ends, used, Optional.empty());
  }

  @Override
  public String called() {
    return name;
  }

  /** What its role may do, but who works at the desk: a stolen token makes no others. */
  @Override
  public boolean may(Task task) {
    return task != Task.MANAGE_CLERKS && role.may(task);
  }

  /** Redacted: the seal finds the tool in the store. */
  @Override
  public String toString() {
    return "Tool[" + id + ", " + role + "]";
  }
}
