package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.application.organiser.DeskPost.SignInLetter;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.Pass;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * Mails a link to sign in to whoever works at the desk. It belongs behind a queue, not in a
 * request: so that whoever asks is answered the same, and as soon, for a known and an unknown
 * address.
 */
public final class MailDeskLink {

  /** Nobody gets links more often than that, however often somebody asks. */
  public static final Duration SELDOM = Duration.ofMinutes(1);

  private final Clerks clerks;
  private final DeskPost deskPost;
  private final InstantSource clock;
  private final Supplier<String> secrets;

  /** On a store, a way out, a clock and a source of secrets: see {@link InviteClerk}. */
  public MailDeskLink(
      Clerks clerks, DeskPost deskPost, InstantSource clock, Supplier<String> secrets) {
    this.clerks = clerks;
    this.deskPost = deskPost;
    this.clock = clock;
    this.secrets = secrets;
  }

  /** Mails a link to an address, if somebody who works there has it. */
  public void mailTo(EmailAddress address) {
    Instant now = clock.instant();
    clerks
        .under(address)
        .filter(Clerk::active)
        .filter(clerk -> !hasJustGotOne(clerk, now))
        .ifPresent(clerk -> mail(clerk, now));
  }

  private boolean hasJustGotOne(Clerk clerk, Instant now) {
    return clerks.passes(clerk.id()).stream()
        .filter(pass -> pass.kind() == Pass.Kind.LINK)
        .anyMatch(pass -> now.isBefore(pass.issued().plus(SELDOM)));
  }

  private void mail(Clerk clerk, Instant now) {
    String secret = secrets.get();
    Pass link = Pass.issued(Seal.of(secret), Pass.Kind.LINK, clerk.id(), now);
    clerks.issue(link);
    deskPost.post(new SignInLetter(clerk, secret, link.ends(), now));
  }
}
