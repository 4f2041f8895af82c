package fr.banquedesterritoires.event.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.http.web.Route;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityHeadersTest {

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

  private static void assertGuarded(Answer answer) {
    assertThat(answer.header("Content-Security-Policy"))
        .isEqualTo(
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src"
                + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    assertThat(answer.header("Cache-Control"))
        .isIn(
            answer.path().startsWith("/static/")
                ? List.of("no-store", "public, max-age=31536000, immutable")
                : List.of("no-store", "public, no-cache"));
    assertThat(answer.header("Vary")).contains("Accept-Language", "Cookie");
    assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    if (!answer.text().isEmpty()) {
      assertThat(answer.header("Content-Type")).contains("charset=utf-8");
    }
  }
}
