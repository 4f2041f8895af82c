package fr.banquedesterritoires.event.service.twin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.testkit.model.ModelBasedRun;
import java.nio.file.Path;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * For anyone not entitled, everything observable is the same whatever the venue is. {@code
 * -Djournees.twin.sequences=…} says how many sequences are tried, {@code -Djournees.seed=…} where
 * to begin: a failure names the seed of its sequence.
 */
class TwinRunTest {

  private static final int SEQUENCES = Integer.getInteger("journees.twin.sequences", 120);

  /** More than there are processors, for somebody waits for the disk most of the time. */
  private static final int PAIRS_AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

  /** Few enough for all pairs to have work, and for the days of a pair to stay few. */
  private static final int SEQUENCES_A_PAIR =
      Math.clamp(Math.ceilDiv(SEQUENCES, PAIRS_AT_ONCE), 1, 100);

  private static final long SEED = ModelBasedRun.seedOr(1);

  /** So many that everybody comes up; fewer replay a failure. */
  private static final int ENOUGH = 60;

  private final Tally tally = new Tally();
  private @TempDir Path folder;

  @Test
  @Timeout(value = 2, unit = TimeUnit.HOURS)
  void nobody_tells_the_twins_apart_but_the_entitled() throws Exception {
    try (ExecutorService pairs = Executors.newFixedThreadPool(PAIRS_AT_ONCE)) {
      CompletionService<Void> lives = new ExecutorCompletionService<>(pairs);
      int begun = 0;
      for (int from = 0; from < SEQUENCES; from += SEQUENCES_A_PAIR, begun++) {
        int first = from;
        lives.submit(() -> live(first, Math.min(first + SEQUENCES_A_PAIR, SEQUENCES)));
      }
      try {
        for (int ended = 0; ended < begun; ended++) {
          lives.take().get();
        }
      } finally {
        pairs.shutdownNow();
      }
    }
    if (SEQUENCES >= ENOUGH) {
      everybodyWasThere();
      theEntitledSawTheDifference();
    }
  }

  private @Nullable Void live(int first, int end) throws Exception {
    try (Twins twins = Twins.open(folder, Plant.NONE)) {
      for (int sequence = first; sequence < end; sequence++) {
        new Sequence(SEED + sequence, twins, tally).live();
      }
    }
    return null;
  }

  private void everybodyWasThere() {
    assertThat(tally.compared())
        .containsKeys(
            "ANONYMOUS",
            "FORGED_LINK",
            "FORMER_LINK",
            "OTHER_DAY",
            "ORGANISER",
            "OPERATOR",
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
        .containsKeys(
            "GET /mon-inscription",
            "GET /api/registration",
            "GET " + Visits.VENUE_AT_THE_DESK,
            "mail");
    assertThat(tally.venueReads()).isPositive();
  }
}
