package fr.banquedesterritoires.event.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DayRoutesTest extends ApiTest {

  @Test
  void the_catalogue_lists_public_days_by_rubric() {
    house.publish(
        DayVariation.of(FlyerDay.day()).id("brouillon").publication(Publication.DRAFT).day());

    Answer answer = house.wire.send("GET", "/api/event-days");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json;charset=utf-8");
    assertThat(answer.text())
        .isEqualTo(
            """
            {"rubrics":[{"title":"Journées thématiques et téléconférences","eventDays":[\
            {"id":"cooperation-urbain-rural-2019-03-18",\
            "title":"Impulser des projets de coopération urbain-rural",\
            "rubric":"Journées thématiques et téléconférences","date":"2019-03-18",\
            "starts":"2019-03-18T09:00:00+01:00","ends":"2019-03-18T17:00:00+01:00",\
            "publicPlace":{"town":"Paris","departement":"75","label":"Paris (75)"},\
            "format":"on-site","publication":"published"}]}]}\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "q=COOPERATION&format=on-site&when=ahead&freeSeats=true, 1",
    "q=coop%C3%A9ration+maritime, 0",
    "format=online, 0",
    "when=past, 0",
    "rubric=Ateliers, 0",
    "q=&format=&when=&rubric=&freeSeats=, 1",
    "freeSeats=false, 1",
  })
  void the_catalogue_can_be_searched(String query, int found) {
    JsonNode days = house.wire.send("GET", "/api/event-days?" + query).json();

    assertThat(days.at("/rubrics/0/eventDays").size()).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"format=Online", "when=soon", "freeSeats=yes"})
  void a_code_that_does_not_exist_is_no_question(String query) {
    Answer answer = house.wire.send("GET", "/api/event-days?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/type").asString())
        .isEqualTo("urn:problem-type:journees:malformed-request");
  }

  @Test
  void a_day_is_read_with_its_programme_in_printed_order_and_its_own_time() {
    JsonNode day = house.wire.send("GET", DAY).json();

    assertThat(day.at("/id").asString()).isEqualTo(FlyerDay.ID.value());
    assertThat(day.at("/zone").asString()).isEqualTo("Europe/Paris");
    assertThat(day.at("/programme").size()).isEqualTo(7);
    assertThat(day.at("/programme/0").toString())
        .isEqualTo(
            """
            {"start":"2019-03-18T09:00:00+01:00","kind":"welcome","title":"Accueil, café",\
            "caseStudies":[]}\
            """);
    assertThat(day.at("/programme/3/caseStudies/0/territories").toString())
        .isEqualTo(
            """
            [{"name":"Montpellier Métropole","kind":"metropole","side":"urban"},\
            {"name":"PNR Haut Languedoc","kind":"pnr","side":"rural"}]\
            """);
    assertThat(day.at("/registration").toString())
        .isEqualTo(
            """
            {"opens":"2019-02-18T09:00:00+01:00","closes":"2019-03-15T18:00:00+01:00",\
            "capacity":80,"waitingList":true,"approval":false,"availability":"open"}\
            """);
    assertThat(day.at("/disclosure").toString()).isEqualTo("{\"afterApproval\":false}");
  }

  @Test
  void an_instant_in_summer_has_the_offset_of_summer() {
    Instant july = Instant.parse("2019-07-01T10:00:00Z");
    house.publish(
        DayVariation.of(FlyerDay.day()).id("ete").disclosure(DisclosureTerms.from(july)).day());

    JsonNode day = house.wire.send("GET", "/api/event-days/ete").json();

    assertThat(day.at("/disclosure/from").asString()).isEqualTo("2019-07-01T12:00:00+02:00");
  }

  @Test
  void availability_follows_the_clock() {
    assertThat(availability()).isEqualTo("open");
    house.clock.moveTo(FlyerDay.OPENS.minusSeconds(1));
    assertThat(availability()).isEqualTo("not-yet-open");
    house.clock.moveTo(FlyerDay.CLOSES);
    assertThat(availability()).isEqualTo("closed");
    house.publish(DayVariation.of(FlyerDay.day()).publication(Publication.CANCELLED).day());
    assertThat(availability()).isEqualTo("day-cancelled");
  }

  @Test
  void a_day_that_is_a_draft_unknown_or_no_id_at_all_is_not_found() {
    house.publish(
        DayVariation.of(FlyerDay.day()).id("brouillon").publication(Publication.DRAFT).day());

    for (String id : new String[] {"brouillon", "inconnue", "PAS-UN-ID", "a--b", "x".repeat(81)}) {
      Answer answer = house.wire.send("GET", "/api/event-days/" + id, "Accept-Language", "en");

      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.text())
          .isEqualTo(
              """
              {"type":"urn:problem-type:journees:no-such-day","title":"Day not found",\
              "status":404,"detail":"No day is published at this address. Start from the home\
               page to find it."}\
              """);
    }
  }

  @Test
  void a_public_answer_is_asked_for_again_by_its_tag_and_holds_until_it_changes() {
    Answer first = house.wire.send("GET", DAY);
    assertThat(first.header("ETag")).matches("\"[\\w-]{22}\"");
    assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
    assertThat(first.header("Vary")).isEqualTo("Accept-Encoding, Accept-Language, Cookie");

    Answer second = house.wire.send("GET", DAY, "If-None-Match", first.header("ETag"));
    assertThat(second.status()).isEqualTo(304);
    assertThat(second.text()).isEmpty();
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));

    house.clock.forward(Duration.ofDays(300));
    Answer third = house.wire.send("GET", DAY, "If-None-Match", first.header("ETag"));
    assertThat(third.status()).isEqualTo(200);
    assertThat(third.header("ETag")).isNotEqualTo(first.header("ETag"));
  }

  @Test
  void head_answers_as_get_without_a_body() {
    Answer head = house.wire.send("HEAD", DAY);

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("Content-Length"))
        .isEqualTo(house.wire.send("GET", DAY).header("Content-Length"));
    assertThat(house.wire.send("HEAD", "/api/event-days/inconnue").status()).isEqualTo(404);
  }

  private String availability() {
    return house.wire.send("GET", DAY).json().at("/registration/availability").asString();
  }
}
