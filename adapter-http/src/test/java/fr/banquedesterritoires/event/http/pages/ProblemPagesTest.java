package fr.banquedesterritoires.event.http.pages;

import static fr.banquedesterritoires.event.http.pages.Visitor.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.work.StoreBusyException;
import fr.banquedesterritoires.event.application.work.StoreFailedException;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemPagesTest {

  private final House house = House.open();
  private final Visitor visitor = Visitor.french(house);

  @AfterEach
  void close() {
    house.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, /nulle-part, Page introuvable",
    "en, /nulle-part, Page not found",
    "fr, /journees/inconnue, Journée introuvable",
    "en, /journees/inconnue, Day not found",
    "fr, /inscription/x, Lien inconnu",
    "en, /inscription/x, Unknown link",
  })
  void what_is_not_there_is_said_in_the_persons_language(
      String language, String path, String title) {
    Answer answer = Visitor.in(language, house).get(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    Document page = Visitor.page(answer);
    assertThat(page.expectFirst("h1").text()).isEqualTo(title);
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
    assertThat(page.expectFirst("main a.button").attr("href")).isEqualTo("/");
  }

  @Test
  void a_method_nobody_answers_is_said_so() {
    Answer answer = visitor.post("/accessibilite", Map.of());

    assertThat(answer.status()).isEqualTo(405);
    assertThat(Visitor.page(answer).expectFirst("h1").text()).isEqualTo("Méthode refusée");
  }

  @Test
  void a_body_beyond_the_limit_is_said_so() {
    Answer answer = visitor.postRaw(FORM, "givenName=" + "x".repeat(100_000));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(Visitor.page(answer).expectFirst("h1").text()).isEqualTo("Envoi trop long");
  }

  static Stream<Arguments> troubles() {
    return Stream.of(
        Arguments.of(
            new StoreBusyException(Duration.ofSeconds(2)),
            503,
            "Service momentanément indisponible"),
        Arguments.of(
            new StoreFailedException("disk full", new IOException()),
            503,
            "Service momentanément indisponible"),
        Arguments.of(new IllegalStateException("secret"), 500, "Erreur de notre côté"));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void trouble_on_our_side_is_said_so_and_tells_nothing_more(
      RuntimeException trouble, int status, String title) {
    Map<String, String> form =
        Visitor.filled(visitor.read(FORM), Visitor.answers("zoe@example.org"));
    house.storeThrows(trouble);

    Answer answer = visitor.post(FORM, form);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(Visitor.page(answer).expectFirst("h1").text()).isEqualTo(title);
    assertThat(answer.text()).doesNotContain("secret", "disk full", "Exception");
  }
}
