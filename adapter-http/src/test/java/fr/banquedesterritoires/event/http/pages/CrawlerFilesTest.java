package fr.banquedesterritoires.event.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import org.junit.jupiter.api.Test;

/** Search engines are told which pages there are, and nothing else. */
class CrawlerFilesTest {

  private static final DayVariation FLYER = DayVariation.of(FlyerDay.day());

  @Test
  void the_sitemap_names_the_home_page_and_every_public_day_and_no_time() {
    try (House house = House.open()) {
      house.publish(FLYER.id("annulee").publication(Publication.CANCELLED).day());
      house.publish(FLYER.id("brouillon").publication(Publication.DRAFT).day());

      Answer sitemap = house.wire.send("GET", "/sitemap.xml");

      assertThat(sitemap.header("Content-Type")).isEqualTo("application/xml;charset=utf-8");
      assertThat(sitemap.text())
          .isEqualTo(
              """
              <?xml version="1.0" encoding="UTF-8"?>
              <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <url><loc>%1$s/</loc></url>
              <url><loc>%1$s/journees/annulee</loc></url>
              <url><loc>%1$s/journees/%2$s</loc></url>
              </urlset>
              """
                  .formatted(House.BASE_URL, FlyerDay.ID));
    }
  }

  @Test
  void robots_are_shown_the_sitemap_and_kept_from_what_is_private() {
    try (House house = House.open()) {
      assertThat(house.wire.send("GET", "/robots.txt").text())
          .isEqualTo(
              """
              User-agent: *
              Disallow: /api/
              Disallow: /inscription/
              Disallow: /mon-inscription
              Sitemap: %s/sitemap.xml
              """
                  .formatted(House.BASE_URL));
    }
  }
}
