package fr.banquedesterritoires.event.service.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import fr.banquedesterritoires.event.service.program.RunningProgram;
import fr.banquedesterritoires.event.service.program.SignUps;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The door of a day on telephones, one of which loses its network for a while. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorIT {

  private static final String DAY = "a-la-porte";
  private static final String DOOR = "/bureau/journees/" + DAY + "/accueil";

  private RunningProgram program;
  private Chromium chromium;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data");
    program = TheMorning.serving(data);
    new Operator(data).imports(DAY, TheMorning.day(DAY));
    SignUps.send(
        program,
        DAY,
        List.of(
            TheMorning.mayor("Ada", "Lebègue", "ada.lebegue@example.org"),
            TheMorning.mayor("Ben", "Cœur", "ben.coeur@example.org"),
            TheMorning.mayor("Chloé", "Martin", "chloe.martin@example.org")));
    chromium = Chromium.running();
  }

  @AfterAll
  void close() throws InterruptedException {
    program.close();
  }

  @Test
  void a_telephone_without_network_goes_on_and_what_it_notes_counts_once() throws IOException {
    try (Cable cable = new Cable(program.address());
        Visitor phone = chromium.visitor(320, true).onABadNetwork();
        Visitor other = chromium.visitor(320, false)) {
      comesToTheDoor(phone, cable.address());
      comesToTheDoor(other, program.address());
      phone.page().waitForSelector("html[data-door=kept]");
      phone.looksAround("door-online");

      int before = present(other);
      cable.cut();
      look(phone, "lebegue");
      press(phone, "Pointer Lebègue Ada");
      assertThat(phone.reads()).contains("Hors ligne", "Pointages à envoyer : 1");
      phone.page().reload();
      assertThat(phone.reads()).contains("Hors ligne", "Lebègue Ada", "Pointages à envoyer : 1");
      look(phone, "coeur");
      press(phone, "Pointer Cœur Ben");
      press(phone, "Annuler le pointage Cœur Ben");
      press(phone, "Pointer Cœur Ben");
      phone.looksAround("door-offline");
      String queue = phone.page().evaluate("() => localStorage.getItem(localStorage.key(0))") + "";
      assertThat(queue).contains("Lebègue").doesNotContain("@");
      assertThat(present(other)).as("nothing was sent").isEqualTo(before);

      other.open(program.at(DOOR + "?q=lebegue"));
      press(other, "Pointer Lebègue Ada");
      assertThat(present(other)).isEqualTo(before + 1);

      cable.mend();
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () -> assertThat(phone.reads()).contains("En ligne.").doesNotContain("envoyer :"));
      assertThat(present(other)).isEqualTo(before + 2);
      assertThat(phone.page().locator("#door-present").innerText())
          .isEqualTo(String.valueOf(before + 2));

      assertThat(tellsAgain(phone, queue)).isEqualTo(200);
      assertThat(tellsAgain(phone, queue)).isEqualTo(200);
      assertThat(present(other)).as("told three times").isEqualTo(before + 2);

      phone.press("Quitter le bureau");
      phone.page().waitForURL("**/bureau/entree");
      assertThat(phone.page().evaluate("() => localStorage.length")).isEqualTo(0);
      phone.open(cable.address() + DOOR);
      assertThat(phone.page().url()).endsWith("/bureau/entree");
    }
  }

  @Test
  void whoever_lacks_a_network_that_should_be_there_is_found_out() throws IOException {
    try (Cable cable = new Cable(program.address());
        Visitor somebody = chromium.visitor(320, true)) {
      somebody.open(cable.address() + "/");
      cable.cut();
      somebody.page().evaluate("() => fetch('/').catch(() => 0)");

      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () ->
                  assertThatThrownBy(() -> somebody.looksAround("cut"))
                      .hasMessageContaining("net::ERR_"));
    }
  }

  @Test
  void without_any_script_somebody_walks_in_and_is_there() {
    try (Visitor clerk = chromium.visitor(320, false)) {
      comesToTheDoor(clerk, program.address());
      int before = present(clerk);
      clerk.follow("Inscrire une personne");
      clerk.fillIn("zoe@example.org");
      clerk.press("Inscrire et pointer");

      assertThat(clerk.reads())
          .contains("Présence enregistrée", "Béranger Lucie", "présent depuis");
      assertThat(present(clerk)).isEqualTo(before + 1);
      clerk.looksAround("door-plain");
    }
  }

  @Test
  void a_code_read_by_a_telephone_shows_its_holder_who_is_then_checked_in() {
    try (Visitor clerk = chromium.visitor(320, false)) {
      comesToTheDoor(clerk, program.address());
      clerk.open(program.at(DOOR + "?q=chloe"));
      String chloe = clerk.page().locator(".door-list [name=personne]").inputValue();
      int before = present(clerk);

      clerk.open(program.at("/bureau/badge/" + chloe));
      assertThat(present(clerk)).as("reading a code changes nothing").isEqualTo(before);
      clerk.open(program.at("/bureau/badge/" + chloe));
      assertThat(clerk.page().locator(".door-person").innerText()).contains("Martin Chloé");
      clerk.looksAround("door-code");
      press(clerk, "Pointer Martin Chloé");

      assertThat(clerk.reads()).contains("Présence enregistrée");
      assertThat(present(clerk)).isEqualTo(before + 1);
    }
  }

  @Test
  void a_hand_scanner_finds_one_person_with_or_without_a_network() throws IOException {
    try (Cable cable = new Cable(program.address());
        Visitor phone = chromium.visitor(320, true).onABadNetwork()) {
      comesToTheDoor(phone, cable.address());
      phone.page().waitForSelector("html[data-door=kept]");
      look(phone, "coeur");
      String open = phone.page().locator("#door-list a[data-open]").getAttribute("href");
      cable.cut();

      look(
          phone,
          "https://journees.example.org/bureau/badge/" + open.substring(open.indexOf("ne=") + 3));
      phone.page().keyboard().press("Enter");

      assertThat(phone.page().locator("#door-list li").count()).isEqualTo(1);
      assertThat(phone.page().locator("#door-list").innerText()).contains("Cœur Ben");
    }
  }

  private static void comesToTheDoor(Visitor clerk, URI address) {
    clerk.open(address + "/");
    clerk.press("Entrer au bureau de l’organisateur");
    clerk.open(address + DOOR);
  }

  private static void look(Visitor phone, String words) {
    phone.page().locator("#door-words").fill(words);
  }

  private static void press(Visitor clerk, String button) {
    Locator found = clerk.page().locator("button[aria-label='" + button + "']:visible").first();
    found.click();
  }

  /** How many the service says are there, asked from another browser. */
  private int present(Visitor clerk) {
    clerk.open(program.at(DOOR));
    return Integer.parseInt(clerk.page().locator("#door-present").innerText());
  }

  /** Tells the service once more what was in the queue; answers with the status. */
  private static Object tellsAgain(Visitor phone, String kept) {
    return phone
        .page()
        .evaluate(
            """
            async (kept) => (await fetch(location.pathname + '/envoi', {
              method: 'POST',
              body: JSON.stringify({
                sent: new Date().toISOString(),
                events: JSON.parse(kept).queue.map(({name, ...event}) => event),
              }),
            })).status
            """,
            kept);
  }
}
