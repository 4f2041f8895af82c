package fr.banquedesterritoires.event.service.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import fr.banquedesterritoires.event.service.program.RunningProgram;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An organiser's day at the desk, in a real browser without JavaScript. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganiserJourneyIT {

  private String data = "";
  private RunningProgram program;
  private Chromium chromium;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    data = folder.resolve("data").toString();
    program = RunningProgram.serving("demo", "--port", "0", "--data", data);
    chromium = new Chromium();
  }

  @AfterAll
  void close() throws InterruptedException {
    chromium.close();
    program.close();
  }

  @Test
  void a_printed_link_signs_in_once_while_the_service_runs() throws Exception {
    String link = printedLink("ada@example.org");
    try (Visitor organiser = chromium.visitor(1280, false);
        Visitor latecomer = chromium.visitor(320, false)) {
      organiser.open(link);
      organiser.looksAround("desk-link");
      organiser.press("Entrer");
      assertThat(organiser.reads()).contains("Journées", "18 mars 2019", "publiée");
      organiser.looksAround("desk-days");

      latecomer.open(link);
      assertThat(latecomer.reads()).contains("Lien d’entrée inconnu");

      organiser.press("Quitter le bureau");
      organiser.open(program.at("/bureau"));
      assertThat(organiser.page().url()).endsWith("/bureau/entree");
    }
  }

  @Test
  void somebody_who_phones_is_signed_up_found_amended_and_cancelled() {
    try (Visitor organiser = chromium.visitor(320, false)) {
      organiser.open(program.at("/"));
      organiser.press("Entrer au bureau de l’organisateur");
      organiser.follow("Coopération");
      organiser.follow("Personnes");
      organiser.follow("Inscrire une personne");
      organiser.fillIn("lucie@example.org");
      organiser.looksAround("desk-enter");
      organiser.press("Inscrire");
      assertThat(organiser.reads()).contains("la place est prise", "Lucie Béranger");

      organiser.follow("Toutes les personnes");
      organiser.field("Nom, organisme").fill("beranger lucie@example");
      organiser.press("Chercher");
      assertThat(organiser.reads()).contains("Une personne");
      organiser.looksAround("desk-people-found");
      organiser.follow("Béranger Lucie");
      organiser.field("Fonction").fill("Adjointe au maire");
      organiser.press("Enregistrer");
      assertThat(organiser.reads()).contains("Modification enregistrée", "par organisation@demo");
      organiser.looksAround("desk-person");
      organiser.page().getByText("Annuler l’inscription").first().click();
      organiser.press("Annuler cette inscription");
      assertThat(organiser.reads()).contains("inscription annulée");
      organiser.follow("Tableau de bord");
      assertThat(organiser.reads()).contains("1 inscription annulée");
      organiser.looksAround("desk-board-phone");
    }
  }

  @Test
  void a_venue_is_replaced_after_a_look_at_what_that_sets_off() {
    try (Visitor participant = chromium.visitor(1280, false);
        Visitor organiser = chromium.visitor(1280, false);
        Visitor phone = chromium.visitor(320, false)) {
      participant.open(program.at("/journees/" + FlyerDayFile.ID + "/inscription"));
      participant.fillInForm("ada@mairie.example");
      participant.press("Envoyer mon inscription");

      organiser.open(program.at("/"));
      organiser.press("Entrer au bureau de l’organisateur");
      organiser.open(program.at("/bureau/journees/" + FlyerDayFile.ID + "/lieu"));
      organiser.field("Nom du bâtiment").fill("Salle Adour");
      organiser.field("Adresse").fill("3 quai de l’Essai\n75000 Paris");
      organiser.press("Voir l’aperçu");
      assertThat(organiser.reads())
          .contains("salle Garonne", "Salle Adour", "apprendr", "Le message, tel que");
      organiser.looksAround("desk-venue-preview");
      organiser.press("Enregistrer le lieu");
      assertThat(organiser.reads()).contains("Lieu enregistré", "Salle Adour", "Lieu remplacé");
      organiser.looksAround("desk-venue-set");
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(
              () -> {
                organiser.page().reload();
                assertThat(organiser.reads())
                    .contains("Aucun envoi en cours", "Lieu communiqué (version 2)");
              });

      phone.open(program.at("/"));
      phone.press("Entrer au bureau de l’organisateur");
      phone.open(program.at("/bureau/journees/" + FlyerDayFile.ID + "/lieu"));
      phone.looksAround("desk-venue-told");
    }
  }

  @Test
  void whoever_works_at_the_desk_gets_later_links_by_mail() throws Exception {
    printedLink("mona@example.org");
    try (Visitor clerk = chromium.visitor(320, false)) {
      clerk.open(program.at("/bureau"));
      clerk.field("Adresse électronique").fill("mona@example.org");
      clerk.press("Recevoir un lien par courriel");
      assertThat(clerk.reads()).contains("Si cette adresse travaille au bureau");
      clerk.looksAround("desk-link-asked");
      // The printed link is a minute old at most, so that no other leaves: see MailDeskLink.
      clerk.open(program.at("/demo/boite-aux-lettres"));
      assertThat(clerk.reads()).doesNotContain("mona@example.org");
    }
  }

  private String printedLink(String address) throws Exception {
    RunningProgram.Result printed =
        RunningProgram.run(
            "organiser-link", address, "--data", data, "--base-url", program.address().toString());
    assertThat(printed.exit()).as(printed.errors()).isZero();
    return printed.out().lines().toList().getLast();
  }
}
