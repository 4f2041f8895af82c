package fr.banquedesterritoires.event.service.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.service.program.RunningProgram;
import java.nio.file.Path;
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

  private String printedLink(String address) throws Exception {
    RunningProgram.Result printed =
        RunningProgram.run(
            "organiser-link", address, "--data", data, "--base-url", program.address().toString());
    assertThat(printed.exit()).as(printed.errors()).isZero();
    return printed.out().lines().toList().getLast();
  }
}
