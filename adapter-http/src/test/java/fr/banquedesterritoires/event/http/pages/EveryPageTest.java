package fr.banquedesterritoires.event.http.pages;

import static fr.banquedesterritoires.event.http.pages.Visitor.DAY;
import static fr.banquedesterritoires.event.http.pages.Visitor.FORM;
import static fr.banquedesterritoires.event.http.pages.Visitor.MINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.HardValues;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page, whoever asks for it. */
class EveryPageTest {

  private static final List<String> PUBLIC =
      List.of(
          "/",
          DAY,
          FORM,
          FORM + "/recue",
          DAY + "/inscription-groupee",
          DAY + "/inscription-groupee/recue",
          DAY + "/lien-perdu",
          DAY + "/lien-perdu/demande",
          "/accessibilite",
          "/mentions-legales",
          "/donnees-personnelles",
          "/nulle-part",
          "/journees/inconnue");

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void a_page_is_sound_html_in_its_language(String language) {
    try (House house = House.open()) {
      for (Answer answer : walk(Visitor.in(language, house))) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = parser.parseInput(answer.text(), answer.path());

        assertThat(parser.getErrors()).as(answer.path()).isEmpty();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1")).as(answer.path()).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).as(answer.path()).doesNotHaveDuplicates();
        for (String ids : page.select("[aria-describedby]").eachAttr("aria-describedby")) {
          Stream.of(ids.split(" ", -1))
              .forEach(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
        }
        for (Element link : page.select("a[href^=#]")) {
          assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void a_page_has_no_code_of_its_own_and_loads_nothing_from_elsewhere(String language) {
    try (House house = House.open()) {
      for (Answer answer : walk(Visitor.in(language, house))) {
        Document page = Visitor.page(answer);

        assertThat(page.select("script, style, [style], iframe, [onclick]")).isEmpty();
        assertThat(page.select("[src]").eachAttr("src"))
            .allMatch(src -> src.startsWith("/static/"));
        assertThat(page.select("link").eachAttr("href"))
            .allMatch(href -> href.startsWith("/static/"));
        assertThat(page.select("form").eachAttr("action"))
            .allMatch(action -> action.startsWith("/"));
      }
    }
  }

  @Test
  void every_link_within_the_site_leads_somewhere() {
    try (House house = House.open()) {
      Visitor visitor = Visitor.french(house);
      for (Answer answer : walk(visitor)) {
        for (String href : Visitor.page(answer).select("a[href^=/]").eachAttr("href")) {
          assertThat(visitor.get(href).status()).as(href).isIn(200, 303);
        }
      }
    }
  }

  @Test
  void a_stranger_learns_the_venue_on_no_page() {
    try (House house = House.open()) {
      Visitor stranger = Visitor.french(house);
      List<String> said = new ArrayList<>();
      house.wire.listen(answer -> said.add(answer.headers() + answer.text()));

      for (String path : PUBLIC) {
        stranger.get(path);
        stranger.post(path, Map.of("email", "x"));
      }
      stranger.signUp("zoe@example.org");
      stranger.get(DAY + "/calendrier.ics");
      stranger.get(MINE);
      stranger.get("/inscription/x");

      assertThat(said).hasSizeGreaterThan(20);
      assertThat(said).noneMatch(EveryPageTest::tellsTheVenue);
    }
  }

  static Stream<RegistrationState> notEntitled() {
    Instant since = FlyerDay.OPENS;
    return Stream.of(
        new RegistrationState.Waiting(since),
        new RegistrationState.AwaitingApproval(since),
        new RegistrationState.Refused(since),
        new RegistrationState.Cancelled(since));
  }

  @ParameterizedTest
  @MethodSource("notEntitled")
  void whoever_has_no_seat_learns_the_venue_on_no_page(RegistrationState state) {
    try (House house = House.open()) {
      keep(house, People.registration(FlyerDay.ID, 1, state));
      List<String> said = new ArrayList<>();
      house.wire.listen(answer -> said.add(answer.headers() + answer.text()));

      Visitor visitor = Visitor.french(house);
      visitor.openLink("personne-1@example.org");
      visitor.get(MINE);
      visitor.get(MINE + "/annulation");
      visitor.post(MINE, Map.of());
      PUBLIC.forEach(visitor::get);

      assertThat(said).noneMatch(EveryPageTest::tellsTheVenue);
    }
  }

  @Test
  void whoever_has_a_seat_does_learn_it_so_that_the_tests_above_mean_something() {
    try (House house = House.open()) {
      keep(house, People.confirmed(FlyerDay.ID, 1));
      Visitor visitor = Visitor.french(house);
      visitor.openLink("personne-1@example.org");

      assertThat(tellsTheVenue(visitor.get(MINE).text())).isTrue();
    }
  }

  @Test
  void texts_of_days_and_people_are_words_and_never_markup() {
    try (House house = House.open()) {
      for (EventDay hard : HardValues.days()) {
        EventDay day =
            DayVariation.of(hard)
                .publication(Publication.PUBLISHED)
                .open(FlyerDay.OPENS, FlyerDay.CLOSES)
                .unlimited()
                .day();
        house.publish(day);
        assertSound(Visitor.french(house).get("/journees/" + day.id()), day.title());
        assertSound(Visitor.french(house).get("/"), day.title());
        for (Registration registration : HardValues.registrations(day.id())) {
          keep(house, registration);
          Visitor visitor = Visitor.in("en", house);
          visitor.get("/inscription/" + house.token(registration));
          assertSound(visitor.get(MINE), registration.participant().givenName());
        }
      }
    }
  }

  private static void assertSound(Answer answer, String text) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = parser.parseInput(answer.text(), answer.path());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.wholeText()).contains(text);
  }

  /** Every page in turn: first as a stranger, then with a registration of one's own. */
  private static List<Answer> walk(Visitor visitor) {
    List<Answer> pages = new ArrayList<>();
    PUBLIC.forEach(path -> pages.add(visitor.get(path)));
    pages.add(visitor.post(FORM, Map.of()));
    pages.add(visitor.post(DAY + "/inscription-groupee", Map.of()));
    pages.add(visitor.post(DAY + "/lien-perdu", Map.of()));
    pages.add(visitor.get(MINE));
    visitor.signUp("zoe@example.org");
    visitor.openLink("zoe@example.org");
    pages.add(visitor.get(MINE));
    pages.add(visitor.get(MINE + "?fait=amended"));
    pages.add(visitor.post(MINE, Map.of()));
    pages.add(visitor.get(MINE + "/annulation"));
    visitor.post(MINE + "/annulation", Map.of());
    pages.add(visitor.get(MINE));
    return pages;
  }

  private static void keep(House house, Registration registration) {
    house.store.inDay(
        registration.day(),
        books -> {
          books.keep(registration);
          return registration;
        });
  }

  private static boolean tellsTheVenue(String said) {
    return CanaryVenue.SECRETS.stream()
        .map(secret -> secret.replace("&", "&amp;"))
        .anyMatch(said::contains);
  }

  @Test
  void nothing_but_the_path_of_the_site_stands_in_the_language_switch() {
    try (House house = House.open()) {
      Document page = Visitor.page(Visitor.french(house).get("/nulle-part?x=y"));
      assertThat(page.select("nav a[hreflang]").eachAttr("href"))
          .containsExactly("/?lang=fr", "/?lang=en");
      assertThat(page.html()).doesNotContain("nulle-part");
    }
  }
}
