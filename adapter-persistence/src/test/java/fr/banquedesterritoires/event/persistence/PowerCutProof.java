package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Power cuts at random moments of a rush. It mounts disks, and is therefore no part of the usual
 * tests: docs/proofs.md tells how root runs it.
 */
final class PowerCutProof {

  private static final int CUTS_EACH = 10;

  private final Random chance = Rounds.chance();
  @TempDir private Path folder;
  private LoopDisk disk;

  @BeforeEach
  void plugIn() throws Exception {
    disk = new LoopDisk(folder);
  }

  @AfterEach
  void unplug() throws Exception {
    disk.close();
  }

  @Test
  void nobody_who_was_acknowledged_is_missing_after_a_power_cut() throws Exception {
    List<Cut> cuts = cuts(Rounds.usually(100), Manner.CAREFUL);

    assertThat(cuts).hasSize(Rounds.usually(100));
    assertThat(cuts)
        .allSatisfy(
            cut -> {
              assertThat(cut.acknowledged).isPositive();
              assertThat(cut.missing).isZero();
            });
  }

  @Test
  void with_the_setting_that_the_service_refuses_somebody_is() throws Exception {
    assertThat(cuts(CUTS_EACH, Manner.UNFLUSHED)).anyMatch(cut -> cut.missing > 0);
  }

  /** How many had been told yes before the power was cut, and how many of them are gone. */
  private record Cut(int acknowledged, int missing) {}

  private List<Cut> cuts(int wanted, Manner manner) throws Exception {
    List<Cut> cuts = new ArrayList<>();
    while (cuts.size() < wanted) {
      Path data = Path.of("data-" + cuts.size());
      try (SignUpProcess process =
          SignUpProcess.Start.in(disk.folder().resolve(data)).as(manner).now()) {
        for (int n = 0; n < CUTS_EACH && cuts.size() < wanted; n++) {
          cuts.add(cut(process, data));
        }
        process.kill();
      }
    }
    report(manner, cuts);
    return cuts;
  }

  private Cut cut(SignUpProcess process, Path data) throws Exception {
    process.awaitAcknowledged(1 + chance.nextInt(300));
    List<Integer> acknowledged = process.acknowledged();
    List<Integer> missing =
        disk.afterCut(
            found -> {
              Path copy = found.resolve(data);
              assertThat(SqliteStore.verify(SqliteSettings.in(copy).file())).isEmpty();
              return Kept.missing(copy, acknowledged);
            });
    return new Cut(acknowledged.size(), missing.size());
  }

  private static void report(Manner manner, List<Cut> cuts) {
    System.out.printf(
        "%s: %d cuts, %d acknowledged in the fullest, %d cuts lost somebody, at most %d people%n",
        manner,
        cuts.size(),
        cuts.stream().mapToInt(Cut::acknowledged).max().orElseThrow(),
        cuts.stream().filter(cut -> cut.missing > 0).count(),
        cuts.stream().mapToInt(Cut::missing).max().orElseThrow());
  }
}
