package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Pass;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Runs the team of the desk: who works there, in which role, and in how many browsers they are
 * signed in. Nobody can dismiss or demote themselves, so that a desk is never left without an
 * organiser.
 */
public final class RunTeam {

  private final Clerks clerks;
  private final InviteClerk inviteClerk;
  private final InstantSource clock;

  /** On a store, invitations and a clock. */
  public RunTeam(Clerks clerks, InviteClerk inviteClerk, InstantSource clock) {
    this.clerks = clerks;
    this.inviteClerk = inviteClerk;
    this.clock = clock;
  }

  /**
   * A member of the team.
   *
   * @param clerk who
   * @param sessions how many browsers they are signed in with now
   * @param lastSeen when they last used one of these
   */
  public record Member(Clerk clerk, int sessions, Optional<Instant> lastSeen) {}

  /** Those who work at the desk, by address. */
  public List<Member> members(Permit permit) {
    permit.require(Task.MANAGE_CLERKS);
    return clerks.all().stream().filter(Clerk::active).map(this::member).toList();
  }

  /** Invites somebody, or gives them another role; empty for oneself. */
  public Optional<InviteClerk.Invitation> invite(Permit permit, EmailAddress address, Role role) {
    permit.require(Task.MANAGE_CLERKS);
    return clerks.under(address).map(Clerk::id).filter(permit.by()::equals).isPresent()
        ? Optional.empty()
        : Optional.of(inviteClerk.invite(address, role));
  }

  /** Ends all of somebody's sessions and links; they may sign in again by a new link. */
  public void signOut(Permit permit, ClerkId clerk) {
    permit.require(Task.MANAGE_CLERKS);
    clerks.revoke(clerk);
  }

  /** Ends somebody's work at the desk, and tells whether that was done: not for oneself. */
  public boolean dismiss(Permit permit, ClerkId clerk) {
    permit.require(Task.MANAGE_CLERKS);
    if (clerk.equals(permit.by())) {
      return false;
    }
    clerks.dismiss(clerk);
    return true;
  }

  private Member member(Clerk clerk) {
    Instant now = clock.instant();
    List<Pass> sessions =
        clerks.passes(clerk.id()).stream()
            .filter(pass -> pass.isGood(Pass.Kind.SESSION, now))
            .toList();
    return new Member(
        clerk, sessions.size(), sessions.stream().map(Pass::used).max(Instant::compareTo));
  }
}
