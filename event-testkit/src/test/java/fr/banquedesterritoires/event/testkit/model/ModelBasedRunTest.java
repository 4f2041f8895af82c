package fr.banquedesterritoires.event.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.memory.InMemoryStore;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

final class ModelBasedRunTest {

  @Test
  void a_hundred_thousand_steps_on_the_store_in_memory_are_the_models_and_see_every_answer() {
    long seed = ModelBasedRun.seedOr(18_03_2019);
    InMemoryStore store = new InMemoryStore();

    SortedSet<String> seen = new ModelBasedRun(store, store, store, store, seed).run(100_000);

    assertThat(seen)
        .containsExactly(
            "amend …: amended, ticket …",
            "amend …: over",
            "amend …: too late",
            "amend …: unchanged",
            "approve …: approved, ticket …",
            "approve …: nothing to decide",
            "cancel … by a former link: unknown",
            "cancel …: cancelled",
            "cancel …: cancelled, called in ticket …",
            "cancel …: over",
            "move …: moved, ticket …, from … to …",
            "move …: not in line",
            "move …: there already, place …",
            "move …: too late",
            "publish cancelled: published",
            "publish draft: published",
            "publish published: published",
            "publish published: published, called in ticket …",
            "refuse …: nothing to decide",
            "refuse …: refused",
            "refuse …: refused, called in ticket …",
            "reveal to …: venue … in Salle …",
            "reveal to …: withheld: AWAITING_APPROVAL",
            "reveal to …: withheld: CANCELLED",
            "reveal to …: withheld: DAY_CANCELLED",
            "reveal to …: withheld: NOT_SET",
            "reveal to …: withheld: NOT_YET",
            "reveal to …: withheld: REFUSED",
            "reveal to …: withheld: WAITING",
            "set venue …",
            "sign up …: called off",
            "sign up …: closed",
            "sign up …: full",
            "sign up …: held, ticket …",
            "sign up …: known, ticket …",
            "sign up …: line, ticket …, place …",
            "sign up …: no such day",
            "sign up …: not yet",
            "sign up …: seat, ticket …",
            "time passes until …-…-…T…:…:…Z");
  }
}
