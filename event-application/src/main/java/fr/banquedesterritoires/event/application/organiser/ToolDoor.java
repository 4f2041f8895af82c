package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.application.organiser.DeskDoor.Entry;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.organiser.Tool;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The tools' door of the organiser's desk: lets in whoever shows a token, for what the tool's role
 * may do. It looks at the tool anew each time, and at the organiser who gave it the token: with
 * their work at the desk ends that of their tools.
 */
public final class ToolDoor {

  /** Use is noted no more often than that, so that reading seldom writes. */
  private static final Duration NOTED_EVERY = Duration.ofHours(12);

  private final Clerks clerks;
  private final InstantSource clock;

  /** On a store and a clock. */
  public ToolDoor(Clerks clerks, InstantSource clock) {
    this.clerks = clerks;
    this.clock = clock;
  }

  /** Asks to do a task with a token. */
  public Entry enter(String token, Task task) {
    Instant now = clock.instant();
    Optional<Tool> known = known(token, now);
    known.ifPresent(tool -> note(tool, now));
    return known.map(tool -> Entry.of(tool, task)).orElseGet(Entry.SignInFirst::new);
  }

  /** Whether a token is good now; nothing is noted. */
  public boolean knows(String token) {
    return known(token, clock.instant()).isPresent();
  }

  /** Whether a tool's token is good now: its giver must still be an organiser. */
  static boolean isGood(Tool tool, Clerks clerks, Instant now) {
    return tool.isGood(now)
        && tool.issuer()
            .map(
                issuer ->
                    clerks
                        .find(issuer)
                        .filter(Clerk::active)
                        .filter(clerk -> clerk.may(Task.MANAGE_CLERKS))
                        .isPresent())
            .orElse(true);
  }

  private Optional<Tool> known(String token, Instant now) {
    String seal = Seal.of(token);
    return clerks
        .tool(seal)
        .filter(tool -> tool.seal().filter(kept -> isSame(kept, seal)).isPresent())
        .filter(tool -> isGood(tool, clerks, now));
  }

  /** Stores find by whatever index they have; how long this takes says nothing of the seal. */
  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  private void note(Tool tool, Instant now) {
    if (tool.used().filter(used -> now.isBefore(used.plus(NOTED_EVERY))).isEmpty()) {
      clerks.use(tool.id(), now);
    }
  }
}
