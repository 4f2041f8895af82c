package fr.banquedesterritoires.event.service.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import fr.banquedesterritoires.event.service.lifecycle.MailServer.Answer;
import fr.banquedesterritoires.event.service.lifecycle.MailServer.Taken;
import fr.banquedesterritoires.event.service.program.RunningProgram;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service dies, by SIGKILL, after the mail server has said "250" and before it could write that
 * down: it is stopped first, so that the answer waits in its socket for good.
 */
class KilledCourierIT {

  private static final List<String> PEOPLE = List.of("ada@mairie.example", "noe@mairie.example");

  private final AtomicReference<RunningProgram> program = new AtomicReference<>();
  private final CountDownLatch bothSignedUp = new CountDownLatch(1);
  @TempDir private Path folder;

  @Test
  void nothing_is_lost_and_at_most_one_letter_comes_again_under_the_same_message_id()
      throws Exception {
    try (MailServer server = new MailServer(this::killAfterTheFirst)) {
      Path data = folder.resolve("data");
      importDay(data);
      program.set(serving(server, data));
      for (String address : PEOPLE) {
        assertThat(signUp(program.get(), address)).isEqualTo(202);
      }
      bothSignedUp.countDown();
      assertThat(program.get().process().waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(server.kept()).hasSize(1);

      letLeasesLapse(data);
      try (RunningProgram again = serving(server, data)) {
        await().atMost(Duration.ofSeconds(60)).until(() -> server.kept().size() >= 3);
        assertThat(again.process().isAlive()).isTrue();
      }

      assertThat(server.kept()).hasSize(3);
      assertThat(server.kept()).extracting(Taken::to).containsAll(PEOPLE);
      assertThat(server.kept()).extracting(Taken::messageId).containsOnlyOnce(idOfTheOther(server));
      Taken first = server.kept().getFirst();
      assertThat(server.kept().stream().filter(first::equals)).hasSize(2);
    }
  }

  private static String idOfTheOther(MailServer server) {
    Taken first = server.kept().getFirst();
    return server.kept().stream()
        .filter(letter -> !letter.to().equals(first.to()))
        .map(Taken::messageId)
        .findFirst()
        .orElseThrow();
  }

  /** Stops the client, answers it, and kills it: it has the answer and cannot act on it. */
  private Answer killAfterTheFirst(int number, Taken letter)
      throws IOException, InterruptedException {
    if (number > 1) {
      return new Answer.Line("250 taken");
    }
    bothSignedUp.await();
    signal("STOP");
    return new Answer.LineThen("250 taken", () -> signal("KILL"));
  }

  private void signal(String name) throws IOException, InterruptedException {
    long pid = program.get().process().pid();
    int exit = new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().waitFor();
    assertThat(exit).isZero();
  }

  /** What four minutes would do. */
  private static void letLeasesLapse(Path data) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("journees.db"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE errand SET due_at = 0 WHERE due_at IS NOT NULL");
    }
  }

  private void importDay(Path data) throws IOException, InterruptedException {
    Path day = folder.resolve("day.yaml");
    Files.writeString(
        day,
        FlyerDayFile.yaml()
            .replace("date: 2019-03-18", "date: 2099-03-18")
            .replace("closes: 2019-03-15", "closes: 2099-03-15"));
    RunningProgram.Result imported =
        RunningProgram.run("import", "--data", data.toString(), day.toString());
    assertThat(imported.exit()).as(imported.errors()).isZero();
  }

  private static RunningProgram serving(MailServer server, Path data) throws IOException {
    return RunningProgram.serving(
        "serve",
        "--port",
        "0",
        "--data",
        data.toString(),
        "--smtp-host",
        "127.0.0.1",
        "--smtp-port",
        String.valueOf(server.port()),
        "--smtp-security",
        "none");
  }

  private static int signUp(RunningProgram program, String address)
      throws IOException, InterruptedException {
    String body =
        """
        {"givenName":"Ada","familyName":"Martin","email":"%s","role":"Maire",
         "organisation":"Commune de Lombez","lunch":true,"consent":true}
        """
            .formatted(address);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(
                      URI.create(
                          program.at("/api/event-days/" + FlyerDayFile.ID + "/registrations")))
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }
}
