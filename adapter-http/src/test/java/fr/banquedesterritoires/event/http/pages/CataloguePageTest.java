package fr.banquedesterritoires.event.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CataloguePageTest {

  private static final DayVariation FLYER = DayVariation.of(FlyerDay.day());

  private final House house = House.open();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void days_stand_under_their_rubric_the_next_one_first_and_past_ones_last() {
    house.publish(FLYER.id("hier").date(LocalDate.of(2019, 2, 17)).day());
    house.publish(FLYER.id("avant-hier").date(LocalDate.of(2019, 2, 16)).day());
    house.publish(FLYER.id("avril").date(LocalDate.of(2019, 4, 1)).day());
    house.publish(FLYER.id("brouillon").publication(Publication.DRAFT).day());

    Document page = Visitor.french(house).read("/");

    assertThat(page.select(".rubric > h2").eachText())
        .containsExactly("Journées thématiques et téléconférences");
    assertThat(page.select(".day-card a").eachAttr("href"))
        .containsExactly(
            "/journees/" + FlyerDay.ID,
            "/journees/avril",
            "/journees/hier",
            "/journees/avant-hier");
    assertThat(page.select(".past .day-card a").eachAttr("href"))
        .containsExactly("/journees/hier", "/journees/avant-hier");
    assertThat(page.select(".day-card time").eachText())
        .startsWith("lundi 18 mars 2019", "lundi 1er avril 2019");
    assertThat(page.expectFirst(".day-card .badge").text()).isEqualTo("Inscriptions ouvertes");
  }

  @Test
  void a_catalogue_without_days_says_what_to_do() {
    house.publish(FLYER.publication(Publication.DRAFT).day());

    assertThat(Visitor.french(house).read("/").expectFirst("main").text())
        .contains("Aucune journée n’est annoncée pour le moment.");
    assertThat(Visitor.in("en", house).read("/").expectFirst("main").text())
        .contains("No day is announced for the moment.");
  }

  @Test
  void the_switch_changes_the_language_and_it_stays_so() {
    Visitor visitor = Visitor.french(house);
    Document french = visitor.read("/");
    assertThat(french.expectFirst("html").attr("lang")).isEqualTo("fr");

    String english = french.expectFirst("a[hreflang=en]").attr("href");
    assertThat(visitor.read(english).expectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(visitor.read("/accessibilite").expectFirst("h1").text()).isEqualTo("Accessibility");
  }

  @Test
  void the_home_page_says_that_accessibility_was_not_audited() {
    Document page = Visitor.french(house).read("/");

    assertThat(page.expectFirst("footer a[href=/accessibilite]").text())
        .isEqualTo("Accessibilité : non auditée");
  }
}
