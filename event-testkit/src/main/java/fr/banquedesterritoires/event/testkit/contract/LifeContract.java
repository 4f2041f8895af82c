package fr.banquedesterritoires.event.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.testkit.model.ModelBasedRun;
import org.junit.jupiter.api.Test;

/** What the real use cases and a store keep true together over a long life. */
public abstract class LifeContract extends PortContract {

  private static final int STEPS = 1_500;

  /** For subclasses. */
  protected LifeContract() {}

  @Test
  final void LIFE_01_every_step_of_a_random_life_is_that_of_a_plain_model() {
    ModelBasedRun life =
        new ModelBasedRun(
            store().unitOfWork(),
            store().days(),
            store().registrations(),
            store().venues(),
            ModelBasedRun.seedOr(2019));

    assertThat(life.run(STEPS)).isNotEmpty();
  }
}
