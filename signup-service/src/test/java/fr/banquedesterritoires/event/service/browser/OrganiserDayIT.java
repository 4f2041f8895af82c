package fr.banquedesterritoires.event.service.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.service.program.RunningProgram;
import fr.banquedesterritoires.event.service.program.SignUps;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A day as its organiser lives it, from the printed link to the figures that are left. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganiserDayIT {

  private static final String DAY = "journee-du-bureau";
  private static final String DESK = "/bureau/journees/" + DAY;
  private static final int PEOPLE = 60;

  private Path folder = Path.of("");
  private RunningProgram program;
  private Chromium chromium;

  @BeforeAll
  void open(@TempDir Path temporary) throws IOException {
    folder = temporary;
    program = RunningProgram.serving("demo", "--port", "0", "--data", data().toString());
    chromium = Chromium.running();
  }

  @AfterAll
  void close() throws InterruptedException {
    program.close();
  }

  @Test
  void a_day_is_run_from_the_desk() throws Exception {
    try (Visitor organiser = chromium.visitor(1280, true)) {
      signsIn(organiser);
      importsTheFlyersDay(organiser);
      publishes(organiser);
      watchesPeopleArrive(organiser);
      setsTheVenueAndTellsThem(organiser);
      printsTheSheet(organiser);
    }
    timeMovesTo("Le matin même");
    try (Visitor organiser = chromium.visitor(1280, false)) {
      checksInWithoutANetwork();
      signsIn(organiser);
      certifiesWhoCameAndNobodyElse(organiser);
    }
    timeMovesTo("Le soir");
    try (Visitor organiser = chromium.visitor(1280, true)) {
      signsIn(organiser);
      closesWithTheCollectiveReview(organiser);
      asksThoseWhoCame(organiser);
    }
    timeMovesTo("Trois mois après");
    try (Visitor organiser = chromium.visitor(1280, false)) {
      signsIn(organiser);
      nothingButFiguresIsLeft(organiser);
    }
  }

  private void timeMovesTo(String act) {
    try (Visitor stage = chromium.visitor(1280, false)) {
      stage.open(program.at("/demo/regie"));
      stage
          .page()
          .getByRole(AriaRole.LISTITEM)
          .filter(having(act))
          .getByRole(AriaRole.BUTTON)
          .click();
    }
  }

  private void checksInWithoutANetwork() throws Exception {
    try (Cable cable = new Cable(program.address());
        Visitor phone = chromium.visitor(320, true).onABadNetwork()) {
      signsIn(phone, cable.address());
      phone.open(cable.address() + DESK + "/accueil");
      phone.page().waitForSelector("html[data-door=kept]");
      cable.cut();
      phone.page().locator("#door-words").fill("personne 7");
      phone.page().locator("button[aria-label='Pointer Personne 7 Camille']:visible").click();
      assertThat(phone.reads()).contains("Hors ligne", "Pointages à envoyer : 1");
      cable.mend();
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () -> assertThat(phone.reads()).contains("En ligne.").doesNotContain("envoyer :"));
      phone.looksAround("organiser-day-door");
    }
  }

  private void certifiesWhoCameAndNobodyElse(Visitor organiser) throws Exception {
    comesToPerson(organiser, 7);
    Download certificate =
        organiser.page().waitForDownload(() -> organiser.press("Attestation de présence"));
    Path file = folder.resolve("certificate.pdf");
    certificate.saveAs(file);
    assertThat(textOf(file)).contains("Camille", "Personne 7").doesNotContain("Personne 8");

    comesToPerson(organiser, 8);
    organiser.press("Attestation de présence");
    assertThat(organiser.reads()).contains("aucune présence n’a été enregistrée");
    organiser.looksAround("organiser-day-no-certificate");
  }

  private void comesToPerson(Visitor organiser, int n) {
    organiser.open(program.at(DESK + "/personnes"));
    organiser.field("Nom, organisme").fill(People.person(n).email().typed());
    organiser.press("Chercher");
    organiser.follow("Personne " + n);
    organiser.follow("Pointage et attestation");
  }

  private void closesWithTheCollectiveReview(Visitor organiser) {
    organiser.open(program.at(DESK));
    organiser.follow("Bilan");
    organiser.field("Conclusions").fill("Commencer petit.\n\nSe revoir chaque année.");
    organiser.field("Points à retenir").fill("Un poste partagé.\nUn rendez-vous fixe.");
    organiser.press("Voir l’aperçu");
    organiser.looksAround("organiser-day-review-preview");
    organiser.press("Publier sur la page de la journée");
    assertThat(organiser.reads()).contains("Bilan publié");
    organiser.looksAround("organiser-day-review");
    try (Visitor stranger = chromium.visitor(320, true)) {
      stranger.open(program.at("/journees/" + DAY));
      assertThat(stranger.reads()).contains("Commencer petit.", "Un rendez-vous fixe.");
      stranger.looksAround("organiser-day-review-public");
    }
  }

  private void asksThoseWhoCame(Visitor organiser) {
    organiser.press("Demander son avis à une personne");
    assertThat(organiser.reads()).contains("Les messages partent.");
    try (Visitor participant = chromium.visitor(320, true)) {
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(
              () -> {
                participant.open(program.at("/demo/boite-aux-lettres"));
                assertThat(participant.reads()).contains("Votre avis");
              });
      participant.follow("Votre avis");
      participant.page().locator("main a[href$='/avis']").click();
      for (String question : List.of("usefulness", "programme", "organisation")) {
        participant.page().locator("#" + question + "-5").check();
      }
      participant.field("Ce que vous voulez ajouter").fill("À refaire.");
      participant.looksAround("organiser-day-feedback");
      participant.press("Envoyer mon avis");
      assertThat(participant.reads()).contains("votre avis est enregistré");
    }
    organiser.page().reload();
    assertThat(organiser.reads())
        .contains("Une réponse pour l’instant")
        .doesNotContain("À refaire.");
    organiser.looksAround("organiser-day-feedback-desk");
  }

  private void nothingButFiguresIsLeft(Visitor organiser) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              organiser.open(program.at(DESK + "/personnes"));
              assertThat(organiser.reads()).doesNotContain("Personne 7");
            });
    organiser.open(program.at(DESK));
    assertThat(organiser.reads()).contains(PEOPLE + " places prises", PEOPLE + " déjeuners");
    organiser.looksAround("organiser-day-figures");
  }

  private void signsIn(Visitor organiser) throws Exception {
    signsIn(organiser, program.address());
  }

  private void signsIn(Visitor organiser, URI service) throws Exception {
    organiser.open(new Operator(data()).link("ada@example.org", service));
    organiser.press("Entrer");
  }

  private void importsTheFlyersDay(Visitor organiser) {
    organiser.follow("Nouvelle journée");
    organiser
        .page()
        .locator("[name=fichier]")
        .fill(
            FlyerDayFile.yaml()
                .replace("id: " + FlyerDayFile.ID, "id: " + DAY)
                .replace("publication: published", "publication: draft"));
    organiser.press("Vérifier");
    assertThat(organiser.reads()).contains("points à revoir");
    organiser.looksAround("organiser-day-findings");
    Locator proposals =
        organiser.page().getByRole(AriaRole.BUTTON).filter(having("Appliquer cette proposition"));
    int proposed = proposals.count();
    proposals.first().click();
    assertThat(proposals.count()).isLessThan(proposed);
    organiser.press("Enregistrer");
    assertThat(organiser.reads()).contains("brouillon");
  }

  private void publishes(Visitor organiser) {
    try (Visitor stranger = chromium.visitor(320, false)) {
      stranger.open(program.at("/journees/" + DAY));
      assertThat(stranger.reads()).contains("introuvable");

      organiser.open(program.at(DESK + "/fiche"));
      organiser.page().getByText("Publier la journée…").click();
      organiser.press("Confirmer");

      stranger.open(program.at("/journees/" + DAY));
      assertThat(stranger.reads()).contains("Impulser des projets de coopération urbain-rural");
    }
  }

  private void watchesPeopleArrive(Visitor organiser) throws Exception {
    List<Participant> people = IntStream.rangeClosed(1, PEOPLE).mapToObj(People::person).toList();
    SignUps.send(program, DAY, people);
    organiser.open(program.at(DESK));
    assertThat(organiser.reads()).contains(PEOPLE + " places prises");
    organiser.looksAround("organiser-day-board");
  }

  private void setsTheVenueAndTellsThem(Visitor organiser) {
    organiser.open(program.at(DESK + "/lieu"));
    organiser.field("Nom du bâtiment").fill("Halle Adour");
    organiser.field("Adresse").fill("3 quai de l’Essai\n75000 Paris");
    organiser.press("Voir l’aperçu");
    assertThat(organiser.reads()).contains("Halle Adour", PEOPLE + " personnes");
    organiser.press("Enregistrer le lieu");
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              organiser.page().reload();
              assertThat(organiser.reads()).contains("Aucun envoi en cours");
            });
    organiser.looksAround("organiser-day-told");
  }

  private void printsTheSheet(Visitor organiser) throws Exception {
    organiser.open(program.at(DESK + "/listes"));
    Download sheet =
        organiser.page().waitForDownload(() -> organiser.press("Feuille d’émargement"));
    Path file = folder.resolve("sheet.pdf");
    sheet.saveAs(file);
    String printed = textOf(file);
    for (int n = 1; n <= PEOPLE; n++) {
      assertThat(printed).contains(People.person(n).familyName());
    }
  }

  private static String textOf(Path pdf) throws Exception {
    Process reader =
        new ProcessBuilder("pdftotext", "-layout", pdf.toString(), "-")
            .redirectErrorStream(true)
            .start();
    String text = new String(reader.getInputStream().readAllBytes(), UTF_8);
    assertThat(reader.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(reader.exitValue()).as(text).isZero();
    return text;
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private Path data() {
    return folder.resolve("data");
  }
}
