package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Pass;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Lets somebody work at the organiser's desk, and gives them a link to sign in with. */
public final class InviteClerk {

  private final Clerks clerks;
  private final InstantSource clock;
  private final Supplier<ClerkId> ids;
  private final Supplier<String> secrets;

  /**
   * On a store, a clock, a source of unique ids and one of secrets.
   *
   * @param secrets at least 128 bits that nobody can guess, in characters that a URL takes as they
   *     are
   */
  public InviteClerk(
      Clerks clerks, InstantSource clock, Supplier<ClerkId> ids, Supplier<String> secrets) {
    this.clerks = clerks;
    this.clock = clock;
    this.ids = ids;
    this.secrets = secrets;
  }

  /**
   * A link to sign in with.
   *
   * @param clerk whose
   * @param secret what the link ends in; it is said here once and kept nowhere
   * @param until the first instant at which it opens nothing any more
   */
  public record Invitation(Clerk clerk, String secret, Instant until) {

    /** Redacted. */
    @Override
    public String toString() {
      return "Invitation[" + clerk + " until " + until + "]";
    }
  }

  /** Invites; who works there already has that role from now on. */
  public Invitation invite(EmailAddress address, Role role) {
    Clerk clerk = clerks.admit(ids.get(), address, role);
    String secret = secrets.get();
    Pass link = Pass.issued(Seal.of(secret), Pass.Kind.LINK, clerk.id(), clock.instant());
    clerks.issue(link);
    return new Invitation(clerk, secret, link.ends());
  }
}
