package fr.banquedesterritoires.event.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.Guards;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.http.Network;
import fr.banquedesterritoires.event.http.web.Route;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import io.javalin.http.HandlerType;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody sends more than people do, through the proxy in front. */
class FloodTest {

  private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
  private static final String ADDRESS = "camille.durand@example.org";
  private static final String FORM = "/journees/" + FlyerDay.ID + "/inscription";
  private static final String BODY =
      """
      {"givenName":"Camille","familyName":"Durand","email":"%s","role":"maire",
       "organisation":"Lombez","lunch":false,"consent":true}\
      """
          .formatted(ADDRESS);
  private static final String TYPED =
      "givenName=Camille&familyName=Durand&email=camille.durand%40example.org&role=maire"
          + "&organisation="
          + URLEncoder.encode("Communauté du Savès", StandardCharsets.UTF_8)
          + "&expectations=Des+exemples&consent=true";

  /** One a minute, four at once. */
  private final House house =
      House.open(
          new Guards(
              List.of(),
              List.of(Network.parse("127.0.0.0/8")),
              OptionalInt.of(1),
              Optional.empty()));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void every_route_that_takes_something_or_a_tools_token_is_counted_and_no_other() {
    int network = 0;
    for (Route route : house.server.routes()) {
      String path = path(route);
      String caller = "198.51." + ++network + ".7";
      String mine = token(network);
      List<Integer> told =
          List.of(
              send(route.method(), path, caller, mine),
              send(route.method(), path, caller, mine),
              send(route.method(), path, caller, mine),
              send(route.method(), path, caller, mine),
              send(route.method(), path, caller, mine));
      if (READING.contains(route.method()) && !route.path().startsWith("/api/desk/")) {
        assertThat(told).as("%s", route).doesNotContain(429);
      } else {
        assertThat(told.subList(0, 4)).as("%s", route).doesNotContain(429);
        assertThat(told.getLast()).as("%s", route).isEqualTo(429);
      }
    }
  }

  @Test
  void a_program_is_told_when_to_come_back_and_gets_through_then() {
    exhaust("192.0.2.1");
    Answer refused = signUp("192.0.2.1");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.problem()).isEqualTo("too-many");
    assertThat(refused.header("Retry-After")).isEqualTo("60");
    assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
    assertThat(signUp("192.0.3.1").status()).isEqualTo(202);
    house.clock.forward(Duration.ofSeconds(60));
    assertThat(signUp("192.0.2.1").status()).isEqualTo(202);
  }

  @Test
  void a_group_is_counted_by_its_people() {
    String three =
        """
        {"email":"zoe@example.org","people":[%s,%s,%s]}\
        """
            .formatted(BODY, BODY.replace("camille.d", "luc.d"), BODY.replace("camille.d", "a.d"));
    String path = "/api/event-days/" + FlyerDay.ID + "/group-registrations";

    assertThat(house.wire.json("POST", path, three, "X-Forwarded-For", "192.0.2.1").status())
        .isEqualTo(202);
    Answer refused = house.wire.json("POST", path, three, "X-Forwarded-For", "192.0.2.1");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).isEqualTo("120");
    assertThat(signUp("192.0.3.1").status()).isEqualTo(202);
  }

  @Test
  void a_person_is_told_in_their_language_and_nothing_they_typed_is_lost() {
    exhaust("192.0.2.1");
    Answer refused = post(FORM, TYPED, "192.0.2.1");
    Document page = Jsoup.parse(refused.text());

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).isEqualTo("60");
    assertThat(page.expectFirst("[role=alert]").text())
        .isEqualTo(
            "Votre inscription n’a pas été enregistrée Beaucoup d’envois nous arrivent en même"
                + " temps depuis votre réseau. Rien n’est perdu : recommencez dans 60"
                + " secondes.");
    assertThat(page.expectFirst("[name=organisation]").val()).isEqualTo("Communauté du Savès");
    assertThat(page.expectFirst("[name=expectations]").text()).isEqualTo("Des exemples");
    assertThat(page.expectFirst("[name=consent]").hasAttr("checked")).isTrue();
    assertThat(house.registration(FlyerDay.ID, ADDRESS)).isEmpty();
  }

  @Test
  void a_change_and_a_lost_link_keep_what_was_typed_too() {
    signUp("203.0.113.1");
    String cookie = "__Host-inscription=" + house.token(FlyerDay.ID, ADDRESS);
    exhaust("192.0.2.1");

    Answer change = post("/mon-inscription", TYPED, "192.0.2.1", "Cookie", cookie);
    Answer lost = post("/journees/" + FlyerDay.ID + "/lien-perdu", TYPED, "192.0.2.1");

    assertThat(List.of(change.status(), lost.status())).containsExactly(429, 429);
    assertThat(Jsoup.parse(change.text()).expectFirst("[name=expectations]").text())
        .isEqualTo("Des exemples");
    assertThat(Jsoup.parse(lost.text()).expectFirst("[name=email]").val()).isEqualTo(ADDRESS);
  }

  @Test
  void a_button_without_a_form_gets_a_page_that_says_so() {
    exhaust("192.0.2.1");
    Answer refused = post("/mon-inscription/quitter", "", "192.0.2.1");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).isEqualTo("60");
    assertThat(Jsoup.parse(refused.text()).expectFirst("h1").text())
        .isEqualTo("Trop d’envois depuis votre réseau");
  }

  @Test
  void another_site_cannot_use_up_what_a_network_may_send() {
    for (int n = 0; n < 20; n++) {
      house.wire.send(
          "POST", FORM, "Origin", "https://evil.example", "X-Forwarded-For", "192.0.2.1");
    }

    assertThat(signUp("192.0.2.1").status()).isEqualTo(202);
  }

  @Test
  void without_the_guard_a_flood_gets_through() {
    try (House open = House.open()) {
      for (int n = 0; n < 50; n++) {
        assertThat(
                open.wire
                    .json("POST", "/api/event-days/" + FlyerDay.ID + "/registrations", BODY)
                    .status())
            .isEqualTo(202);
      }
    }
  }

  private void exhaust(String caller) {
    for (int n = 0; n < 4; n++) {
      post("/mon-inscription/quitter", "", caller);
    }
  }

  private static String path(Route route) {
    return route.path().replace("{id}", FlyerDay.ID.value()).replaceAll("\\{[^}]*}", "x");
  }

  private int send(HandlerType method, String path, String caller, String token) {
    return house
        .wire
        .send(
            method.name(),
            path,
            "Origin",
            House.BASE_URL.toString(),
            "X-Forwarded-For",
            caller,
            "Cookie",
            "__Host-inscription=" + token)
        .status();
  }

  /** The token of somebody new, who signed up from a network of their own. */
  private String token(int person) {
    String address = "personne-" + person + "@example.org";
    house.wire.json(
        "POST",
        "/api/event-days/" + FlyerDay.ID + "/registrations",
        BODY.replace(ADDRESS, address),
        "X-Forwarded-For",
        "203.0." + person + ".1");
    return house.token(FlyerDay.ID, address);
  }

  private Answer signUp(String caller) {
    return house.wire.json(
        "POST",
        "/api/event-days/" + FlyerDay.ID + "/registrations",
        BODY,
        "X-Forwarded-For",
        caller);
  }

  private Answer post(String path, String body, String caller, String... more) {
    String[] headers = {
      "Content-Type",
      "application/x-www-form-urlencoded",
      "Accept",
      "text/html",
      "Origin",
      House.BASE_URL.toString(),
      "X-Forwarded-For",
      caller,
    };
    String[] all = Arrays.copyOf(headers, headers.length + more.length);
    System.arraycopy(more, 0, all, headers.length, more.length);
    return house.wire.send("POST", path, BodyPublishers.ofString(body), all);
  }
}
