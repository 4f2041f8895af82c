package fr.banquedesterritoires.event.http.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.net.URLEncoder;
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
  void days_are_searched_without_a_script_and_the_form_keeps_what_was_typed() {
    house.publish(FLYER.id("en-ligne").format(EventFormat.ONLINE).day());

    Document page =
        Visitor.french(house).read("/?q=COOPERATION+urbain&format=online&quand=ahead&places=true");

    assertThat(page.select(".day-card a").eachAttr("href")).containsExactly("/journees/en-ligne");
    assertThat(page.expectFirst("#q").attr("value")).isEqualTo("COOPERATION urbain");
    assertThat(page.select(".search option[selected]").eachText())
        .containsExactly("En ligne", "À venir");
    assertThat(page.expectFirst("#places").hasAttr("checked")).isTrue();
    assertThat(page.expectFirst(".found").text())
        .isEqualTo("Une journée correspond. Voir toutes les journées");
    assertThat(page.expectFirst("a[hreflang=en]").attr("href"))
        .isEqualTo("/?q=COOPERATION+urbain&format=online&quand=ahead&places=true&lang=en");
  }

  @Test
  void a_search_that_finds_nothing_says_so_and_leads_back() {
    Visitor visitor = Visitor.french(house);

    Document page = visitor.read("/?q=%3Cb%3Erien");

    assertThat(page.expectFirst(".found").text())
        .isEqualTo("Aucune journée ne correspond. Voir toutes les journées");
    assertThat(page.expectFirst("#q").attr("value")).isEqualTo("<b>rien");
    assertThat(page.select(".rubric, main b")).isEmpty();
    assertThat(visitor.read(page.expectFirst(".found a").attr("href")).select(".day-card"))
        .hasSize(1);
  }

  @Test
  void what_the_form_cannot_say_is_left_out() {
    Document page = Visitor.french(house).read("/?format=sous-l-eau&quand=%00&q=%E2%80%AEx");

    assertThat(page.expectFirst("#q").attr("value")).isEqualTo("x");
    assertThat(page.select(".search option[selected]")).isEmpty();
  }

  @Test
  void no_word_of_the_venue_finds_a_day() {
    for (String word : CanaryVenue.WORDS) {
      assertThat(
              Visitor.french(house)
                  .read("/?q=" + URLEncoder.encode(word, UTF_8))
                  .select(".day-card"))
          .as(word)
          .isEmpty();
    }
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
