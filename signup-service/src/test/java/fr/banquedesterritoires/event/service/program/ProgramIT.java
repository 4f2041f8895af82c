package fr.banquedesterritoires.event.service.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramIT {

  private static final String DAY = FlyerDayFile.ID;
  private static final String SIGN_UP =
      """
      {"givenName":"Ada","familyName":"Martin","email":"ada@mairie.example","role":"Maire",
       "organisation":"Commune de Lombez","lunch":true,"consent":true}
      """;

  @TempDir private Path folder;

  @Test
  void the_demo_tells_the_venue_to_whoever_signs_up_and_leaves_nothing_behind() throws Exception {
    try (RunningProgram demo = RunningProgram.serving(folder, "demo", "--port", "0")) {
      assertThat(get(demo.at("/livez")).statusCode()).isEqualTo(200);
      assertThat(get(demo.at("/readyz")).statusCode()).isEqualTo(200);
      assertThat(get(demo.at("/api/event-days/" + DAY)).body())
          .contains("\"Paris\"")
          .doesNotContain("Garonne");
      assertThat(signUp(demo)).isEqualTo(202);

      Matcher link = awaitLink(mailFolder());
      HttpResponse<String> own =
          send(
              HttpRequest.newBuilder(URI.create(demo.at("/api/registration")))
                  .header("Authorization", "Bearer " + link.group(1)));
      assertThat(own.statusCode()).isEqualTo(200);
      assertThat(own.body()).contains("\"disclosed\"", "Garonne");
    }
    assertThat(demoFolders()).isEmpty();
  }

  @Test
  void the_service_takes_a_day_while_it_runs_and_keeps_it_through_a_restart() throws Exception {
    Path data = folder.resolve("data");
    Path day = Files.writeString(folder.resolve("day.yaml"), openToday(FlyerDayFile.yaml()));
    try (RunningProgram service =
        RunningProgram.serving("serve", "--port", "0", "--data", data.toString())) {
      assertThat(get(service.at("/journees/" + DAY)).statusCode()).isEqualTo(404);
      assertThat(RunningProgram.run("import", "--data", data.toString(), day.toString()).exit())
          .isZero();
      assertThat(get(service.at("/journees/" + DAY)).statusCode()).isEqualTo(200);
      assertThat(signUp(service)).isEqualTo(202);
    }
    try (RunningProgram again =
        RunningProgram.serving("serve", "--port", "0", "--data", data.toString())) {
      assertThat(get(again.at("/journees/" + DAY)).statusCode()).isEqualTo(200);
      awaitLink(data.resolve("mail").resolve("new"));
      assertThat(get(again.at("/demo/boite-aux-lettres")).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void a_backup_is_made_while_serving_and_takes_the_stores_place_once_it_has_stopped()
      throws Exception {
    String data = folder.resolve("data").toString();
    String copy = folder.resolve("copy.db").toString();
    Path day = Files.writeString(folder.resolve("day.yaml"), openToday(FlyerDayFile.yaml()));
    try (RunningProgram service = RunningProgram.serving("serve", "--port", "0", "--data", data)) {
      assertThat(RunningProgram.run("restore", "--data", data, copy).exit()).isEqualTo(1);
      assertThat(RunningProgram.run("import", "--data", data, day.toString()).exit()).isZero();

      assertThat(RunningProgram.run("backup", "--data", data, copy).out())
          .contains("1 day, 0 registrations");

      assertThat(signUp(service)).isEqualTo(202);
      RunningProgram.Result refused = RunningProgram.run("restore", "--data", data, copy);
      assertThat(refused.exit()).isEqualTo(1);
      assertThat(refused.errors()).contains("is open: stop the service first.");
      assertThat(RunningProgram.run("doctor", "--data", data).out())
          .contains("1 day, 1 registration,")
          .doesNotContain("problem");
    }
    RunningProgram.Result restored = RunningProgram.run("restore", "--data", data, copy);
    assertThat(restored.exit()).isZero();
    assertThat(restored.out()).contains("before-restore (schema 1, 1 day, 1 registration,");
    assertThat(RunningProgram.run("doctor", "--data", data).out())
        .contains("1 day, 0 registrations");
  }

  @Test
  void a_damaged_key_stops_the_start_with_one_sentence() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("server.key"), "beef");

    RunningProgram.Result result =
        RunningProgram.run("serve", "--port", "0", "--data", data.toString());

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.errors())
        .contains("is damaged: restore it from a backup.")
        .doesNotContain("\tat ");
  }

  @Test
  void the_domains_jar_needs_java_base_alone() throws IOException {
    assertThat(modulesNeededBy("event-domain")).containsExactly("java.base");
    assertThat(modulesNeededBy("adapter-persistence")).contains("java.sql");
  }

  private static List<String> modulesNeededBy(String module) throws IOException {
    StringWriter printed = new StringWriter();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    int exit =
        jdeps.run(
            new PrintWriter(printed),
            new PrintWriter(printed),
            "--print-module-deps",
            "--ignore-missing-deps",
            jar(module).toString());
    assertThat(exit).as(printed.toString()).isZero();
    return List.of(printed.toString().strip().split(",", -1));
  }

  private static Path jar(String module) throws IOException {
    try (Stream<Path> libraries = Files.list(Path.of("target", "journees", "lib"))) {
      return libraries
          .filter(file -> file.getFileName().toString().startsWith(module + "-"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** The flyer's day as a test on the wall clock needs it: registration is open for long. */
  private static String openToday(String yaml) {
    return yaml.replace("date: 2019-03-18", "date: 2099-03-18")
        .replace("closes: 2019-03-15", "closes: 2099-03-15");
  }

  private static int signUp(RunningProgram program) throws Exception {
    return send(HttpRequest.newBuilder(
                URI.create(program.at("/api/event-days/" + DAY + "/registrations")))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(SIGN_UP)))
        .statusCode();
  }

  private Path mailFolder() throws IOException {
    return demoFolders().getFirst().resolve("mail").resolve("new");
  }

  private List<Path> demoFolders() throws IOException {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .filter(thrownAway -> thrownAway.getFileName().toString().startsWith("journees-demo-"))
          .toList();
    }
  }

  private static Matcher awaitLink(Path mail) {
    Pattern link = Pattern.compile("/inscription/([A-Za-z0-9_-]{64})");
    return Awaitility.await().until(() -> link.matcher(allOf(mail)), Matcher::find);
  }

  /** Every letter in a folder, its quoted-printable line breaks undone. */
  private static String allOf(Path mail) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> letters = Files.list(mail)) {
      for (Path letter : letters.toList()) {
        all.append(Files.readString(letter, StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString().replaceAll("=\r?\n", "");
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(address)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
