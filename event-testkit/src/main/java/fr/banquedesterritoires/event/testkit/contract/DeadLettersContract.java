package fr.banquedesterritoires.event.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.DeadLetter;
import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.journal.EntryKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link fr.banquedesterritoires.event.application.post.DeadLetters} promise. */
public abstract class DeadLettersContract extends ErrandContract {

  /** For subclasses. */
  protected DeadLettersContract() {}

  @Test
  final void OUT_22_what_is_set_aside_can_be_looked_at_with_its_trouble() {
    append(DAY, List.of(about(DAY, 1, EntryKind.CONFIRMED), about(DAY, 2, EntryKind.CONFIRMED)));
    append(OTHER_DAY, List.of(about(OTHER_DAY, 1, EntryKind.CONFIRMED)));
    List<Errand> leased = lease(10, NOW);
    leased.forEach(errand -> store().outbox().setAside(errand, REFUSED));

    assertThat(dead(0, 10))
        .containsExactly(
            new DeadLetter(tried(leased.get(0)), REFUSED),
            new DeadLetter(tried(leased.get(1)), REFUSED));
    assertThat(dead(leased.get(0).number(), 10)).hasSize(1);
    assertThat(dead(0, 1)).extracting(DeadLetter::errand).containsExactly(tried(leased.get(0)));
  }

  @Test
  final void OUT_23_what_is_open_or_closed_was_not_set_aside() {
    appendConfirmed(2);
    Errand closed = lease(1, NOW).getFirst();
    store().outbox().close(closed, List.of());
    store().outbox().setAside(closed, REFUSED);

    assertThat(dead(0, 10)).isEmpty();
  }

  @Test
  final void OUT_24_what_was_set_aside_is_tried_again_once_somebody_says_so() {
    appendConfirmed(1);
    Errand errand = lease(10, NOW).getFirst();
    store().outbox().setAside(errand, REFUSED);

    assertThat(store().deadLetters().tryAgain(errand.number(), LAPSES)).isTrue();

    assertThat(dead(0, 10)).isEmpty();
    assertThat(lease(10, LAPSES.minus(MOMENT))).isEmpty();
    assertThat(lease(10, LAPSES)).containsExactly(errand);
    assertThat(store().deadLetters().tryAgain(errand.number(), LAPSES)).isFalse();
  }

  private List<DeadLetter> dead(long after, int most) {
    return store().deadLetters().of(DAY.id(), after, most);
  }

  private static Errand tried(Errand errand) {
    return new Errand(errand.number(), errand.entry(), errand.attempts() + 1, errand.upTo());
  }
}
