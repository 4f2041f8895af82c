package fr.banquedesterritoires.event.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Mailbox;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.Guards;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.http.Wire;
import fr.banquedesterritoires.event.http.web.Route;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityHeadersTest {

  private static final String EMBEDDERS = "https://portail.example.org https://b.example";

  @Test
  void every_route_there_is_answers_every_method_with_all_security_headers() {
    try (House house = House.open()) {
      List<Route> routes = house.server.routes();
      assertThat(routes).isNotEmpty();
      for (Route route : routes) {
        String path = route.path().replaceAll("\\{[^}]*}", "x");
        for (String method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
          assertGuarded(house.wire.send(method, path));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /nowhere, 404",
    "GET, /api/nowhere, 404",
    "POST, /livez, 405",
    "TRACE, /livez, 405",
    "FOO, /livez, 405",
    "GET, /a%2Fb, 400",
    "GET, /a/%ff, 400",
    "GET, /a/%00, 400",
    "GET, /;a=b/livez, 400",
    "GET, //livez, 400",
    "GET, /a/%2e%2e/livez, 400",
  })
  void an_error_has_them_too_and_repeats_nothing_of_the_path(
      String method, String path, int status) {
    try (House house = House.open()) {
      Answer answer = house.wire.send(method, path);

      assertThat(answer.status()).isEqualTo(status);
      assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json;charset=utf-8");
      assertThat(answer.text()).doesNotContain("livez", "nowhere", "%", "/a");
      assertGuarded(answer);
    }
  }

  @Test
  void a_request_nobody_can_read_has_them_too() {
    try (House house = House.open()) {
      Answer answer = house.wire.send("GET", "/livez", "X-Long", "x".repeat(9_000));

      assertThat(answer.status()).isEqualTo(431);
      assertThat(answer.problem()).isEqualTo("header-too-large");
      assertGuarded(answer);
    }
  }

  @Test
  void a_wish_for_a_web_socket_is_an_ordinary_request_and_opens_no_session() {
    try (House house = House.open()) {
      Answer answer = house.wire.send("GET", "/livez", "Sec-WebSocket-Version", "13");

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Set-Cookie")).isEmpty();
      assertGuarded(answer);
    }
  }

  @Test
  void without_tls_nothing_promises_it() {
    try (House house = House.open(URI.create("http://127.0.0.1:8080"))) {
      assertThat(house.wire.send("GET", "/livez").header("Strict-Transport-Security")).isEmpty();
    }
  }

  @Test
  void whoever_comes_with_a_registration_is_answered_with_all_of_them_and_may_keep_nothing() {
    try (House house = House.open(mailbox())) {
      List<Integer> told = new ArrayList<>();
      for (Route route : house.server.routes()) {
        String token = signUp(house, "personne-" + told.size() + "@example.org");
        String path =
            route
                .path()
                .replace("{token}", token)
                .replace("{secret}", deskSecret(house))
                .replaceAll("\\{(person|clerk|tool|letter|paper)}", "x")
                .replace("{id}", route.path().contains("/demo/") ? "1" : FlyerDay.ID.value());
        Answer answer =
            house.wire.send(
                route.method().name(),
                path + "?lang=en",
                "Accept",
                path.startsWith("/api/") ? "application/json" : "text/html",
                "Accept-Encoding",
                "gzip",
                "Origin",
                House.BASE_URL.toString(),
                "Authorization",
                "Bearer " + token,
                "Cookie",
                "__Host-inscription=" + token);
        told.add(isHidden(route) ? 200 : answer.status());
        assertThat(HeaderCheck.flaws(answer)).as("%s %s", route, answer.status()).isEmpty();
      }
      assertThat(told).contains(200, 303, 415, 422).doesNotContain(400, 404, 500);
    }
  }

  /** To whoever has not the key of the figures, there is nothing. */
  private static boolean isHidden(Route route) {
    return route.path().equals("/metrics");
  }

  private static String deskSecret(House house) {
    String link = house.deskLink("ada@example.org", Role.ORGANISER);
    return link.substring(link.lastIndexOf('/') + 1);
  }

  @Test
  void those_who_are_named_may_show_the_pages_of_days_in_a_frame_and_no_others() {
    Guards guards =
        new Guards(
            List.of(URI.create("https://portail.example.org"), URI.create("https://b.example/")),
            List.of(),
            OptionalInt.empty(),
            Optional.empty());
    try (House house = House.open(guards)) {
      for (String path : List.of("/", "/journees/x", "/journees/" + FlyerDay.ID + "/inscription")) {
        assertThat(HeaderCheck.flaws(house.wire.send("GET", path), EMBEDDERS)).isEmpty();
      }
      for (String path :
          List.of("/mon-inscription", "/inscription/x", "/api/event-days", "/journeesx", "//")) {
        assertGuarded(house.wire.send("GET", path));
      }
    }
  }

  @Test
  void a_server_that_guards_nothing_is_found_out() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answerOnce(server));
      Answer answer = Wire.to(server.getLocalPort()).send("GET", "/mon-inscription");

      assertThat(HeaderCheck.flaws(answer))
          .containsExactly(
              "Content-Security-Policy: []",
              "X-Content-Type-Options: []",
              "Referrer-Policy: []",
              "Cross-Origin-Opener-Policy: []",
              "Cross-Origin-Resource-Policy: []",
              "Strict-Transport-Security: []",
              "Permissions-Policy without camera=()",
              "Permissions-Policy without geolocation=()",
              "Permissions-Policy without microphone=()",
              "Permissions-Policy without usb=()",
              "Vary without Accept-Language",
              "Vary without Cookie",
              "Server",
              "Cache-Control: public",
              "Content-Encoding",
              "Content-Type: text/html",
              "inline code: p",
              "inline code: script",
              "Set-Cookie: inscription");
    }
  }

  /** The token of somebody new. */
  private static String signUp(House house, String address) {
    house.wire.json("POST", "/api/event-days/" + FlyerDay.ID + "/registrations", body(address));
    return house.token(FlyerDay.ID, address);
  }

  private static String body(String address) {
    return """
    {"givenName":"Camille","familyName":"Durand","email":"%s","role":"maire",
     "organisation":"Lombez","lunch":false,"consent":true}\
    """
        .formatted(address);
  }

  private static Mailbox mailbox() {
    Mailbox.Heading heading = new Mailbox.Heading("1", "a@example.org", "Objet", FlyerDay.OPENS);
    return new Mailbox() {
      @Override
      public List<Heading> newestFirst() {
        return List.of(heading);
      }

      @Override
      public Optional<Opened> open(String id) {
        return Optional.of(
            new Opened(heading, "Bonjour", Optional.of("<p onclick=x>"), Optional.empty()));
      }
    };
  }

  /** As a careless server would. */
  private static void answerOnce(ServerSocket server) {
    String page = "<p onclick=alert(1)><script>alert(1)</script>";
    try (Socket client = server.accept()) {
      client.getInputStream().read(new byte[8_192]);
      client
          .getOutputStream()
          .write(
              ("HTTP/1.1 200 OK\r\nServer: Careless/1.0\r\nContent-Type: text/html\r\n"
                      + "Cache-Control: public\r\nContent-Encoding: identity\r\n"
                      + "Set-Cookie: inscription=x; Path=/\r\nConnection: close\r\n"
                      + "Content-Length: "
                      + page.length()
                      + "\r\n\r\n"
                      + page)
                  .getBytes(StandardCharsets.US_ASCII));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void assertGuarded(Answer answer) {
    assertThat(HeaderCheck.flaws(answer)).as("%s %s", answer.method(), answer.path()).isEmpty();
  }
}
