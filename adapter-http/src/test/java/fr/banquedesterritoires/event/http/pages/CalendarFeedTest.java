package fr.banquedesterritoires.event.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {

  private static final String FEED = "/calendrier.ics";
  private static final DayVariation FLYER = DayVariation.of(FlyerDay.day());

  private final House house = House.open();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void every_public_day_of_the_last_year_and_ahead_stands_in_it() {
    house.publish(FLYER.id("avril").date(LocalDate.of(2019, 4, 1)).day());
    house.publish(FLYER.id("annulee").publication(Publication.CANCELLED).day());
    house.publish(FLYER.id("brouillon").publication(Publication.DRAFT).day());
    house.publish(FLYER.id("hier").date(LocalDate.of(2019, 2, 17)).day());
    house.publish(FLYER.id("il-y-a-longtemps").date(LocalDate.of(2018, 2, 1)).day());

    Answer answer = house.wire.send("GET", FEED);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=utf-8");
    assertThat(answer.text().lines().filter(line -> line.startsWith("UID:")))
        .containsExactly("UID:hier", "UID:annulee", "UID:" + FlyerDay.ID, "UID:avril");
    assertThat(answer.text()).contains("URL:" + House.BASE_URL + "/journees/avril");
  }

  @Test
  void whoever_has_it_is_told_so_until_a_day_changes_or_the_hour_does() {
    Answer first = house.wire.send("GET", FEED);
    String tag = first.header("ETag");

    house.clock.forward(Duration.ofMinutes(20));
    house.setVenue(FlyerDay.ID, CanaryVenue.details());
    assertThat(again(tag).status()).isEqualTo(304);

    house.publish(FLYER.date(LocalDate.of(2019, 3, 19)).day());
    assertThat(again(tag).status()).isEqualTo(200);

    house.publish(FlyerDay.day());
    assertThat(again(tag).status()).isEqualTo(304);

    house.clock.forward(Duration.ofHours(1));
    assertThat(again(tag).status()).isEqualTo(200);
    assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
  }

  @Test
  void the_catalogue_leads_there() {
    String link = Visitor.french(house).read("/").expectFirst("a[href=" + FEED + "]").text();

    assertThat(link).isEqualTo("S’abonner au calendrier des journées");
  }

  private Answer again(String tag) {
    return house.wire.send("GET", FEED, "If-None-Match", tag);
  }
}
