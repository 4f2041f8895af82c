package fr.banquedesterritoires.event.service.twin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.testkit.model.ModelBasedRun;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * For anyone not entitled, everything observable is the same whatever the venue is. {@code
 * -Djournees.twin.sequences=…} says how many sequences are tried, {@code -Djournees.seed=…} where
 * to begin: a failure names the seed of its sequence.
 */
class TwinRunTest {

  private static final int SEQUENCES = Integer.getInteger("journees.twin.sequences", 60);
  private static final int SEQUENCES_A_PAIR = 100;

  /** So many that everybody comes up; fewer replay a failure. */
  private static final int ENOUGH = 60;

  private final Tally tally = new Tally();
  private @TempDir Path folder;

  @Test
  @Timeout(value = 2, unit = TimeUnit.HOURS)
  void nobody_tells_the_twins_apart_but_the_entitled() throws Exception {
    long seed = ModelBasedRun.seedOr(1);
    for (int done = 0; done < SEQUENCES; done += SEQUENCES_A_PAIR) {
      try (Twins twins = Twins.open(folder, Plant.NONE)) {
        int last = Math.min(done + SEQUENCES_A_PAIR, SEQUENCES);
        for (int sequence = done; sequence < last; sequence++) {
          new Sequence(seed + sequence, twins, tally).live();
        }
      }
    }
    if (SEQUENCES >= ENOUGH) {
      everybodyWasThere();
      theEntitledSawTheDifference();
    }
  }

  private void everybodyWasThere() {
    assertThat(tally.compared())
        .containsKeys(
            "ANONYMOUS",
            "FORGED_LINK",
            "FORMER_LINK",
            "OTHER_DAY",
            "ORGANISER",
            "DESK",
            "READER",
            "own link, Waiting",
            "own link, Offered",
            "own link, AwaitingApproval",
            "own link, Confirmed",
            "own link, Cancelled",
            "own link, Refused",
            "mail to somebody in the dark",
            "mail to somebody who once knew");
  }

  private void theEntitledSawTheDifference() {
    assertThat(tally.toldApart())
        .containsKeys("GET /mon-inscription", "GET /api/registration", "mail");
    assertThat(tally.venueReads()).isPositive();
  }
}
