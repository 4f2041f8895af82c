package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import fr.banquedesterritoires.event.http.Guards;
import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.privacy.RetentionRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/**
 * {@code journees rehearse}: a demo and a service that visit themselves and end. The launcher has
 * the virtual machine take notes meanwhile, from which later starts are quick.
 */
@Command(
    hidden = true,
    description = "Goes through a demo and a service that nobody sees, and ends.")
final class RehearseCommand implements Callable<Integer> {

  private static final String SERVE = "serve";
  private static final String LOOPBACK = "127.0.0.1";

  /** Enough for what is made at the first visits and kept. */
  private static final int VISITS = 20;

  private static final String SIGN_UP =
      """
      {"givenName":"Camille","familyName":"Dupont","email":"camille.NUMBER@mairie.example","role":"Maire",
       "organisation":"Commune de Lombez","lunch":true,"consent":true}
      """;

  @Option(
      names = "--library",
      paramLabel = "DIR",
      description = "Keeps what the database unpacks at each start, for starts to come.")
  private Optional<Path> library = Optional.empty();

  @Mixin private OrganiserOptions organiser = new OrganiserOptions();

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("journees-rehearsal-");
    try {
      demonstrate(folder);
      serve(folder);
    } finally {
      Folders.delete(folder);
    }
    return 0;
  }

  /** A demo, which leaves a day and people behind. */
  private void demonstrate(Path folder) throws Exception {
    HttpSettings settings =
        ListenOptions.on(
            LOOPBACK,
            0,
            Optional.empty(),
            organiser.organiser(RetentionRule.USUAL),
            true,
            Guards.AT_HOME);
    try (House house = DemoCommand.house(folder, true, settings, organiser.sender())) {
      visit(house, settings.baseUrl());
      keepLibrary();
    }
  }

  /** The service on what is there, as it is started day by day. */
  private static void serve(Path folder) throws Exception {
    CommandLine line = Main.commandLine(Map.of(), SERVE);
    ParseResult parsed = line.parseArgs(SERVE, "--port=0", "--data=" + folder);
    ServeCommand command = parsed.asCommandLineList().getLast().getCommand();
    HttpSettings settings = command.settings();
    try (House house = command.house(settings)) {
      visit(house, settings.baseUrl());
    }
  }

  /** The driver takes it from a folder that is named to it, if it has the platform's own name. */
  private void keepLibrary() throws IOException {
    String name = System.mapLibraryName("sqlitejdbc");
    String unpackedInto =
        System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"));
    if (library.isPresent()) {
      try (Stream<Path> unpacked = Files.list(Path.of(unpackedInto))) {
        Path found =
            unpacked.filter(file -> file.toString().endsWith(name)).findFirst().orElseThrow();
        Files.copy(found, Files.createDirectories(library.get()).resolve(name));
      }
    }
  }

  private static void visit(House house, URI baseUrl) throws IOException {
    house.open();
    for (int visit = 0; visit < VISITS; visit++) {
      visit(baseUrl, visit);
    }
  }

  private static void visit(URI baseUrl, int number) throws IOException {
    answer(baseUrl.resolve("/"), "");
    answer(baseUrl.resolve("/journees/" + FlyerDayFile.ID), "");
    answer(baseUrl.resolve("/journees/" + FlyerDayFile.ID + "/inscription"), "");
    answer(
        baseUrl.resolve("/api/event-days/" + FlyerDayFile.ID + "/registrations"),
        SIGN_UP.replace("NUMBER", Integer.toString(number)));
  }

  private static void answer(URI address, String json) throws IOException {
    HttpURLConnection call = (HttpURLConnection) address.toURL().openConnection();
    if (!json.isEmpty()) {
      call.setRequestProperty("Content-Type", "application/json");
      call.setDoOutput(true);
      try (OutputStream body = call.getOutputStream()) {
        body.write(json.getBytes(StandardCharsets.UTF_8));
      }
    }
    boolean refused = call.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST;
    try (InputStream answer = refused ? call.getErrorStream() : call.getInputStream()) {
      answer.readAllBytes();
    }
  }
}
