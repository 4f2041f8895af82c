package fr.banquedesterritoires.event.service.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import fr.banquedesterritoires.event.service.program.RunningProgram;
import fr.banquedesterritoires.event.service.program.SignUps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
    data = folder.resolve("data");
    program = TheMorning.serving(data);
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
      SignUps.send(
          program, DAY, List.of(TheMorning.mayor("Lucie", "Béranger", "lucie@example.org")));
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
        "#fichier", TheMorning.day(DAY).replace("publication: published", "publication: draft"));
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
}
