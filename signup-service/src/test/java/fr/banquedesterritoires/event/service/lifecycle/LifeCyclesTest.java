package fr.banquedesterritoires.event.service.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Outbox;
import fr.banquedesterritoires.event.application.post.Told;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The journal against the mailbox, over many random lives. A seed tells which one went wrong. */
class LifeCyclesTest {

  /** As many as {@code -Djournees.lives} says. */
  private static final int LIVES = Integer.getInteger("journees.lives", 1_000);

  @Test
  void mailboxes_and_calendars_agree_with_the_books_whatever_happens() {
    for (long seed = 1; seed <= LIVES; seed++) {
      live(seed, UnaryOperator.identity());
    }
  }

  @Test
  void a_courier_who_forgets_what_he_told_is_found_out() {
    assertThatThrownBy(() -> liveAll(Forgetful::new)).isInstanceOf(AssertionError.class);
  }

  @Test
  void a_courier_who_announces_nothing_is_found_out() {
    assertThatThrownBy(() -> liveAll(Silent::new)).isInstanceOf(AssertionError.class);
  }

  private static void liveAll(UnaryOperator<Outbox> outbox) {
    for (long seed = 1; seed <= LIVES; seed++) {
      live(seed, outbox);
    }
  }

  private static void live(long seed, UnaryOperator<Outbox> outbox) {
    try {
      new LifeCycle(seed, outbox).live();
    } catch (AssertionError wrong) {
      throw new AssertionError("life " + seed + ": " + wrong.getMessage(), wrong);
    }
  }

  /** Remembers nothing. */
  private static final class Forgetful extends Passing {
    Forgetful(Outbox outbox) {
      super(outbox);
    }

    @Override
    public Told told(RegistrationId registration) {
      return Told.nothing(registration);
    }
  }

  /** Writes down what was told only once it was. */
  private static final class Silent extends Passing {
    Silent(Outbox outbox) {
      super(outbox);
    }

    @Override
    public void announce(Told told) {
      assertThat(told.posted()).isFalse();
    }
  }

  private abstract static class Passing implements Outbox {
    private final Outbox outbox;

    Passing(Outbox outbox) {
      this.outbox = outbox;
    }

    @Override
    public List<Errand> lease(int most, Instant now, Instant until) {
      return outbox.lease(most, now, until);
    }

    @Override
    public Optional<Delegation> delegation(Errand errand) {
      return outbox.delegation(errand);
    }

    @Override
    public Told told(RegistrationId registration) {
      return outbox.told(registration);
    }

    @Override
    public void announce(Told told) {
      outbox.announce(told);
    }

    @Override
    public void close(Errand errand, List<JournalEntry> told) {
      outbox.close(errand, told);
    }

    @Override
    public void close(Errand errand, Told told, List<JournalEntry> entries) {
      outbox.close(errand, told, entries);
    }

    @Override
    public boolean expand(Errand errand, List<JournalEntry> entries, long upTo) {
      return outbox.expand(errand, entries, upTo);
    }

    @Override
    public void putOff(Errand errand, Instant notBefore) {
      outbox.putOff(errand, notBefore);
    }

    @Override
    public void setAside(Errand errand, Trouble trouble) {
      outbox.setAside(errand, trouble);
    }
  }
}
