package fr.banquedesterritoires.event.service.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.mail.MaildirMailbox;
import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.service.program.RunningProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The story of the flyer's day, clicked through in the demo. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoStoryIT {

  private static final String STAGE = "/demo/regie";
  private static final String MAILBOX = "/demo/boite-aux-lettres";

  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  private Path data = Path.of("");
  private RunningProgram program;
  private Chromium chromium;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    data = folder;
    program = RunningProgram.serving("demo", "--port", "0", "--data", data.toString());
    chromium = Chromium.running();
  }

  @AfterAll
  void close() throws InterruptedException {
    program.close();
  }

  @Test
  void the_story_is_played_act_by_act_and_the_mailbox_shows_who_is_told() throws Exception {
    try (Visitor visitor = chromium.visitor(1280, true);
        Visitor withPhone = chromium.visitor(320, true)) {
      visitor.open(program.at(STAGE));
      assertThat(visitor.reads()).contains("Nous sommes le lundi 18 février 2019 à 9 h");
      visitor.looksAround("stage");
      withPhone.open(program.at(STAGE));
      withPhone.looksAround("stage");

      play(visitor, "200 personnes s’inscrivent");
      arrives(visitor, "Inscription confirmée", 160);
      arrives(visitor, "Liste d’attente", 40);

      play(visitor, "15 personnes renoncent");
      arrives(visitor, "Inscription annulée", 15);
      arrives(visitor, "Une place s’est libérée", 15);

      play(visitor, "La salle change");
      arrives(visitor, "Changement de lieu", 160);
      visitor.looksAround("mailbox-story");
      opensCalendarOf(visitor, "Changement de lieu");

      play(visitor, "Une semaine avant");
      arrives(visitor, "Rappel", 160);

      play(visitor, "Deux jours avant");
      arrives(visitor, "La journée se tient en ligne", 185);
      visitor.follow("La journée se tient en ligne");
      visitor.looksAround("letter-online");

      play(visitor, "La veille");
      arrives(visitor, "Rappel", 160);
      visitor.open(program.at(STAGE));
      assertThat(visitor.page().getByText("Joué.", exactly()).all()).hasSize(6);
      visitor.press("Avancer d’un jour");
      assertThat(visitor.reads()).contains("Nous sommes le lundi 18 mars 2019");
      scannersFollowTheLinksOfEveryKindOfLetter();

      play(visitor, "Le soir");
      assertThat(visitor.page().getByText("Joué.", exactly()).all()).hasSize(8);
      play(visitor, "Huit jours après");
      visitor.open(program.at("/journees/" + FlyerDayFile.ID));
      assertThat(visitor.reads()).contains("Le bilan de la journée", "une conviction commune");
      visitor.looksAround("day-with-review");
      play(visitor, "Trois mois après");
      assertThat(visitor.reads()).contains("Nous sommes le lundi 17 juin 2019");
      visitor.looksAround("stage-played");
    }
  }

  /** Mail scanners follow links, any number of times: nothing may come of it. */
  private void scannersFollowTheLinksOfEveryKindOfLetter() throws Exception {
    Set<URI> links = linksOfEveryKindOfLetter();
    assertThat(links).hasSizeGreaterThanOrEqualTo(5);
    List<JournalEntry> before = journal();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (URI link : links) {
        for (int visit = 0; visit < 100; visit++) {
          HttpResponse<Void> answer =
              client.send(
                  HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.discarding());
          assertThat(answer.statusCode()).isIn(200, 303);
        }
      }
    }
    assertThat(journal()).isEqualTo(before);
  }

  /** Those of two letters under each subject. */
  private Set<URI> linksOfEveryKindOfLetter() {
    Map<String, Integer> seen = new HashMap<>();
    Set<URI> links = new HashSet<>();
    MaildirMailbox mailbox = new MaildirMailbox(data.resolve("mail"));
    try (Stream<Path> letters = Files.list(data.resolve("mail").resolve("new"))) {
      letters
          .map(letter -> letter.getFileName().toString().replaceFirst("\\.eml$", ""))
          .flatMap(name -> mailbox.open(name).stream())
          .filter(letter -> seen.merge(letter.heading().subject(), 1, Integer::sum) <= 2)
          .flatMap(letter -> LINK.matcher(letter.text()).results())
          .map(MatchResult::group)
          .filter(link -> link.startsWith(program.address().toString()))
          .map(URI::create)
          .forEach(links::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    assertThat(seen).hasSize(7);
    return links;
  }

  private List<JournalEntry> journal() {
    try (Store store = SqliteStore.open(SqliteSettings.in(data))) {
      return store.journal(new EventDayId(FlyerDayFile.ID));
    }
  }

  @Test
  void whoever_keeps_the_data_is_not_told_that_they_will_be_erased() {
    try (Visitor visitor = chromium.visitor(1280, true)) {
      visitor.open(program.at("/"));
      assertThat(visitor.page().locator(".demo").innerText())
          .contains("Les données restent dans le dossier choisi")
          .doesNotContain("effacé");
    }
  }

  private void play(Visitor visitor, String act) {
    visitor.open(program.at(STAGE));
    visitor
        .page()
        .getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(act))
        .getByRole(AriaRole.BUTTON)
        .click();
  }

  private void arrives(Visitor visitor, String subject, int letters) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(700))
        .until(
            () -> {
              visitor.open(program.at(MAILBOX));
              return visitor
                  .reads()
                  .matches("(?s).*" + subject + " : [^:]* : " + letters + " courriels.*");
            });
  }

  private static void opensCalendarOf(Visitor visitor, String subject) {
    visitor.follow(subject);
    assertThat(visitor.reads()).contains("Halle aux idées").doesNotContain("salle Garonne");
    visitor.page().getByText("Entrée d’agenda (source)").click();
    visitor.page().getByText("Partie HTML (source)").click();
    assertThat(visitor.reads()).contains("METHOD:REQUEST", "SEQUENCE:1", "<html");
    visitor.looksAround("letter-parts");
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
