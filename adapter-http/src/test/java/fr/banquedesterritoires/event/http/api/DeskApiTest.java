package fr.banquedesterritoires.event.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.organiser.GiveTokens.Given;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.Guards;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.http.web.Route;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import io.javalin.http.HandlerType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may use the desk's API, by a walk through every route of it that the server really has. */
class DeskApiTest extends ApiTest {

  private static final String DESK_DAYS = "/api/desk/event-days";

  @Test
  void there_are_routes_to_walk_and_whoever_may_use_them_is_let_in() {
    String token = house.toolToken(Role.ORGANISER).token();

    assertThat(routes()).hasSizeGreaterThan(5);
    for (Route route : routes()) {
      assertThat(send(route, bearer(token)).status()).as("%s", route).isNotIn(401, 403);
    }
  }

  @Test
  void without_a_token_of_its_own_every_route_is_shut_whatever_cookie_comes_with_the_request() {
    String session = session(Role.ORGANISER);
    String tool = house.toolToken(Role.ORGANISER).token();
    String participant = signedUp()[1].substring("Bearer ".length());
    List<String[]> tries =
        List.of(
            new String[] {},
            new String[] {"Cookie", "__Host-bureau=" + session},
            new String[] {
              "Cookie",
              "__Host-bureau=" + session + "; __Host-inscription=" + participant,
              "Origin",
              House.BASE_URL.toString(),
              "Sec-Fetch-Site",
              "same-origin"
            },
            new String[] {"Cookie", "__Host-bureau=" + tool},
            bearer(session),
            bearer(participant),
            bearer(tool.toUpperCase(Locale.ROOT)),
            bearer(tool.substring("journees_".length())),
            new String[] {"Authorization", "Basic " + tool});
    for (Route route : routes()) {
      for (String[] headers : tries) {
        Answer answer = send(route, headers);

        assertThat(answer.status()).as("%s %s", route, List.of(headers)).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"journees-desk\"");
        assertThat(answer.method().equals("HEAD") ? "unknown-desk-token" : answer.problem())
            .isEqualTo("unknown-desk-token");
      }
    }
    assertThat(house.wire.send("GET", DESK_DAYS + "?access_token=" + tool).status()).isEqualTo(401);
  }

  @Test
  void a_token_opens_no_page_of_the_desk() {
    String token = house.toolToken(Role.ORGANISER).token();

    for (String cookie : List.of("x=y", "__Host-bureau=" + token)) {
      Answer answer =
          house.wire.send("GET", "/bureau", "Authorization", "Bearer " + token, "Cookie", cookie);
      assertThat(answer.header("Location")).isEqualTo("/bureau/entree");
    }
  }

  @Test
  void each_role_may_do_what_it_may_do_on_the_pages() {
    signedUp();

    assertThat(shutTo(Role.ORGANISER)).isEmpty();
    assertThat(shutTo(Role.DESK))
        .containsExactly(
            "GET /api/desk/event-days/{id}",
            "GET /api/desk/event-days/{id}/venue",
            "HEAD /api/desk/event-days/{id}",
            "HEAD /api/desk/event-days/{id}/venue",
            "POST /api/desk/event-days",
            "POST /api/desk/event-days/{id}/registrations/{person}/approval",
            "POST /api/desk/event-days/{id}/registrations/{person}/cancellation",
            "POST /api/desk/event-days/{id}/registrations/{person}/move",
            "POST /api/desk/event-days/{id}/registrations/{person}/refusal",
            "POST /api/desk/event-days/{id}/sensitive-lists",
            "PUT /api/desk/event-days/{id}",
            "PUT /api/desk/event-days/{id}/publication",
            "PUT /api/desk/event-days/{id}/venue");
    Set<String> open = new TreeSet<>();
    routes().forEach(route -> open.add(route.method() + " " + route.path()));
    open.removeAll(shutTo(Role.READER));
    assertThat(open)
        .containsExactly(
            "GET /api/desk/event-days",
            "GET /api/desk/event-days/{id}/figures",
            "HEAD /api/desk/event-days",
            "HEAD /api/desk/event-days/{id}/figures");
  }

  @Test
  void a_refusal_is_told_in_the_persons_language() {
    assertThat(told("fr", bearer("x"))).startsWith("Ce jeton n’ouvre pas le bureau");
    assertThat(told("en", bearer("x"))).startsWith("This token does not open the desk");
    String[] reader = bearer(house.toolToken(Role.READER).token());
    Answer answer = house.wire.send("GET", DESK_DAYS + "/" + FlyerDay.ID, reader);
    assertThat(answer.problem()).isEqualTo("not-your-tools-task");
    assertThat(answer.json().get("detail").asString()).startsWith("Le rôle de ce jeton");
  }

  @Test
  void no_tool_but_an_organisers_learns_the_venue() {
    signedUp();

    for (Role role : List.of(Role.READER, Role.DESK)) {
      assertThat(everythingTold(house.toolToken(role).token()))
          .noneMatch(DeskApiTest::tellsTheVenue);
    }
    assertThat(everythingTold(house.toolToken(Role.ORGANISER).token()))
        .anyMatch(DeskApiTest::tellsTheVenue);
  }

  @Test
  void whoever_tries_tokens_must_wait_and_a_tool_from_the_same_network_need_not() {
    Guards strict = new Guards(List.of(), List.of(), OptionalInt.of(1), Optional.empty());
    try (House guarded = House.open(strict)) {
      String token = guarded.toolToken(Role.READER).token();
      List<Integer> told = new ArrayList<>();
      for (int tried = 0; tried < 6; tried++) {
        told.add(guarded.wire.send("GET", DESK_DAYS, bearer("guess-" + tried)).status());
      }

      assertThat(told).containsExactly(401, 401, 401, 401, 429, 429);
      assertThat(guarded.wire.send("GET", DESK_DAYS, bearer(token)).status()).isEqualTo(200);
      guarded.clock.forward(Duration.ofMinutes(1));
      assertThat(guarded.wire.send("GET", DESK_DAYS, bearer("guess")).status()).isEqualTo(401);
    }
  }

  @Test
  void a_tool_that_runs_wild_must_wait_as_well() {
    Guards strict = new Guards(List.of(), List.of(), OptionalInt.of(1), Optional.empty());
    try (House guarded = House.open(strict)) {
      String[] token = bearer(guarded.toolToken(Role.READER).token());
      for (int asked = 0; asked < 80; asked++) {
        assertThat(guarded.wire.send("GET", DESK_DAYS, token).status()).isEqualTo(200);
      }

      assertThat(guarded.wire.send("GET", DESK_DAYS, token).status()).isEqualTo(429);
    }
  }

  private String told(String language, String[] bearer) {
    Answer answer =
        house.wire.send("GET", DESK_DAYS, bearer[0], bearer[1], "Accept-Language", language);
    return answer.json().get("detail").asString();
  }

  private Set<String> shutTo(Role role) {
    Given given = house.toolToken(role);
    Set<String> shut = new TreeSet<>();
    for (Route route : routes()) {
      Answer answer = send(route, bearer(given.token()));
      if (answer.status() == 403) {
        shut.add(route.method() + " " + route.path());
      }
    }
    return shut;
  }

  private List<String> everythingTold(String token) {
    return house.server.routes().stream()
        .map(route -> send(route, bearer(token)))
        .map(answer -> answer.headers().map() + answer.text())
        .toList();
  }

  private static boolean tellsTheVenue(String told) {
    return CanaryVenue.SECRETS.stream().anyMatch(told::contains);
  }

  private List<Route> routes() {
    return house.server.routes().stream()
        .filter(route -> route.path().startsWith("/api/desk"))
        .toList();
  }

  /** A request that says nothing: it goes as far as whoever sends it may go. */
  private Answer send(Route route, String... headers) {
    String person =
        house
            .registration(FlyerDay.ID, ADDRESS)
            .map(Registration::id)
            .map(Object::toString)
            .orElse("x");
    String path =
        route
            .path()
            .replace("{id}", FlyerDay.ID.value())
            .replace("{person}", person)
            .replaceAll("\\{[^}]*}", "x");
    boolean reads = Set.of(HandlerType.GET, HandlerType.HEAD).contains(route.method());
    return reads
        ? house.wire.send(route.method().name(), path, headers)
        : house.wire.json(route.method().name(), path, "{}", headers);
  }

  private String session(Role role) {
    Answer answer = Visitor.french(house).post(house.deskLink("ada@example.org", role), Map.of());
    return answer.header("Set-Cookie").replaceFirst("__Host-bureau=([^;]*).*", "$1");
  }
}
