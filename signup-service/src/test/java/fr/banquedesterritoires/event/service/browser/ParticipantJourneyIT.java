package fr.banquedesterritoires.event.service.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.banquedesterritoires.event.service.program.RunningProgram;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo as a participant meets it, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParticipantJourneyIT {

  private static final String DAY = "/journees/cooperation-urbain-rural-2019-03-18";
  private static final String PROMISE =
      "Le lieu de la réunion vous sera communiqué après inscription";
  private static final List<String> SECRETS =
      List.of("Maison des coopérations", "salle Garonne", "rue de la Démonstration");

  private RunningProgram program;
  private Chromium chromium;

  @BeforeAll
  void open() throws IOException {
    program = RunningProgram.serving("demo", "--port", "0");
    chromium = Chromium.running();
  }

  @AfterAll
  void close() throws InterruptedException {
    program.close();
  }

  @ParameterizedTest
  @CsvSource({"1280, true", "320, true", "1280, false", "320, false"})
  void reads_signs_up_learns_the_venue_cancels_and_sees_it_no_more(int width, boolean javaScript) {
    try (Visitor visitor = chromium.visitor(width, javaScript)) {
      String email =
          "lucie.beranger." + width + "." + javaScript + "@communaute-de-communes.example";

      visitor.open(program.at("/"));
      assertThat(visitor.reads()).contains("Journées thématiques et téléconférences", "Paris (75)");
      visitor.looksAround("catalogue");

      visitor.follow("Impulser des projets de coopération urbain-rural");
      assertThat(visitor.reads())
          .contains(PROMISE, "lundi 18 mars 2019", "Toulouse Métropole", "9 h 00")
          .doesNotContain(SECRETS.toArray(String[]::new));
      visitor.looksAround("day");

      visitor.follow("S’inscrire");
      visitor.looksAround("form");
      visitor.fillInForm(email);
      visitor.press("Envoyer mon inscription");
      assertThat(visitor.page().url()).endsWith(DAY + "/inscription/recue");
      assertThat(visitor.reads())
          .contains("Votre demande est bien reçue")
          .doesNotContain(SECRETS.toArray(String[]::new));
      visitor.looksAround("received");

      openMailTo(visitor, email);
      visitor.looksAround("letter");
      visitor.open(privateLink(visitor));
      assertThat(visitor.page().url()).endsWith("/mon-inscription");
      assertThat(visitor.reads()).contains(SECRETS.toArray(String[]::new));
      visitor.looksAround("registration");

      visitor.follow("Annuler mon inscription");
      visitor.looksAround("cancel");
      visitor.press("Annuler");
      assertThat(visitor.reads()).doesNotContain(SECRETS.toArray(String[]::new));
      visitor.looksAround("cancelled");

      visitor.open(program.at("/mon-inscription"));
      assertThat(visitor.reads()).doesNotContain(SECRETS.toArray(String[]::new));

      visitor.follow("Mes données");
      assertThat(visitor.reads()).contains(email).doesNotContain(SECRETS.toArray(String[]::new));
      visitor.looksAround("own-data");
      visitor.follow("Effacer mes données");
      visitor.looksAround("erase");
      visitor.press("Effacer définitivement");
      assertThat(visitor.page().url()).endsWith("/inscription-effacee");
      visitor.looksAround("erased");
      visitor.open(program.at("/mon-inscription"));
      assertThat(visitor.reads()).doesNotContain(email);
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, true", "320, false"})
  void every_mistake_is_named_linked_to_its_field_and_nothing_typed_is_lost(
      int width, boolean javaScript) {
    try (Visitor visitor = chromium.visitor(width, javaScript)) {
      visitor.open(program.at(DAY + "/inscription"));
      visitor.press("Envoyer mon inscription");
      assertThat(visitor.page().title()).startsWith("Erreur");
      assertThat(mistakes(visitor).all()).hasSize(6);
      visitor.looksAround("form-empty");

      for (Mistake mistake : MISTAKES) {
        visitor.open(program.at(DAY + "/inscription"));
        visitor.fillInForm("jean@mairie.example");
        visitor.field(mistake.label()).fill(mistake.typed());
        visitor.press("Envoyer mon inscription");

        assertThat(mistakes(visitor).all()).as(mistake.toString()).hasSize(1);
        mistakes(visitor).first().click();
        assertThat(visitor.page().url()).contains("#");
        assertThat(visitor.field("Fonction").inputValue())
            .isEqualTo(mistake.label().equals("Fonction") ? mistake.typed() : "Maire");
      }
      visitor.looksAround("form-mistake");
    }
  }

  @Test
  void somebody_who_speaks_english_is_served_in_english() {
    try (Visitor visitor = chromium.visitor(1280, true)) {
      visitor.open(program.at("/?lang=en"));
      assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
      visitor.follow("Impulser des projets de coopération urbain-rural");
      assertThat(visitor.reads()).contains("Monday 18 March 2019");
      visitor.looksAround("day-english");
    }
  }

  @Test
  void a_text_that_runs_out_of_its_box_is_seen() {
    try (Visitor visitor = chromium.visitor(320, true)) {
      visitor.open(program.at("/"));
      visitor
          .page()
          .evaluate(
              """
              () => {
                const text = document.querySelector('main p');
                text.textContent = 'x'.repeat(99);
                text.style.overflowWrap = 'normal';
              }
              """);
      assertThat(visitor.overflowing()).anyMatch(text -> text.startsWith("P xxx"));
    }
  }

  @Test
  void axe_finds_a_barrier_where_there_is_one() {
    try (Visitor visitor = chromium.visitor(1280, true)) {
      visitor.open(program.at("/"));
      visitor.page().evaluate("document.documentElement.removeAttribute('lang')");
      assertThat(visitor.barriers()).anyMatch(barrier -> barrier.contains("html-has-lang"));
    }
  }

  private record Mistake(String label, String typed) {}

  private static final List<Mistake> MISTAKES =
      List.of(
          new Mistake("Prénom", " "),
          new Mistake("Nom", "a".repeat(101)),
          new Mistake("Adresse électronique", "jean@"),
          new Mistake("Fonction", ""),
          new Mistake("Organisme", " "));

  private static Locator mistakes(Visitor visitor) {
    return visitor.page().getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK);
  }

  private void openMailTo(Visitor visitor, String email) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              visitor.open(program.at("/demo/boite-aux-lettres"));
              return visitor.reads().contains(email);
            });
    visitor.looksAround("mailbox");
    visitor
        .page()
        .locator("li, tr")
        .filter(new Locator.FilterOptions().setHasText(email))
        .getByRole(AriaRole.LINK)
        .first()
        .click();
  }

  private static String privateLink(Visitor visitor) {
    return visitor.page().locator("a[href*='/inscription/']").first().getAttribute("href");
  }
}
