package fr.banquedesterritoires.event.service.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import fr.banquedesterritoires.event.service.program.RunningProgram;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The desk with a keyboard and nothing else, and one sees at every stop where one is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardIT {

  private static final String DAY = "au-clavier";
  private static final String DESK = "/bureau/journees/" + DAY;

  private Path data = Path.of("");
  private RunningProgram program;
  private Chromium chromium;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    data = Files.createDirectories(folder.resolve("data"));
    Duration sinceFirstTick =
        Duration.between(
            Instant.parse("2019-02-18T08:00:00Z"), Instant.parse("2019-03-18T09:00:00Z"));
    Files.writeString(
        data.resolve("demo-started-at"), Instant.now().minus(sinceFirstTick).toString());
    program = RunningProgram.serving("demo", "--port", "0", "--data", data.toString());
    chromium = Chromium.running();
  }

  @AfterAll
  void close() throws InterruptedException {
    program.close();
  }

  @Test
  void a_day_is_run_without_a_mouse() throws Exception {
    try (Visitor organiser = chromium.visitor(1280, true)) {
      Keyboard keys = new Keyboard(organiser.page());
      organiser.open(new Operator(data).link("ada@example.org", program.address()));
      keys.press("Entrer", "**/bureau");
      importsAndMends(keys);
      publishes(organiser, keys);
      setsTheVenueAndTells(keys);
      signUp();
      checksIn(organiser, keys);
      certifies(organiser, keys);
      assertThat(keys.unseen()).isEmpty();
    }
  }

  @Test
  void what_hides_its_focus_is_found_out() {
    try (Visitor somebody = chromium.visitor(1280, true)) {
      Keyboard keys = new Keyboard(somebody.page());
      somebody.page().setContent("<a href=# style='outline:none'>Ici</a><button>Là</button>");
      keys.press("Là");

      assertThat(keys.unseen()).hasSize(1).first().asString().endsWith("Ici");
    }
  }

  private void importsAndMends(Keyboard keys) {
    keys.press("Nouvelle journée", "**/nouvelle-journee");
    keys.type(
        "#fichier",
        FlyerDayFile.yaml()
            .replace("id: " + FlyerDayFile.ID, "id: " + DAY)
            .replace("closes: 2019-03-15 18:00", "closes: 2019-03-18 16:00")
            .replace("publication: published", "publication: draft"));
    keys.press("Vérifier", "**/verification");
    keys.press("Appliquer cette proposition", "**/proposition");
    keys.press("Enregistrer", "**" + DESK + "/fiche*");
  }

  private void publishes(Visitor organiser, Keyboard keys) {
    keys.press("Publier la journée…");
    keys.press("Confirmer");
    organiser.page().getByText("publiée").first().waitFor();
  }

  private static void setsTheVenueAndTells(Keyboard keys) {
    keys.press("Lieu", "**" + DESK + "/lieu");
    keys.type("#roomName", "Halle Adour");
    keys.type("#roomAddress", "3 quai de l’Essai");
    keys.press("Voir l’aperçu", "**/lieu/apercu");
    keys.press("Enregistrer le lieu", "**" + DESK + "/lieu*");
  }

  private static void checksIn(Visitor organiser, Keyboard keys) {
    keys.press("Accueil", "**" + DESK + "/accueil");
    keys.press("Pointer Béranger Lucie");
    organiser
        .page()
        .locator("button[aria-label='Annuler le pointage Béranger Lucie']:visible")
        .waitFor();
  }

  private static void certifies(Visitor organiser, Keyboard keys) {
    keys.press("Personnes", "**" + DESK + "/personnes");
    keys.press("Béranger Lucie", "**/personnes/*");
    keys.press("Pointage et attestation", "**/accueil?personne=*");
    Download certificate =
        organiser.page().waitForDownload(() -> keys.press("Attestation de présence"));
    assertThat(certificate.suggestedFilename()).isEqualTo("attestation-" + DAY + ".pdf");
  }

  private void signUp() throws IOException, InterruptedException {
    String body =
        """
        {"givenName":"Lucie","familyName":"Béranger","email":"lucie@example.org","role":"Maire",
         "organisation":"Commune de Lombez","lunch":true,"consent":true}\
        """;
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(
                      URI.create(program.at("/api/event-days/" + DAY + "/registrations")))
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }
  }
}
