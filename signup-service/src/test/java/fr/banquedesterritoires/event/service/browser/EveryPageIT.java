package fr.banquedesterritoires.event.service.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import fr.banquedesterritoires.event.service.program.RunningProgram;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Pages and states that a single journey does not come by, under the eyes of axe. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {

  private static final Map<String, String> STATES =
      Map.of(
          "soon", "opens: 2019-02-11 -> opens: 2019-03-01",
          "closed", "closes: 2019-03-15 18:00 -> closes: 2019-02-12 18:00",
          "small", "capacity: 80 -> capacity: 1",
          "cancelled", "publication: published -> publication: cancelled",
          "online", "format: on-site -> format: online",
          "approved", "after: registration -> after: approval");

  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("accessibility", "/accessibilite");
    PAGES.put("legal", "/mentions-legales");
    PAGES.put("privacy", "/donnees-personnelles");
    PAGES.put("nobody", "/mon-inscription");
    PAGES.put("erased", "/inscription-effacee");
    PAGES.put("unknown-link", "/inscription/unknown");
    PAGES.put("not-found", "/journees/no-such-day");
    STATES.keySet().forEach(state -> PAGES.put("day-" + state, "/journees/" + state));
    PAGES.put("desk", "/bureau");
    PAGES.put("desk-team", "/bureau/equipe");
    PAGES.put("desk-tokens", "/bureau/equipe/jetons");
    PAGES.put("desk-board-nobody", "/bureau/journees/soon");
    PAGES.put("desk-people-nobody", "/bureau/journees/soon/personnes");
    PAGES.put("desk-board", "/bureau/journees/small");
    PAGES.put("desk-people", "/bureau/journees/small/personnes");
    PAGES.put("desk-new-day", "/bureau/nouvelle-journee");
    PAGES.put("desk-day-file", "/bureau/journees/" + FlyerDayFile.ID + "/fiche");
    PAGES.put("desk-day-form", "/bureau/journees/" + FlyerDayFile.ID + "/formulaire");
    PAGES.put("desk-new-day-form", "/bureau/nouvelle-journee/formulaire");
    PAGES.put("desk-lists", "/bureau/journees/small/listes");
    PAGES.put("desk-venue-none", "/bureau/journees/small/lieu");
    PAGES.put("desk-venue", "/bureau/journees/" + FlyerDayFile.ID + "/lieu");
    PAGES.put("desk-review-early", "/bureau/journees/small/bilan");
    PAGES.put("desk-preview", "/bureau/journees/small/apercu");
    PAGES.put("desk-preview-registered", "/bureau/journees/" + FlyerDayFile.ID + "/apercu/inscrit");
    PAGES.put("desk-door-closed", "/bureau/journees/small/accueil");
    PAGES.put("desk-walk-in", "/bureau/journees/small/accueil/inscription");
    PAGES.put("desk-enter", "/bureau/journees/small/personnes/ajout");
    PAGES.put("form-closed", "/journees/closed/inscription");
    PAGES.put("group", "/journees/small/inscription-groupee");
    PAGES.put("group-received", "/journees/small/inscription-groupee/recue");
    PAGES.put("lost-link", "/journees/small/lien-perdu");
    PAGES.put("lost-link-sent", "/journees/small/lien-perdu/demande");
    PAGES.put("stage", "/demo/regie");
  }

  private RunningProgram program;
  private Chromium chromium;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data");
    program = RunningProgram.serving("demo", "--port", "0", "--data", data.toString());
    Operator operator = new Operator(data);
    for (Map.Entry<String, String> state : STATES.entrySet()) {
      String[] change = state.getValue().split(" -> ", 2);
      operator.imports(
          state.getKey(),
          FlyerDayFile.yaml()
              .replace("id: " + FlyerDayFile.ID, "id: " + state.getKey())
              .replace(change[0], change[1]));
    }
    chromium = Chromium.running();
  }

  @AfterAll
  void close() throws InterruptedException {
    program.close();
  }

  @Test
  void axe_finds_nothing_on_any_page_and_state() {
    try (Visitor visitor = chromium.visitor(1280, true)) {
      takeTheOnlySeat(visitor);
      standInLine(visitor);
      visitor.open(program.at("/bureau/entree"));
      looksAround(visitor, "desk-no-link");
      visitor.open(program.at("/"));
      visitor.press("Entrer au bureau de l’organisateur");
      assertThat(visitor.page().url()).endsWith("/bureau");
      lookAtWhoStandsInLine(visitor);
      PAGES.forEach(
          (name, path) -> {
            visitor.open(program.at(path));
            looksAround(visitor, name);
          });
    }
  }

  /** In a wide window and on a telephone, by day and by night. No page asks again for either. */
  private static void looksAround(Visitor visitor, String name) {
    Page page = visitor.page();
    page.setViewportSize(320, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    visitor.looksAround(name + "-dark");
    page.setViewportSize(1280, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    visitor.looksAround(name + "-light");
  }

  /** Whoever comes after the first is put in line, and everybody is told the same. */
  private void takeTheOnlySeat(Visitor visitor) {
    visitor.open(program.at("/journees/small/inscription"));
    visitor.fillInForm("ada@mairie.example");
    visitor.press("Envoyer mon inscription");
    assertThat(visitor.page().url()).endsWith("/journees/small/inscription/recue");
    visitor.open(program.at("/journees/small"));
    assertThat(visitor.reads()).contains("Complet : liste d’attente");
  }

  private void standInLine(Visitor visitor) {
    visitor.open(program.at("/journees/small/inscription"));
    visitor.fillInForm("ben@mairie.example");
    visitor.press("Envoyer mon inscription");
  }

  /** Their page with the fields that move them, and their card at the door. */
  private void lookAtWhoStandsInLine(Visitor organiser) {
    organiser.open(program.at("/bureau/journees/small/personnes?q=ben"));
    organiser.follow("Béranger Lucie");
    organiser.page().getByText("Déplacer").first().click();
    assertThat(organiser.field("Motif").isVisible()).isTrue();
    looksAround(organiser, "desk-person-moving");
    organiser.follow("Pointage et attestation");
    assertThat(organiser.page().locator(".door-person").isVisible()).isTrue();
    looksAround(organiser, "desk-door-card");
  }
}
