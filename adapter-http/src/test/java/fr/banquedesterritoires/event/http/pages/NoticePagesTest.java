package fr.banquedesterritoires.event.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.http.Organiser;
import fr.banquedesterritoires.event.privacy.RetentionRule;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticePagesTest {

  private static final Organiser ORGANISER =
      new Organiser(
          "Territoires conseils",
          Optional.of("72 avenue Pierre-Mendès-France, 75013 Paris"),
          Optional.of("contact@example.org"),
          Optional.of("Camille Dupont"),
          Optional.of("Un hébergeur, 59100 Roubaix"),
          Optional.of("dpo@example.org"),
          new RetentionRule(5, 45));

  @Test
  void what_the_settings_say_stands_on_the_legal_pages() {
    try (House house = House.open(ORGANISER)) {
      Visitor visitor = Visitor.french(house);

      assertThat(visitor.read("/mentions-legales").expectFirst("main").text())
          .contains(
              "Territoires conseils",
              "72 avenue Pierre-Mendès-France, 75013 Paris",
              "contact@example.org",
              "Camille Dupont",
              "Un hébergeur, 59100 Roubaix")
          .doesNotContain("Non renseigné");
      assertThat(visitor.read("/donnees-personnelles").expectFirst("main").text())
          .contains("dpo@example.org", "5 jours après la journée", "45 jours après", "CNIL")
          .doesNotContain("Non renseigné");
      assertThat(visitor.read("/accessibilite").expectFirst("main").text())
          .contains("Ce site n’a pas été audité.", "contact@example.org");
    }
  }

  @Test
  void what_the_settings_leave_out_is_said_to_be_left_out() {
    try (House house = House.open()) {
      assertThat(Visitor.french(house).read("/mentions-legales").select("section p").eachText())
          .startsWith("Caisse des dépôts", "Non renseigné dans les réglages de ce service.");
    }
  }

  @ParameterizedTest
  @CsvSource({"fr, Ce que deviennent vos données", "en, What becomes of your data"})
  void the_form_tells_what_becomes_of_the_data(String language, String summary) {
    try (House house = House.open(ORGANISER)) {
      Document page = Visitor.in(language, house).read(Visitor.FORM);

      assertThat(page.expectFirst("summary").text()).isEqualTo(summary);
      assertThat(page.expectFirst("details").text())
          .contains("Territoires conseils", "dpo@example.org", "45", "CNIL");
      assertThat(page.select("details a").eachAttr("href"))
          .containsExactly("/donnees-personnelles");
    }
  }

  @Test
  void a_problem_says_whom_to_write_to() {
    try (House house = House.open(ORGANISER)) {
      assertThat(Visitor.page(Visitor.french(house).get(Visitor.MINE)).expectFirst("main").text())
          .contains("Écrivez à contact@example.org.");
    }
  }
}
