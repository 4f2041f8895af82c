package fr.banquedesterritoires.event.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RegistrationRoutesTest extends ApiTest {

  private static final String WITHHELD =
      """
      {"status":"withheld","reason":"%s",\
      "publicPlace":{"town":"Paris","departement":"75","label":"Paris (75)"}}\
      """;

  @Test
  void the_holder_reads_what_they_sent_in_and_the_venue() {
    Answer answer = house.wire.send("GET", REGISTRATION, signedUp());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("ETag")).isEmpty();
    JsonNode shown = answer.json();
    assertThat(shown.at("/day/id").asString()).isEqualTo(FlyerDay.ID.value());
    assertThat(shown.at("/state").asString()).isEqualTo("confirmed");
    assertThat(shown.at("/since").asString()).isEqualTo("2019-02-18T09:00:00+01:00");
    assertThat(shown.at("/diet").asString()).isEqualTo("végétarien");
    assertThat(shown.at("/venue").toString())
        .isEqualTo(
            """
            {"status":"disclosed","room":{"name":"Hôtel d’Œillade-Zéphyr",\
            "address":"39 quai de l’Énigme-Bleue\\n75004 Paris",\
            "accessNotes":"digicode 7K4Q & 2ᵉ étage « Mélusine »"},\
            "joinLink":{"link":"https://visio.example.org/r/corbeau-9f3e7",\
            "notes":"code d’accès « 51-hibou-84 »"}}\
            """);
  }

  @Test
  void a_private_answer_is_never_compressed() {
    String[] headers =
        Stream.concat(Stream.of(signedUp()), Stream.of("Accept-Encoding", "gzip"))
            .toArray(String[]::new);

    assertThat(house.wire.send("GET", REGISTRATION, headers).header("Content-Encoding")).isEmpty();
  }

  @Test
  void somebody_in_line_is_told_their_place_and_not_the_venue() {
    house.publish(DayVariation.of(FlyerDay.day()).capacity(1).day());
    house.wire.json("POST", SIGN_UP, Bodies.signUp("premier@example.org"));

    JsonNode shown = house.wire.send("GET", REGISTRATION, signedUp()).json();

    assertThat(shown.at("/state").asString()).isEqualTo("waiting");
    assertThat(shown.at("/placeInLine").asInt()).isEqualTo(1);
    assertThat(shown.at("/venue").toString()).isEqualTo(WITHHELD.formatted("waiting"));
  }

  @Test
  void whoever_awaits_approval_or_was_refused_is_not_told_the_venue() {
    house.publish(DayVariation.of(FlyerDay.day()).approval(true).day());
    String[] token = signedUp();
    Registration registration = house.registration(FlyerDay.ID, ADDRESS).orElseThrow();

    assertThat(venue(token)).isEqualTo(WITHHELD.formatted("awaiting-approval"));
    house.refuse(registration);
    assertThat(venue(token)).isEqualTo(WITHHELD.formatted("refused"));
  }

  @Test
  void a_venue_that_is_told_later_says_from_when() {
    EventDay later =
        DayVariation.of(FlyerDay.day())
            .disclosure(DisclosureTerms.from(Instant.parse("2019-03-11T08:00:00Z")))
            .day();
    house.publish(later);
    String[] token = signedUp();

    JsonNode venue = house.wire.send("GET", REGISTRATION, token).json().at("/venue");
    assertThat(venue.at("/reason").asString()).isEqualTo("not-yet");
    assertThat(venue.at("/from").asString()).isEqualTo("2019-03-11T09:00:00+01:00");

    house.clock.moveTo(Instant.parse("2019-03-11T08:00:00Z"));
    assertThat(venue(token)).contains("disclosed");
  }

  @Test
  void a_patch_changes_what_is_given_and_nothing_else() {
    String[] token = signedUp();

    Answer answer =
        house.wire.json(
            "PATCH", REGISTRATION, "{\"role\":\"maire\",\"lunch\":false,\"diet\":null}", token);

    assertThat(answer.status()).isEqualTo(200);
    JsonNode shown = answer.json();
    assertThat(shown.at("/role").asString()).isEqualTo("maire");
    assertThat(shown.at("/lunch").asBoolean()).isFalse();
    assertThat(shown.has("diet")).isFalse();
    assertThat(shown.at("/accessNeeds").asString()).isEqualTo("boucle magnétique");
    assertThat(shown.at("/organisationKind").asString()).isEqualTo("petr");
    assertThat(house.registration(FlyerDay.ID, ADDRESS).orElseThrow().revision()).isEqualTo(1);
  }

  @Test
  void a_patch_may_come_as_a_merge_patch_and_may_repeat_the_address() {
    String[] headers =
        Stream.concat(
                Stream.of(signedUp()), Stream.of("Content-Type", "application/merge-patch+json"))
            .toArray(String[]::new);

    Answer answer =
        house.wire.send(
            "PATCH",
            REGISTRATION,
            java.net.http.HttpRequest.BodyPublishers.ofString(
                "{\"email\":\"" + ADDRESS.toUpperCase(java.util.Locale.ROOT) + "\"}"),
            headers);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(house.registration(FlyerDay.ID, ADDRESS).orElseThrow().revision()).isZero();
  }

  @Test
  void a_patch_cannot_change_the_address_and_tells_all_that_is_wrong_at_once() {
    Answer answer =
        house.wire.json(
            "PATCH",
            REGISTRATION,
            "{\"email\":\"autre@example.org\",\"givenName\":null,\"role\":\"a\\nb\"}",
            signedUp());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/violations").toString())
        .isEqualTo(
            """
            [{"field":"/givenName","code":"blank","message":"Indiquez votre prénom."},\
            {"field":"/role","code":"line-break",\
            "message":"Écrivez ce texte sur une seule ligne."},\
            {"field":"/email","code":"cannot-change","message":"L’adresse d’une inscription ne\
             change pas. Annulez celle-ci et inscrivez-vous avec l’autre adresse."}]\
            """);
    assertThat(house.registration(FlyerDay.ID, ADDRESS).orElseThrow().revision()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"nickname\":\"Cam\"}|unknown-property|/nickname",
        "{\"consent\":true}|unknown-property|/consent",
        "{\"lunch\":\"yes\"}|wrong-type|/lunch",
        "{\"role\":{}}|wrong-type|/role",
        "[]|wrong-type|/",
        "null|wrong-type|/",
      })
  void a_patch_that_makes_no_sense_says_where(String body, String problem, String pointer) {
    Answer answer = house.wire.json("PATCH", REGISTRATION, body, signedUp());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo(problem);
    assertThat(answer.json().at("/pointer").asString()).isEqualTo(pointer);
    assertThat(house.registration(FlyerDay.ID, ADDRESS).orElseThrow().revision()).isZero();
  }

  @Test
  void cancelling_frees_the_seat_takes_the_venue_back_and_can_be_repeated() {
    house.publish(DayVariation.of(FlyerDay.day()).capacity(1).day());
    String[] token = signedUp();
    house.wire.json("POST", SIGN_UP, Bodies.signUp("suivante@example.org"));

    Answer first = house.wire.send("DELETE", REGISTRATION, token);
    Answer second = house.wire.send("DELETE", REGISTRATION, token);

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.json().at("/state").asString()).isEqualTo("cancelled");
    assertThat(first.json().at("/venue").toString()).isEqualTo(WITHHELD.formatted("cancelled"));
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(house.registration(FlyerDay.ID, "suivante@example.org").orElseThrow().isConfirmed())
        .isTrue();
  }

  @Test
  void what_is_cancelled_cannot_be_changed() {
    String[] token = signedUp();
    house.wire.send("DELETE", REGISTRATION, token);

    Answer answer = house.wire.json("PATCH", REGISTRATION, "{\"role\":\"maire\"}", token);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.problem()).isEqualTo("registration-over");
  }

  @Test
  void once_the_day_has_begun_nothing_can_be_changed() {
    String[] token = signedUp();
    house.clock.moveTo(FlyerDay.day().starts());

    Answer answer = house.wire.json("PATCH", REGISTRATION, "{\"role\":\"maire\"}", token);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.problem()).isEqualTo("too-late");
    assertThat(answer.json().at("/started").asString()).isEqualTo("2019-03-18T09:00:00+01:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PATCH", "DELETE"})
  void no_token_and_every_wrong_one_get_one_and_the_same_answer(String method) {
    String good = signedUp()[1].substring("Bearer ".length());
    house.wire.send("DELETE", REGISTRATION, bearer(good));
    house.wire.json("POST", SIGN_UP, Bodies.signUp(ADDRESS));
    List<String[]> wrong =
        List.of(
            new String[] {},
            new String[] {"Authorization", "Basic eA=="},
            bearer(""),
            bearer("x"),
            bearer(good.substring(1) + "!"),
            bearer("A".repeat(64)),
            bearer(good.substring(0, 63) + (good.endsWith("A") ? "B" : "A")),
            bearer(good));

    assertThat(wrong)
        .map(headers -> house.wire.json(method, REGISTRATION, "{}", headers))
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(401);
              assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"journees\"");
            })
        .extracting(Answer::text)
        .containsOnly(house.wire.send("GET", REGISTRATION).text());
  }

  @Test
  void a_link_that_has_expired_says_so() {
    String[] token = signedUp();
    house.clock.moveTo(FlyerDay.day().linksExpire());

    for (String method : List.of("GET", "PATCH", "DELETE")) {
      Answer answer = house.wire.json(method, REGISTRATION, "{}", token);

      assertThat(answer.status()).isEqualTo(410);
      assertThat(answer.problem()).isEqualTo("link-expired");
    }
  }

  @Test
  void the_link_works_until_it_expires() {
    String[] token = signedUp();
    house.clock.moveTo(FlyerDay.day().linksExpire().minus(Duration.ofNanos(1)));

    assertThat(house.wire.send("GET", REGISTRATION, token).status()).isEqualTo(200);
  }

  private String venue(String[] token) {
    return house.wire.send("GET", REGISTRATION, token).json().at("/venue").toString();
  }
}
