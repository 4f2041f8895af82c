package fr.banquedesterritoires.event.service.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.post.Outbox;
import fr.banquedesterritoires.event.application.post.Told;
import fr.banquedesterritoires.event.registration.RegistrationId;
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
  private static final class Forgetful extends PassingOutbox {
    Forgetful(Outbox outbox) {
      super(outbox);
    }

    @Override
    public Told told(RegistrationId registration) {
      return Told.nothing(registration);
    }
  }

  /** Writes down what was told only once it was. */
  private static final class Silent extends PassingOutbox {
    Silent(Outbox outbox) {
      super(outbox);
    }

    @Override
    public void announce(Told told) {
      assertThat(told.posted()).isFalse();
    }
  }
}
