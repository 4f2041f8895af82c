package fr.banquedesterritoires.event.service.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import fr.banquedesterritoires.event.service.program.RunningProgram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
    chromium = Chromium.running();
  }

  @AfterAll
  void close() throws InterruptedException {
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
  void findings_come_and_go_while_a_day_is_written_and_nothing_is_kept() {
    try (Visitor organiser = chromium.visitor(1280, true)) {
      organiser.open(program.at("/"));
      organiser.press("Entrer au bureau de l’organisateur");
      organiser.open(program.at("/bureau/journees/" + FlyerDayFile.ID + "/fiche"));
      Locator file = organiser.page().locator("#fichier");
      Locator points = organiser.page().locator("#points");
      String kept = file.inputValue();
      String found = points.innerText();

      file.fill(kept.replace("format:", "formt:"));
      Awaitility.await().untilAsserted(() -> assertThat(points.innerText()).contains("formt"));
      organiser.looksAround("desk-day-file-mistaken");
      file.fill(kept.replace("end: 10:00", "end: 10:15"));
      Awaitility.await()
          .untilAsserted(
              () -> assertThat(points.innerText()).isNotEqualTo(found).doesNotContain("formt"));
      file.fill(kept);
      Awaitility.await().untilAsserted(() -> assertThat(points.innerText()).isEqualTo(found));

      organiser.open(program.at("/bureau/journees/" + FlyerDayFile.ID + "/formulaire"));
      Locator end = organiser.page().locator("[name='programme.sessions[1].end']");
      Locator beside = organiser.page().locator("[data-live]");
      List<String> before = beside.allInnerTexts();
      String wasEnd = end.inputValue();
      end.fill("10:15");
      Awaitility.await()
          .untilAsserted(() -> assertThat(beside.allInnerTexts()).isNotEqualTo(before));
      organiser.looksAround("desk-day-form-checked");
      end.fill(wasEnd);
      Awaitility.await().untilAsserted(() -> assertThat(beside.allInnerTexts()).isEqualTo(before));

      organiser.page().reload();
      assertThat(end.inputValue()).isEqualTo(wasEnd);
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
  void a_day_is_changed_field_by_field_and_nothing_typed_is_lost() {
    try (Visitor organiser = chromium.visitor(320, false)) {
      organiser.open(program.at("/"));
      organiser.press("Entrer au bureau de l’organisateur");
      String before = file(organiser);
      form(organiser);
      assertThat(organiser.reads()).contains("Programme : 6 points à revoir");
      organiser.press("Enregistrer");
      assertThat(organiser.reads()).contains("Enregistré.");
      assertThat(file(organiser)).isEqualTo(before);

      form(organiser);
      organiser.press("Ajouter une séance après – Séance 7");
      Locator added = organiser.page().locator("[name='programme.sessions[8].start']");
      assertThat(added.evaluate("field => field === document.activeElement")).isEqualTo(true);
      added.fill("17:00");
      organiser.page().locator("[name='programme.sessions[8].text']").fill("Pour \"finir\" : #1");
      organiser.press("Vérifier");
      assertThat(organiser.reads()).contains("séance 8, Titre de la séance : il manque");
      organiser.looksAround("desk-day-form-mistakes");
      organiser.page().locator("[name='programme.sessions[8].title']").fill("Au revoir");
      organiser
          .page()
          .locator("[name='programme.sessions[8].kind']")
          .selectOption("collective-review");
      organiser.press("Monter – Séance 8");
      assertThat(organiser.page().locator("[name='programme.sessions[7].text']").inputValue())
          .isEqualTo("Pour \"finir\" : #1");
      organiser.press("Retirer la séance – Séance 8");
      organiser.press("Appliquer cette proposition");
      organiser.press("Enregistrer");
      assertThat(organiser.reads()).contains("Enregistré.");
      assertThat(file(organiser)).contains("Au revoir", "finir").isNotEqualTo(before);
    }
  }

  @Test
  void a_new_day_is_written_with_the_keyboard_and_takes_no_name_that_another_has() {
    try (Visitor organiser = chromium.visitor(1280, false)) {
      organiser.open(program.at("/"));
      organiser.press("Entrer au bureau de l’organisateur");
      organiser.open(program.at("/bureau/nouvelle-journee/formulaire"));
      type(organiser, "id", FlyerDayFile.ID);
      type(organiser, "rubric", "Journées thématiques");
      type(organiser, "title", "Une autre journée");
      type(organiser, "summary", "Pour se revoir.\n\nEt se parler.");
      type(organiser, "questions", "Quand ?\nOù ?");
      organiser.page().locator("[name=date]").fill("2019-06-03");
      type(organiser, "publicPlace.town", "Auch");
      organiser.page().locator("[name='programme.sessions[1].start']").fill("09:00");
      organiser.page().locator("[name='programme.sessions[1].kind']").selectOption("plenary");
      type(organiser, "programme.sessions[1].title", "Séance plénière");
      organiser.page().locator("[name='registration.opens']").fill("2019-04-01T09:00");
      organiser.page().locator("[name='registration.closes']").fill("2019-05-31T18:00");
      organiser.page().locator("[name=title]").press("Enter");
      assertThat(organiser.reads()).contains("Programme :", "à revoir");
      organiser.press("Enregistrer");
      assertThat(organiser.reads()).contains("Une journée porte déjà cet identifiant");
      organiser.page().locator("[name=id]").fill("une-autre-journee");
      organiser.page().getByText("Enregistrer").first().focus();
      organiser.page().keyboard().press("Enter");
      organiser.page().waitForURL("**/une-autre-journee/**");
      assertThat(organiser.reads()).contains("Enregistré.");

      organiser.open(program.at("/bureau/journees/une-autre-journee/formulaire"));
      assertThat(organiser.page().locator("[name=questions]").inputValue())
          .isEqualTo("Quand ?\nOù ?");
      organiser.press("Continuer en fichier YAML");
      assertThat(organiser.page().locator("#fichier").inputValue()).contains("town: Auch");
      organiser.press("Continuer en formulaire");
      assertThat(organiser.page().locator("[name='publicPlace.town']").inputValue())
          .isEqualTo("Auch");
    }
  }

  private static void type(Visitor organiser, String name, String text) {
    organiser.page().locator("[name='" + name + "']").fill(text);
  }

  private void form(Visitor organiser) {
    organiser.open(program.at("/bureau/journees/" + FlyerDayFile.ID + "/formulaire"));
  }

  private String file(Visitor organiser) {
    organiser.open(program.at("/bureau/journees/" + FlyerDayFile.ID + "/fiche"));
    return organiser.page().locator("#fichier").inputValue();
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

      clerk.open(program.at("/demo/regie"));
      clerk.press("Avancer d’une heure");
      clerk.open(program.at("/bureau/entree"));
      clerk.field("Adresse électronique").fill("mona@example.org");
      clerk.press("Recevoir un lien par courriel");
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () -> {
                clerk.open(program.at("/demo/boite-aux-lettres"));
                assertThat(clerk.reads()).contains("mona@example.org");
              });
      clerk.follow("Votre lien pour entrer au bureau");
      String mailed = clerk.page().locator(".letter a[href*='/bureau/entree/']").innerText();
      clerk.follow(mailed);
      clerk.press("Entrer");
      assertThat(clerk.page().url()).endsWith("/bureau");
      clerk.open(mailed);
      assertThat(clerk.reads()).contains("Lien d’entrée inconnu");
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
