package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.organiser.Actor;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.Pass;
import fr.banquedesterritoires.event.organiser.Task;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The door of the organiser's desk: lets in who signed in, for what their role may do. It looks at
 * the clerk anew each time, so that whoever is dismissed or changes roles meets it at once.
 */
public final class DeskDoor {

  /** A session's use is noted no more often than that, so that reading seldom writes. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

  private final Clerks clerks;
  private final InstantSource clock;
  private final Supplier<String> secrets;

  /** On a store, a clock and a source of secrets: see {@link InviteClerk}. */
  public DeskDoor(Clerks clerks, InstantSource clock, Supplier<String> secrets) {
    this.clerks = clerks;
    this.clock = clock;
    this.secrets = secrets;
  }

  /**
   * A session.
   *
   * @param clerk whose
   * @param secret what the browser holds; it is said here once and kept nowhere
   */
  public record Session(Clerk clerk, String secret) {

    /** Redacted. */
    @Override
    public String toString() {
      return "Session[" + clerk + "]";
    }
  }

  /** What somebody at the door is told. */
  public sealed interface Entry {
    /** Come in. */
    record Welcome(Permit permit) implements Entry {}

    /** Their role may not do that. */
    record NotTheirTask(Actor actor) implements Entry {}

    /** Nobody who is signed in, or not any more. */
    record SignInFirst() implements Entry {}

    /** What somebody known is told. */
    static Entry of(Actor actor, Task task) {
      return actor.may(task) ? new Welcome(new Permit(actor, task)) : new NotTheirTask(actor);
    }
  }

  /** Whom a link would sign in now; nothing is changed. */
  public Optional<Clerk> invited(String linkSecret) {
    Instant now = clock.instant();
    return clerks
        .pass(Seal.of(linkSecret))
        .filter(pass -> pass.isGood(Pass.Kind.LINK, now))
        .flatMap(this::holder);
  }

  /** Signs in with a link, which is good for nothing after that. Empty if it was not good. */
  public Optional<Session> signIn(String linkSecret) {
    Instant now = clock.instant();
    if (invited(linkSecret).isEmpty()) {
      return Optional.empty();
    }
    clerks.forget(now.minus(Pass.SESSION_LIFE));
    return clerks.take(Seal.of(linkSecret)).flatMap(this::holder).map(clerk -> open(clerk, now));
  }

  /** Asks to do a task with the secret of a session. */
  public Entry enter(String sessionSecret, Task task) {
    Instant now = clock.instant();
    Optional<Pass> session =
        clerks.pass(Seal.of(sessionSecret)).filter(pass -> pass.isGood(Pass.Kind.SESSION, now));
    Optional<Clerk> clerk = session.flatMap(this::holder);
    if (session.isEmpty() || clerk.isEmpty()) {
      return new Entry.SignInFirst();
    }
    note(session.get(), now);
    return Entry.of(clerk.get(), task);
  }

  /** Ends a session, if it is one. */
  public void leave(String sessionSecret) {
    clerks.take(Seal.of(sessionSecret));
  }

  private Session open(Clerk clerk, Instant now) {
    String secret = secrets.get();
    clerks.issue(Pass.issued(Seal.of(secret), Pass.Kind.SESSION, clerk.id(), now));
    return new Session(clerk, secret);
  }

  private Optional<Clerk> holder(Pass pass) {
    return clerks.find(pass.holder()).filter(Clerk::active);
  }

  private void note(Pass session, Instant now) {
    if (!now.isBefore(session.used().plus(NOTED_EVERY))) {
      clerks.use(session.seal(), now);
    }
  }
}
