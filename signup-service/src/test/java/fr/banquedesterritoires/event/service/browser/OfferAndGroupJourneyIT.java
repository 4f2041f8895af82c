package fr.banquedesterritoires.event.service.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import fr.banquedesterritoires.event.service.program.RunningProgram;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A seat that is offered and claimed, a link replaced and asked for, a group signed up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferAndGroupJourneyIT {

  private RunningProgram program;
  private Chromium chromium;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data");
    program = RunningProgram.serving("demo", "--port", "0", "--data", data.toString());
    Operator operator = new Operator(data);
    for (int width : new int[] {320, 1280}) {
      operator.imports(
          "offering-" + width,
          FlyerDayFile.yaml()
              .replace("id: " + FlyerDayFile.ID, "id: offering-" + width)
              .replace("capacity: 80", "offerHours: 48\n  capacity: 1"));
    }
    chromium = Chromium.running();
  }

  @AfterAll
  void close() throws InterruptedException {
    program.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void an_offered_seat_is_claimed_and_the_link_replaced_and_found_again(int width) {
    String day = "/journees/offering-" + width;
    String first = "ada." + width + "@mairie.example";
    String second = "noe." + width + "@mairie.example";
    try (Visitor visitor = chromium.visitor(width, true)) {
      signUp(visitor, day, first);
      signUp(visitor, day, second);
      openLinkIn(visitor, "Inscription confirmée", first);
      visitor.follow("Annuler mon inscription");
      visitor.press("Annuler");

      openLinkIn(visitor, "Une place vous est proposée", second);
      visitor.looksAround("offered");
      visitor.press("Accepter la place");
      assertThat(visitor.reads()).contains("Votre inscription est confirmée");
      visitor.looksAround("claimed");

      visitor.press("Recevoir un nouveau lien");
      assertThat(visitor.reads()).contains("Consultez votre messagerie");
      visitor.looksAround("link-replaced");
      openLinkIn(visitor, "Votre nouveau lien privé", second);
      assertThat(visitor.reads()).contains("Votre inscription est confirmée");

      visitor.open(program.at(day + "/lien-perdu"));
      visitor.field("Adresse électronique").fill("noe@");
      visitor.press("Recevoir mon lien");
      visitor.looksAround("lost-link-mistake");
      visitor.field("Adresse électronique").fill(second);
      visitor.press("Recevoir mon lien");
      openLinkIn(visitor, "Votre lien privé", second);
      assertThat(visitor.reads()).contains("Votre inscription est confirmée");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void a_group_is_signed_up_and_each_gets_a_link_of_their_own(int width) {
    String group = "/journees/" + FlyerDayFile.ID + "/inscription-groupee";
    try (Visitor visitor = chromium.visitor(width, true)) {
      visitor.open(program.at("/journees/" + FlyerDayFile.ID + "/inscription"));
      visitor.follow("Inscrire plusieurs personnes");
      assertThat(visitor.page().url()).endsWith(group);
      visitor.looksAround("group-empty");

      visitor.field("Votre adresse électronique").fill("secretariat." + width + "@mairie.example");
      person(visitor, 1, "jeanne." + width + "@mairie.example");
      person(visitor, 2, "jeanne." + width + "@mairie.example");
      visitor.press("Ajouter une personne");
      assertThat(visitor.page().locator("#givenName-3").inputValue()).isEmpty();
      visitor.field("J’ai informé").check();
      visitor.press("Envoyer ces inscriptions");
      assertThat(visitor.page().title()).startsWith("Erreur");
      visitor.looksAround("group-mistake");

      visitor.page().locator("#email-2").fill("marc." + width + "@mairie.example");
      visitor.press("Envoyer ces inscriptions");
      assertThat(visitor.reads()).contains("Votre demande est bien reçue", "accusé de réception");
      visitor.looksAround("group-done");

      openLinkIn(visitor, "Inscription confirmée", "marc." + width + "@mairie.example");
      assertThat(visitor.reads()).contains("Votre inscription est confirmée");
      openLetter(visitor, "Inscriptions reçues", "secretariat." + width + "@mairie.example");
      assertThat(visitor.reads()).contains("pour 2 personnes").doesNotContain("Marc", "Garonne");
      assertThat(visitor.page().locator("a[href*='/inscription/']").count()).isZero();
      visitor.looksAround("letter-group");
    }
  }

  private void signUp(Visitor visitor, String day, String email) {
    visitor.open(program.at(day + "/inscription"));
    visitor.fillInForm(email);
    visitor.press("Envoyer mon inscription");
    assertThat(visitor.page().url()).endsWith("/recue");
  }

  private static void person(Visitor visitor, int n, String email) {
    visitor.page().locator("#givenName-" + n).fill("Marc");
    visitor.page().locator("#familyName-" + n).fill("Personne");
    visitor.page().locator("#email-" + n).fill(email);
    visitor.page().locator("#role-" + n).fill("Maire");
    visitor.page().locator("#organisation-" + n).fill("Commune de Lombez");
  }

  private void openLinkIn(Visitor visitor, String subject, String to) {
    openLetter(visitor, subject, to);
    visitor.open(visitor.page().locator("a[href*='/inscription/']").first().getAttribute("href"));
  }

  private void openLetter(Visitor visitor, String subject, String to) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              visitor.open(program.at("/demo/boite-aux-lettres"));
              return letter(visitor, subject, to).count() > 0;
            });
    letter(visitor, subject, to).first().getByRole(AriaRole.LINK).first().click();
  }

  private static Locator letter(Visitor visitor, String subject, String to) {
    return visitor
        .page()
        .locator(".letters li")
        .filter(new Locator.FilterOptions().setHasText(subject))
        .filter(new Locator.FilterOptions().setHasText(to));
  }
}
