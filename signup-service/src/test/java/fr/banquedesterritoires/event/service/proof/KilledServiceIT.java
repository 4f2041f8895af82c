package fr.banquedesterritoires.event.service.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.persistence.Rounds;
import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.service.program.RunningProgram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service, killed again and again in the middle of a rush. */
class KilledServiceIT {

  private static final int SIDES = 16;
  private static final Duration QUICK = Duration.ofSeconds(5);

  private final Random chance = Rounds.chance();
  private final EventDay day = OpenDay.named("killed");
  private final Visitors visitors = new Visitors(day);
  private final List<Duration> starts = new ArrayList<>();
  @TempDir private Path folder;
  private int nextPerson;
  private long lastTicket;
  private int acknowledged;

  @BeforeEach
  void publish() {
    try (SqliteStore store = SqliteStore.open(SqliteSettings.in(folder))) {
      OpenDay.publish(store, day);
    }
  }

  @Test
  void everybody_who_was_answered_is_there_however_often_the_service_is_killed() throws Exception {
    List<Integer> answered = List.of();
    for (int kills = 0; kills < Rounds.usually(2); kills++) {
      try (RunningProgram service = start()) {
        assertKept(answered);
        answered = killInMidRush(service);
      }
    }
    try (RunningProgram service = start()) {
      assertKept(answered);
    }
    report();
  }

  /**
   * A start is quick by the process's own account of its time, which does not grow on a machine
   * that is busy with other things.
   */
  private RunningProgram start() throws Exception {
    long before = System.nanoTime();
    RunningProgram service =
        RunningProgram.serving("serve", "--port", "0", "--data", folder.toString());
    starts.add(Duration.ofNanos(System.nanoTime() - before));
    assertThat(service.process().info().totalCpuDuration().orElseThrow()).isLessThan(QUICK);
    assertThat(visitors.statusOf(service.address().resolve("/readyz"))).isEqualTo(200);
    return service;
  }

  private List<Integer> killInMidRush(RunningProgram service) {
    try (Rush rush = Rush.on(service::address, visitors, SIDES, nextPerson)) {
      rush.await(1 + chance.nextInt(300), Call::isAcknowledged);
      service.process().toHandle().destroyForcibly();
      service.process().onExit().join();
      rush.close();
      nextPerson = rush.next();
      acknowledged += rush.acknowledged().size();
      return rush.acknowledged();
    }
  }

  /** The service has read its log by now, alone: what it found is what there is. */
  private void assertKept(List<Integer> answered) {
    SqliteSettings settings = SqliteSettings.in(folder);
    assertThat(SqliteStore.verify(settings.file())).isEmpty();
    try (SqliteStore store = SqliteStore.open(settings)) {
      List<Registration> found = OpenDay.everybody(store, day.id(), lastTicket);
      assertThat(OpenDay.missing(found, answered)).isEmpty();
      lastTicket = store.seats(day.id()).lastTicket();
    }
  }

  private void report() {
    System.out.printf(
        "%d kills, %d people answered, all of them kept; starts took %d ms at most%n",
        starts.size() - 1,
        acknowledged,
        starts.stream().mapToLong(Duration::toMillis).max().orElseThrow());
  }
}
