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
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code journees rehearse}: a demo that visits itself and ends. The launcher has the virtual
 * machine take notes meanwhile, from which later starts are quick.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Goes through a demo that nobody sees, and ends.")
final class RehearseCommand implements Callable<Integer> {

  private static final String LOOPBACK = "127.0.0.1";

  /** Enough for the virtual machine to see what is called often. */
  private static final int VISITS = 400;

  private static final String SIGN_UP =
      """
      {"givenName":"Camille","familyName":"Dupont","email":"camille.NUMBER@mairie.example","role":"Maire",
       "organisation":"Commune de Lombez","lunch":true,"consent":true}
      """;

  @Mixin private OrganiserOptions organiser = new OrganiserOptions();

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("journees-rehearsal-");
    HttpSettings settings =
        ListenOptions.on(
            LOOPBACK,
            0,
            Optional.empty(),
            organiser.organiser(RetentionRule.USUAL),
            true,
            Guards.AT_HOME);
    try (House house = DemoCommand.house(folder, true, settings, organiser.sender())) {
      house.open();
      for (int visit = 0; visit < VISITS; visit++) {
        visit(settings.baseUrl(), visit);
      }
    } finally {
      Folders.delete(folder);
    }
    return 0;
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
