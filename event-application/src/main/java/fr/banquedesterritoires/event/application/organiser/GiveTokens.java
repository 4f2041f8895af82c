package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.organiser.Tool;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives tools the tokens by which they work at the desk, and takes these away. */
public final class GiveTokens {

  /** What every token begins with, so that whoever searches files for secrets finds it. */
  public static final String PREFIX = "journees_";

  private final Clerks clerks;
  private final InstantSource clock;
  private final Supplier<ClerkId> ids;
  private final Supplier<String> secrets;

  /**
   * On a store, a clock, a source of unique ids and one of secrets.
   *
   * @param secrets 256 bits that nobody can guess, in characters that a header takes as they are
   */
  public GiveTokens(
      Clerks clerks, InstantSource clock, Supplier<ClerkId> ids, Supplier<String> secrets) {
    this.clerks = clerks;
    this.clock = clock;
    this.ids = ids;
    this.secrets = secrets;
  }

  /**
   * What a tool shall be.
   *
   * @param name what it is called, as {@link Tool#NAME} takes it
   * @param role what it may do
   * @param life how long its token is good, as {@link Tool#isLife} allows
   */
  public record Wanted(String name, Role role, Duration life) {}

  /**
   * A token.
   *
   * @param tool whose
   * @param token what it shows; it is said here once and kept nowhere
   */
  public record Given(Tool tool, String token) {

    /** Redacted. */
    @Override
    public String toString() {
      return "Given[" + tool + "]";
    }
  }

  /**
   * A tool that has its token.
   *
   * @param tool which
   * @param issuer the address of who gave it the token; empty if whoever keeps the store did
   * @param good whether the token is good now
   */
  public record Line(Tool tool, Optional<String> issuer, boolean good) {}

  /** Those that have their token, by name; also where it is no longer good. */
  public List<Line> tools(Permit permit) {
    permit.require(Task.MANAGE_CLERKS);
    return clerks.tools().stream().filter(tool -> tool.seal().isPresent()).map(this::line).toList();
  }

  /** Gives a tool a token, which is good as long as its giver is an organiser too. */
  public Given give(Permit permit, Wanted wanted) {
    permit.require(Task.MANAGE_CLERKS);
    return give(wanted, Optional.of(permit.by()));
  }

  /** The same for whoever keeps the store, and asks nobody. */
  public Given giveUnasked(Wanted wanted) {
    return give(wanted, Optional.empty());
  }

  /** Takes its token from a tool, at once and for good; tells whether it had one. */
  public boolean revoke(Permit permit, ClerkId tool) {
    permit.require(Task.MANAGE_CLERKS);
    return clerks.revokeTool(tool);
  }

  private Given give(Wanted wanted, Optional<ClerkId> issuer) {
    Instant now = clock.instant();
    String token = PREFIX + secrets.get();
    Tool tool =
        new Tool(
            ids.get(),
            wanted.name(),
            wanted.role(),
            issuer,
            now,
            now.plus(wanted.life()),
            Optional.empty(),
            Optional.of(Seal.of(token)));
    clerks.admit(tool);
    return new Given(tool, token);
  }

  private Line line(Tool tool) {
    return new Line(
        tool,
        tool.issuer().flatMap(clerks::find).map(clerk -> clerk.email().typed()),
        ToolDoor.isGood(tool, clerks, clock.instant()));
  }
}
