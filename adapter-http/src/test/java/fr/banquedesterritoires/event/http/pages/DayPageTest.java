package fr.banquedesterritoires.event.http.pages;

import static fr.banquedesterritoires.event.http.pages.Visitor.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DayPageTest {

  private static final DayVariation FLYER = DayVariation.of(FlyerDay.day());
  private static final Instant LATER = Instant.parse("2019-03-11T08:00:00Z");

  private final House house = House.open();
  private final Visitor visitor = Visitor.french(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void everybody_reads_when_where_and_what() {
    Document page = visitor.read(DAY);

    assertThat(page.expectFirst("h1").text())
        .isEqualTo("Impulser des projets de coopération urbain-rural");
    assertThat(page.expectFirst("h1 ~ .lead").text()).isEqualTo("lundi 18 mars 2019 · Paris (75)");
    assertThat(fact(page, "Horaires")).isEqualTo("9\u202Fh\u202F00 – 17\u202Fh\u202F00");
    assertThat(fact(page, "Lieu"))
        .isEqualTo("Le lieu de la réunion vous sera communiqué après inscription.");
    assertThat(fact(page, "Déjeuner")).isEqualTo("Offert par l’organisateur");
    assertThat(page.select(".points li").eachText())
        .containsExactly(
            "D’où naissent ces coopérations ?",
            "Comment les faire vivre ?",
            "repérer ce que chacun y gagne",
            "préciser le rôle des collectivités");
    assertThat(page.expectFirst("a.button").attr("href")).isEqualTo(DAY + "/inscription");
  }

  @Test
  void the_programme_stands_in_printed_order_whatever_the_clock_says() {
    List<Element> sessions = visitor.read(DAY).select("ol.programme > li");

    assertThat(sessions)
        .extracting(session -> session.expectFirst(".hours").text())
        .containsExactly(
            "9\u202Fh\u202F00",
            "9\u202Fh\u202F00 – 10\u202Fh\u202F00",
            "10\u202Fh\u202F00 – 10\u202Fh\u202F30",
            "14\u202Fh\u202F00 – 15\u202Fh\u202F15",
            "12\u202Fh\u202F30 – 14\u202Fh\u202F00",
            "14\u202Fh\u202F00 – 16\u202Fh\u202F00",
            "16\u202Fh\u202F00 – 17\u202Fh\u202F00");
    assertThat(sessions.get(3).expectFirst(".kind").text()).isEqualTo("Séance plénière");
    assertThat(sessions.get(3).select(".parties li").eachText())
        .containsExactly("Montpellier Métropole (urbain)", "PNR Haut Languedoc (rural)");
  }

  @Test
  void on_an_english_page_the_words_of_the_day_stay_french_and_say_so() {
    Document page = Visitor.in("en", house).read(DAY);

    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.expectFirst("h1").attr("lang")).isEqualTo("fr");
    assertThat(page.expectFirst("h1 ~ .lead").text())
        .isEqualTo("Monday 18 March 2019 · Paris (75)");
    assertThat(fact(page, "Venue")).isEqualTo("The venue will be sent to you after registration.");
    for (Element french : page.select(".programme h3, .points, .prose p")) {
      assertThat(Visitor.language(french)).as(french.text()).isEqualTo("fr");
    }
    for (Element english : page.select("h2, .kind, .hours, .side dt")) {
      assertThat(Visitor.language(english)).as(english.text()).isEqualTo("en");
    }
  }

  static Stream<Arguments> standings() {
    return Stream.of(
        Arguments.of(
            FLYER.day(),
            "Vous pouvez vous inscrire jusqu’au vendredi 15 mars 2019 à 18\u202Fh\u202F00.",
            true),
        Arguments.of(
            FLYER.open(LATER, FlyerDay.CLOSES).day(),
            "Les inscriptions ouvrent le lundi 11 mars 2019 à 9\u202Fh\u202F00.",
            false),
        Arguments.of(
            FLYER.open(FlyerDay.OPENS.minusSeconds(60), FlyerDay.OPENS).day(),
            "Les inscriptions sont closes depuis le lundi 18 février 2019 à 9\u202Fh\u202F00.",
            false),
        Arguments.of(
            FLYER.publication(Publication.CANCELLED).day(),
            "Cette journée est annulée\u202F; on ne peut plus s’y inscrire.",
            false));
  }

  @ParameterizedTest
  @MethodSource("standings")
  void it_says_whether_one_can_sign_up_and_offers_it_only_then(
      EventDay day, String sentence, boolean offered) {
    house.publish(day);

    Document page = visitor.read(DAY);

    assertThat(page.expectFirst(".side").text()).contains(sentence);
    assertThat(page.select(".side a.button")).hasSize(offered ? 1 : 0);
  }

  @Test
  void a_full_day_says_so_and_one_with_a_waiting_list_offers_it() {
    house.publish(FLYER.capacity(1).waitingList(false).day());
    visitor.signUp("yann@example.org");

    assertThat(visitor.read(DAY).expectFirst(".side").text())
        .contains("La seule place est prise et cette journée ne tient pas de liste d’attente.");

    house.publish(FLYER.capacity(1).waitingList(true).day());
    assertThat(visitor.read(DAY).expectFirst(".side a.button").text())
        .isEqualTo("S’inscrire sur la liste d’attente");
  }

  static Stream<Arguments> promises() {
    DisclosureTerms from = DisclosureTerms.from(LATER);
    return Stream.of(
        Arguments.of(
            FLYER.disclosure(DisclosureTerms.AFTER_APPROVAL).day(),
            "Le lieu de la réunion vous sera communiqué une fois votre inscription validée par"
                + " l’organisateur."),
        Arguments.of(
            FLYER.disclosure(from).day(),
            "Le lieu de la réunion vous sera communiqué après inscription, à partir du lundi 11"
                + " mars 2019 à 9\u202Fh\u202F00."),
        Arguments.of(
            FLYER.disclosure(DisclosureTerms.AFTER_APPROVAL.and(from)).day(),
            "Le lieu de la réunion vous sera communiqué une fois votre inscription validée par"
                + " l’organisateur, à partir du lundi 11 mars 2019 à 9\u202Fh\u202F00."),
        Arguments.of(
            FLYER.publication(Publication.CANCELLED).day(),
            "La journée est annulée : aucun lieu ne sera communiqué."));
  }

  @ParameterizedTest
  @MethodSource("promises")
  void where_the_venue_would_stand_it_says_when_it_will_be_told(EventDay day, String promise) {
    house.publish(day);

    assertThat(fact(visitor.read(DAY), "Lieu")).isEqualTo(promise);
  }

  @Test
  void a_browser_that_has_the_page_is_told_that_it_still_holds() {
    Answer first = visitor.get(DAY);
    String tag = first.header("ETag");
    assertThat(tag).startsWith("\"");

    Answer again = ask(DAY, tag);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.text()).isEmpty();

    house.publish(FLYER.publication(Publication.CANCELLED).day());
    assertThat(ask(DAY, tag).status()).isEqualTo(200);
  }

  @Test
  void the_venue_moves_nothing_on_the_page() {
    String before = visitor.get(DAY).header("ETag");
    house.setVenue(FlyerDay.ID, CanaryVenue.details());

    assertThat(visitor.get(DAY).header("ETag")).isEqualTo(before);
  }

  @Test
  void a_draft_and_a_name_nobody_gave_are_not_found() {
    house.publish(FLYER.publication(Publication.DRAFT).day());

    for (String path :
        List.of(DAY, "/journees/inconnue", "/journees/Pas_un_nom", DAY + "/calendrier.ics")) {
      Answer answer = visitor.get(path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(Visitor.page(answer).expectFirst("h1").text()).isEqualTo("Journée introuvable");
    }
  }

  @Test
  void the_calendar_entry_comes_as_a_file() {
    Answer answer = visitor.get(DAY + "/calendrier.ics");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/calendar;charset=utf-8");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"" + FlyerDay.ID + ".ics\"");
    assertThat(answer.text()).startsWith("BEGIN:VCALENDAR");
  }

  private Answer ask(String path, String tag) {
    return house.wire.send(
        "GET", path, "Accept", "text/html", "Accept-Language", "fr", "If-None-Match", tag);
  }

  private static String fact(Document page, String term) {
    return page.select(".facts div").stream()
        .filter(fact -> fact.expectFirst("dt").text().equals(term))
        .map(fact -> fact.expectFirst("dd").text())
        .findFirst()
        .orElseThrow();
  }
}
