package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.registration.Seats;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed, that run out of room, and whose disk fails. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
final class SqliteCrashIT {

  private static final int SAFELY_APART = 100_000;

  private final Random chance = Rounds.chance();
  @TempDir private Path folder;

  @Test
  void a_killed_process_has_kept_everybody_it_said_yes_to() throws Exception {
    List<Integer> acknowledged = new ArrayList<>();
    for (int round = 0; round < Rounds.usually(3); round++) {
      acknowledged.addAll(killAtRandom(SignUpProcess.Start.in(folder).from(round * SAFELY_APART)));
      assertThat(Kept.missing(folder, acknowledged)).isEmpty();
    }
    assertSound();
  }

  @Test
  void a_process_that_says_yes_before_it_writes_has_lost_somebody_when_it_is_killed()
      throws Exception {
    List<Integer> acknowledged = killAtRandom(SignUpProcess.Start.in(folder).as(Manner.HASTY));

    assertThat(Kept.missing(folder, acknowledged)).isNotEmpty();
  }

  @Test
  void a_process_without_room_says_yes_to_nobody_and_goes_on_when_there_is_room() throws Exception {
    try (SignUpProcess process = SignUpProcess.Start.in(folder).cramped(1_200).now()) {
      process.awaitRefused(20);
      process.setFree();
      process.awaitAcknowledged(100);

      assertThat(Kept.missing(folder, process.kill())).isEmpty();
    }
    assertSound();
  }

  @Test
  void a_process_whose_disk_does_not_flush_says_yes_to_nobody_and_goes_on_when_it_does()
      throws Exception {
    List<Integer> refused = refusedByTheDisk(Manner.CAREFUL);

    assertThat(Kept.missing(folder, refused)).containsExactlyInAnyOrderElementsOf(refused);
    assertSound();
  }

  /**
   * What it builds on did perhaps not reach the disk; after a power cut, all that follows would be
   * gone.
   */
  @Test
  void a_process_that_forgets_how_its_log_had_ended_builds_on_what_was_never_flushed()
      throws Exception {
    List<Integer> refused = refusedByTheDisk(Manner.FORGETFUL);

    assertThat(Kept.missing(folder, refused)).hasSizeLessThan(refused.size());
  }

  private List<Integer> killAtRandom(SignUpProcess.Start start) throws Exception {
    try (SignUpProcess process = start.now()) {
      process.awaitAcknowledged(1 + chance.nextInt(300));
      return process.kill();
    }
  }

  private List<Integer> refusedByTheDisk(Manner manner) throws Exception {
    try (SignUpProcess process = SignUpProcess.Start.in(folder).as(manner).now()) {
      process.awaitAcknowledged(100);
      try (FailingCalls flushes =
          FailingCalls.in(process.pid(), FailingCalls.FLUSHES, "EIO", List.of())) {
        process.awaitRefused(50);
      }
      process.awaitAcknowledged(100);

      assertThat(Kept.missing(folder, process.kill())).isEmpty();
      return process.refused();
    }
  }

  private void assertSound() {
    assertThat(SqliteStore.verify(SqliteSettings.in(folder).file())).isEmpty();
    try (SqliteStore store = SqliteStore.open(SqliteSettings.in(folder))) {
      Seats seats = store.seats(Crowd.DAY.id());
      assertThat((long) seats.held() + seats.waiting()).isEqualTo(seats.lastTicket());
    }
  }
}
