package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed, and that run out of room. */
final class SqliteCrashIT {

  @TempDir private Path folder;

  @Test
  void a_killed_process_has_kept_everybody_it_said_yes_to() throws Exception {
    List<Integer> acknowledged = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      try (SignUpProcess process = SignUpProcess.start(folder, round * 100_000)) {
        process.awaitAcknowledged(100 + 50 * round);
        acknowledged.addAll(process.kill());
      }
    }

    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(450);
    assertAllKept(acknowledged);
  }

  @Test
  void a_process_without_room_says_yes_to_nobody_and_goes_on_when_there_is_room() throws Exception {
    List<Integer> acknowledged;
    try (SignUpProcess process = SignUpProcess.startCramped(folder, 1_200)) {
      process.awaitRefused(20);
      process.setFree();
      process.awaitAcknowledged(100);
      acknowledged = process.kill();
    }

    assertAllKept(acknowledged);
  }

  private void assertAllKept(List<Integer> acknowledged) {
    assertThat(SqliteStore.verify(SqliteSettings.in(folder).file())).isEmpty();
    try (SqliteStore store = SqliteStore.open(SqliteSettings.in(folder))) {
      assertThat(acknowledged)
          .allSatisfy(n -> assertThat(store.find(People.id(Crowd.DAY.id(), n))).isPresent());
      Seats seats = store.seats(Crowd.DAY.id());
      assertThat((long) seats.held() + seats.waiting()).isEqualTo(seats.lastTicket());
    }
  }
}
