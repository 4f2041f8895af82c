package fr.banquedesterritoires.event.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BadInputTest extends ApiTest {

  private static final String GOOD = Bodies.signUp(ADDRESS);
  private static final String[] AS_JSON = {"Content-Type", "application/json"};

  @AfterEach
  void nothing_was_stored() {
    assertThat(house.store.seats(FlyerDay.ID)).isEqualTo(Seats.NONE);
    assertThat(house.store.journal()).allMatch(entry -> entry.registration().isEmpty());
  }

  static Stream<Arguments> what_cannot_be_read() {
    return Stream.of(
        arguments("", 400, "malformed-json"),
        arguments("{", 400, "malformed-json"),
        arguments("not json", 400, "malformed-json"),
        arguments(GOOD + "{}", 400, "wrong-type"),
        arguments(GOOD + "x", 400, "malformed-json"),
        arguments(GOOD.replace("\"lunch\"", "'lunch'"), 400, "malformed-json"),
        arguments("/* hello */" + GOOD, 400, "malformed-json"),
        arguments(GOOD.replace("true}", "true,}"), 400, "malformed-json"),
        arguments(GOOD.replace("true}", "NaN}"), 400, "malformed-json"),
        arguments(GOOD.replace("maire", "a\tb").replace("chargée", "a\tb"), 400, "malformed-json"),
        arguments(GOOD.replace("{", "{\"email\":\"x@example.org\","), 400, "malformed-json"),
        arguments("[".repeat(10_000), 400, null),
        arguments("{\"a\":".repeat(10_000), 400, null),
        arguments("{\"givenName\":" + "[".repeat(10_000), 400, "wrong-type"),
        arguments("null", 400, "wrong-type"),
        arguments("[]", 400, "wrong-type"),
        arguments("\"text\"", 400, "wrong-type"),
        arguments("12", 400, "wrong-type"),
        arguments(GOOD.replace("{", "{\"admin\":true,"), 400, "unknown-property"),
        arguments(GOOD.replace("givenName", "GIVENNAME"), 400, "unknown-property"),
        arguments("{\"" + "x".repeat(10_000) + "\":1}", 400, null),
        arguments("{\"__proto__\":{}}", 400, "unknown-property"),
        arguments("{}", 422, "invalid"));
  }

  @ParameterizedTest
  @MethodSource
  void what_cannot_be_read(String body, int status, String problem) {
    Answer answer = house.wire.json("POST", SIGN_UP, body);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.problem()).isIn(problem == null ? answer.problem() : problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"lunch\":true|\"lunch\":\"true\"|/lunch",
        "\"lunch\":true|\"lunch\":1|/lunch",
        "\"consent\":true|\"consent\":\"on\"|/consent",
        "\"givenName\":\"Camille\"|\"givenName\":12|/givenName",
        "\"givenName\":\"Camille\"|\"givenName\":1.5|/givenName",
        "\"givenName\":\"Camille\"|\"givenName\":true|/givenName",
        "\"givenName\":\"Camille\"|\"givenName\":[\"Camille\"]|/givenName",
        "\"givenName\":\"Camille\"|\"givenName\":{\"a\":1}|/givenName",
        "\"diet\":\"végétarien\"|\"diet\":7|/diet",
        "\"diet\":\"végétarien\"|\"diet\":[]|/diet",
      })
  void a_value_of_another_type_is_never_taken_and_its_place_is_named(
      String right, String wrong, String pointer) {
    Answer answer = house.wire.json("POST", SIGN_UP, GOOD.replace(right, wrong));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo("wrong-type");
    assertThat(answer.json().at("/pointer").asString()).isEqualTo(pointer);
    assertThat(answer.json().at("/detail").asString()).contains(pointer);
  }

  @Test
  void broken_json_is_located() {
    JsonNode problem = house.wire.json("POST", SIGN_UP, "{\"givenName\":\"A\",\n  ?}").json();

    assertThat(problem.at("/line").asInt()).isEqualTo(2);
    assertThat(problem.at("/column").asInt()).isBetween(3, 4);
  }

  @Test
  void an_unknown_property_is_named_without_what_could_play_tricks() {
    Answer answer = house.wire.json("POST", SIGN_UP, "{\"a\\u202e<b>\\u0000\":1}");

    assertThat(answer.json().at("/pointer").asString()).isEqualTo("/a??b??");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Camille|Cam\\u0000ille|/givenName|control-character",
        "Camille|Cam\\u0007ille|/givenName|control-character",
        "Camille|Cam\\u200bille|/givenName|control-character",
        "Camille|\\ud800|/givenName|control-character",
        "Camille|Cam\\u202eille|/givenName|bidi-control",
        "Camille|\\u2066Camille\\u2069|/givenName|bidi-control",
        "Camille|Cam\\nille|/givenName|line-break",
        "Camille|\\u00a0|/givenName|blank",
        "Camille| \\t |/givenName|blank",
        "camille.durand@example.org|camille\\r\\nBcc: x@example.org|/email|not-an-address",
        "camille.durand@example.org|camille@example.org\\u0000|/email|not-an-address",
        "camille.durand@example.org|camille|/email|not-an-address",
        "camille.durand@example.org|<camille@example.org>|/email|not-an-address",
        "camille.durand@example.org|camille@|/email|not-an-address",
        "\"petr\"|\"kingdom\"|/organisationKind|unknown-value",
        "\"consent\":true|\"consent\":false|/consent|missing",
        "\"consent\":true|\"consent\":null|/consent|missing",
        "\"lunch\":true|\"lunch\":null|/lunch|missing",
        "végétarien|vég\\u0008étarien|/diet|control-character",
        "boucle magnétique|boucle\\u000cmagnétique|/accessNeeds|control-character",
      })
  void what_can_be_read_but_not_taken_is_told_with_its_field(
      String right, String wrong, String field, String code) {
    Answer answer = house.wire.json("POST", SIGN_UP, GOOD.replace(right, wrong));

    assertThat(answer.status()).isEqualTo(422);
    JsonNode violations = answer.json().at("/violations");
    assertThat(violations.size()).isEqualTo(1);
    assertThat(violations.at("/0/field").asString()).isEqualTo(field);
    assertThat(violations.at("/0/code").asString()).isEqualTo(code);
  }

  @Test
  void everything_that_is_wrong_is_told_at_once_in_the_language_asked_for() {
    Answer french = house.wire.json("POST", SIGN_UP, "{}");
    Answer english = house.wire.json("POST", SIGN_UP, "{}", "Accept-Language", "de, en;q=0.5");

    assertThat(french.json().at("/violations").size()).isEqualTo(7);
    assertThat(french.json().at("/detail").asString())
        .isEqualTo("7 réponses sont à corriger. Rien n’a été enregistré.");
    assertThat(english.json().at("/violations").size()).isEqualTo(7);
    assertThat(english.json().at("/detail").asString())
        .isEqualTo("7 answers need correcting. Nothing was stored.");
    assertThat(english.header("Content-Language")).isEqualTo("en");
  }

  @Test
  void a_text_is_taken_up_to_its_limit_in_characters_people_see_and_not_beyond() {
    String atLimit = GOOD.replace("végétarien", "🥕".repeat(300)).replace(ADDRESS, "nowhere");
    String beyond = GOOD.replace("végétarien", "🥕".repeat(301)).replace(ADDRESS, "nowhere");

    assertThat(house.wire.json("POST", SIGN_UP, atLimit).json().at("/violations").size())
        .isEqualTo(1);
    assertThat(house.wire.json("POST", SIGN_UP, beyond).json().at("/violations/1/code").asString())
        .isEqualTo("too-long");
  }

  static Stream<BodyPublisher> bytes_that_are_no_utf_8() {
    return Stream.of(
        BodyPublishers.ofByteArray(GOOD.getBytes(StandardCharsets.ISO_8859_1)),
        BodyPublishers.ofByteArray(GOOD.getBytes(StandardCharsets.UTF_16)),
        BodyPublishers.ofByteArray(GOOD.getBytes(StandardCharsets.UTF_16LE)),
        BodyPublishers.ofByteArray(new byte[] {0, 0, 0, 0}),
        BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}));
  }

  @ParameterizedTest
  @MethodSource
  void bytes_that_are_no_utf_8(BodyPublisher body) {
    Answer answer = house.wire.send("POST", SIGN_UP, body, AS_JSON);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo("malformed-json");
  }

  @ParameterizedTest
  @ValueSource(ints = {64 * 1024 + 1, 1_000_000, 10_000_000})
  void a_body_that_is_too_long_is_refused_whether_it_says_so_or_not(int length) {
    byte[] body = "x".repeat(length).getBytes(StandardCharsets.US_ASCII);

    for (BodyPublisher sent :
        new BodyPublisher[] {
          BodyPublishers.ofByteArray(body),
          BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body))
        }) {
      Answer answer = house.wire.send("POST", SIGN_UP, sent, AS_JSON);

      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.problem()).isEqualTo("too-large");
      assertThat(answer.json().at("/detail").asString()).contains("64 Kio");
    }
  }

  @Test
  void a_client_that_announces_far_more_is_told_so_or_cut_off_while_it_still_sends() {
    BodyPublisher far = BodyPublishers.ofByteArray(new byte[17_000_000]);
    try {
      assertThat(house.wire.send("POST", SIGN_UP, far, AS_JSON).status()).isEqualTo(413);
    } catch (UncheckedIOException cutOff) {
      assertThat(cutOff).hasRootCauseInstanceOf(IOException.class);
    }
    assertThat(house.wire.send("GET", "/livez").status()).isEqualTo(200);
  }

  @Test
  void a_body_of_just_the_longest_length_is_read() {
    String padded = GOOD.replace(ADDRESS, "nowhere") + " ".repeat(64 * 1024);
    byte[] longest = padded.getBytes(StandardCharsets.UTF_8);

    Answer answer =
        house.wire.send(
            "POST", SIGN_UP, BodyPublishers.ofByteArray(longest, 0, 64 * 1024), AS_JSON);

    assertThat(answer.status()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/xml",
        "application/jsonp",
        "*/*",
        "json",
      })
  void another_media_type_is_refused(String type) {
    Answer answer =
        house.wire.send("POST", SIGN_UP, BodyPublishers.ofString(GOOD), "Content-Type", type);

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.header("Accept-Post")).isEqualTo("application/json");
  }

  @Test
  void no_media_type_is_refused_too() {
    assertThat(house.wire.send("POST", SIGN_UP, BodyPublishers.ofString(GOOD)).status())
        .isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "a b", "a\tb"})
  void a_key_of_the_wrong_form_is_refused(String key) {
    Answer answer = house.wire.json("POST", SIGN_UP, GOOD, "Idempotency-Key", key);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo("malformed-key");
  }

  @Test
  void a_key_that_is_too_long_is_refused() {
    Answer answer = house.wire.json("POST", SIGN_UP, GOOD, "Idempotency-Key", "k".repeat(101));

    assertThat(answer.problem()).isEqualTo("malformed-key");
  }

  @Test
  void a_huge_header_is_refused() {
    Answer answer = house.wire.json("POST", SIGN_UP, GOOD, "X-Long", "x".repeat(20_000));

    assertThat(answer.status()).isEqualTo(431);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/event-days/x%00/registrations",
        "/api/event-days/%2e%2e/registrations",
        "/api/event-days/a%2fb/registrations",
        "/api/event-days/%c3%28/registrations",
        "/api/event-days/;a=b/registrations",
      })
  void a_path_that_means_two_things_is_refused(String path) {
    assertThat(house.wire.json("POST", path, GOOD).status()).isIn(400, 404);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /api/registration, 'GET, PATCH, DELETE, HEAD'",
    "POST, /api/registration, 'GET, PATCH, DELETE, HEAD'",
    "GET, /api/event-days/x/registrations, POST",
    "DELETE, /api/event-days, 'GET, HEAD'",
    "OPTIONS, /api/event-days, 'GET, HEAD'",
  })
  void another_method_is_told_which_ones_there_are(String method, String path, String allowed) {
    Answer answer = house.wire.json(method, path, GOOD);

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow").split(", ")).containsExactlyInAnyOrder(allowed.split(", "));
  }
}
