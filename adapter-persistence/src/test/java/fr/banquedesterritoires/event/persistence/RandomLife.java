package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.testkit.model.ModelBasedRun;

/** A random life on a store, every answer and every trace of which must be the model's. */
final class RandomLife {

  /** The system property that asks for a longer life than the tests' usual one. */
  private static final String STEPS = "journees.steps";

  private static final int KINDS_SEEN_IN_A_SHORT_LIFE = 20;

  private RandomLife() {}

  static void liveOn(SqlStore store, int steps) {
    long seed = ModelBasedRun.seedOr(18_03_2019);

    assertThat(
            new ModelBasedRun(store, store, store, store, seed)
                .run(Integer.getInteger(STEPS, steps)))
        .hasSizeGreaterThan(KINDS_SEEN_IN_A_SHORT_LIFE);
  }
}
