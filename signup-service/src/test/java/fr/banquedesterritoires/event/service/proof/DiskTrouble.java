package fr.banquedesterritoires.event.service.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.service.program.RunningProgram;
import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;

/** A rush at a service whose disk fails for a while, after which the service is killed. */
final class DiskTrouble {

  private static final int SIDES = 8;

  private final EventDay day = OpenDay.named("disk-trouble");
  private final Path data;

  private DiskTrouble(Path data) {
    this.data = data;
  }

  /** What goes wrong with the disk of a process, until it is closed. */
  @FunctionalInterface
  interface Fault {
    AutoCloseable begin(ProcessHandle process) throws Exception;
  }

  /** While the fault lasts everybody is told to come back; afterwards all goes on by itself. */
  static void isOvercome(Path data, Fault fault) throws Exception {
    new DiskTrouble(data).isOvercome(fault);
  }

  private void isOvercome(Fault fault) throws Exception {
    SqliteSettings settings = SqliteSettings.in(data);
    try (SqliteStore store = SqliteStore.open(settings)) {
      OpenDay.publish(store, day);
    }
    List<Integer> acknowledged = rush(fault);
    assertThat(SqliteStore.verify(settings.file())).isEmpty();
    try (SqliteStore store = SqliteStore.open(settings)) {
      assertThat(OpenDay.missing(OpenDay.everybody(store, day.id(), 0), acknowledged)).isEmpty();
    }
  }

  private List<Integer> rush(Fault fault) throws Exception {
    try (RunningProgram service =
            RunningProgram.serving("serve", "--port", "0", "--data", data.toString());
        Visitors visitors = new Visitors(day);
        Rush rush = Rush.on(service::address, visitors, SIDES, 0)) {
      rush.await(100, Call::isAcknowledged);
      try (AutoCloseable trouble = fault.begin(service.process().toHandle())) {
        assertTold(rush, visitors, service);
      }
      Awaitility.await().until(() -> status(visitors, service, "/readyz") == 200);
      rush.await(100, Call::isAcknowledged);

      service.process().toHandle().destroyForcibly();
      service.process().onExit().join();
      rush.close();
      assertThat(rush.calls()).allMatch(Call::isYesOrComeBack);
      return rush.acknowledged();
    }
  }

  private void assertTold(Rush rush, Visitors visitors, RunningProgram service) {
    rush.await(1, Call::isPutOff);
    int yesses = rush.acknowledged().size();
    rush.await(20, Call::isPutOff);
    assertThat(rush.acknowledged()).hasSize(yesses);
    assertThat(status(visitors, service, "/readyz")).isEqualTo(503);
    assertThat(status(visitors, service, "/livez")).isEqualTo(200);
    assertThat(status(visitors, service, "/journees/" + day.id().value())).isEqualTo(200);
  }

  private static int status(Visitors visitors, RunningProgram service, String path) {
    return visitors.statusOf(service.address().resolve(path));
  }
}
