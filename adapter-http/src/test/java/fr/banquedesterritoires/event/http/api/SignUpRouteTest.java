package fr.banquedesterritoires.event.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.work.StoreBusyException;
import fr.banquedesterritoires.event.application.work.StoreFailedException;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.privacy.NoticeVersion;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Organisation;
import fr.banquedesterritoires.event.registration.OrganisationKind;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignUpRouteTest extends ApiTest {

  @Test
  void a_sign_up_is_kept_as_it_was_typed_and_answered_with_received() {
    Answer answer =
        house.wire.json("POST", SIGN_UP, Bodies.signUp(ADDRESS), "Accept-Language", "en");

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.text()).isEqualTo("{\"status\":\"received\"}");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    Registration kept = house.registration(FlyerDay.ID, ADDRESS).orElseThrow();
    assertThat(kept.participant())
        .isEqualTo(
            new Participant(
                "Camille",
                "Durand",
                EmailAddress.of(ADDRESS),
                "chargée de mission",
                new Organisation("PETR des Portes de Gascogne", Optional.of(OrganisationKind.PETR)),
                Optional.of("Portes de Gascogne")));
    assertThat(kept.wishes())
        .isEqualTo(
            new Wishes(
                true,
                Optional.of("végétarien"),
                Optional.of("boucle magnétique"),
                Optional.of("Des exemples de contrats.")));
    assertThat(kept.language()).isEqualTo(Locale.ENGLISH);
    assertThat(kept.isConfirmed()).isTrue();
  }

  @Test
  void a_tool_says_which_notice_it_showed_or_that_it_showed_none() {
    house.wire.json("POST", SIGN_UP, withNotice(ADDRESS, "2026-11-23.0a1b2c3d"));
    house.wire.json("POST", SIGN_UP, Bodies.signUp("silent@example.org"));
    Answer wrong =
        house.wire.json("POST", SIGN_UP, withNotice("wrong@example.org", "2026-02-30.0a1b2c3d"));

    assertThat(house.registration(FlyerDay.ID, ADDRESS).orElseThrow().notice())
        .contains(NoticeVersion.of("2026-11-23.0a1b2c3d"));
    assertThat(house.registration(FlyerDay.ID, "silent@example.org").orElseThrow().notice())
        .isEmpty();
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("\"/notice\"", "\"unknown-value\"");
    assertThat(house.registration(FlyerDay.ID, "wrong@example.org")).isEmpty();
  }

  private static String withNotice(String address, String version) {
    return Bodies.signUp(address)
        .replace("\"consent\":true", "\"consent\":true,\"notice\":\"" + version + "\"");
  }

  @Test
  void the_least_is_enough() {
    assertThat(house.wire.json("POST", SIGN_UP, Bodies.leastSignUp(ADDRESS)).status())
        .isEqualTo(202);
    assertThat(house.registration(FlyerDay.ID, ADDRESS).orElseThrow().wishes())
        .isEqualTo(Wishes.NONE);
  }

  @Test
  void a_known_address_gets_the_same_answer_as_an_unknown_one_to_the_last_byte_and_header() {
    Answer unknown = house.wire.json("POST", SIGN_UP, Bodies.signUp(ADDRESS));
    Answer known =
        house.wire.json(
            "POST", SIGN_UP, Bodies.leastSignUp(" " + ADDRESS.toUpperCase(Locale.ROOT)));

    assertThat(known.status()).isEqualTo(unknown.status());
    assertThat(known.text()).isEqualTo(unknown.text());
    assertThat(withoutDate(known)).isEqualTo(withoutDate(unknown));
    assertThat(house.store.journal())
        .extracting(JournalEntry::kind)
        .endsWith(EntryKind.CONFIRMED, EntryKind.SIGNED_UP_AGAIN);
    assertThat(house.registration(FlyerDay.ID, ADDRESS).orElseThrow().wishes().lunch()).isTrue();
  }

  @Test
  void so_do_somebody_in_line_and_somebody_who_awaits_approval() {
    String taken = house.wire.json("POST", SIGN_UP, Bodies.signUp("a@example.org")).text();
    house.publish(DayVariation.of(FlyerDay.day()).capacity(1).day());
    String inLine = house.wire.json("POST", SIGN_UP, Bodies.signUp("b@example.org")).text();
    house.publish(DayVariation.of(FlyerDay.day()).capacity(5).approval(true).day());
    String awaiting = house.wire.json("POST", SIGN_UP, Bodies.signUp("c@example.org")).text();

    assertThat(inLine).isEqualTo(taken);
    assertThat(awaiting).isEqualTo(taken);
  }

  @Test
  void a_full_day_says_so_to_known_and_unknown_addresses_alike() {
    house.publish(DayVariation.of(FlyerDay.day()).capacity(1).waitingList(false).day());
    house.wire.json("POST", SIGN_UP, Bodies.signUp(ADDRESS));

    Answer known = house.wire.json("POST", SIGN_UP, Bodies.signUp(ADDRESS));
    Answer unknown = house.wire.json("POST", SIGN_UP, Bodies.signUp("autre@example.org"));

    assertThat(unknown.status()).isEqualTo(409);
    assertThat(unknown.text())
        .isEqualTo(
            """
            {"type":"urn:problem-type:journees:full","title":"Journée complète","status":409,\
            "detail":"Toutes les places de cette journée sont prises (1) et elle ne tient pas de\
             liste d’attente.","capacity":1}\
            """);
    assertThat(known.text()).isEqualTo(unknown.text());
    assertThat(withoutDate(known)).isEqualTo(withoutDate(unknown));
  }

  @Test
  void too_early_tells_when_it_opens() {
    house.clock.moveTo(FlyerDay.OPENS.minusSeconds(1));

    assertThat(refused("not-yet-open"))
        .isEqualTo(
            """
            {"type":"urn:problem-type:journees:not-yet-open",\
            "title":"Inscriptions pas encore ouvertes","status":409,\
            "detail":"Les inscriptions ouvrent le lundi\u00a018\u00a0février 2019 à\
             9\u202fh\u202f00. Revenez à ce moment-là.","opens":"2019-02-18T09:00:00+01:00"}\
            """);
  }

  @Test
  void too_late_tells_since_when_it_is_closed() {
    house.clock.moveTo(FlyerDay.CLOSES);

    assertThat(refused("closed"))
        .contains("\"closed\":\"2019-03-15T18:00:00+01:00\"", "depuis le vendredi");
  }

  @Test
  void a_cancelled_day_takes_nobody() {
    house.publish(DayVariation.of(FlyerDay.day()).publication(Publication.CANCELLED).day());

    refused("day-cancelled");
  }

  @Test
  void an_unknown_day_is_not_found_whether_or_not_a_key_is_sent() {
    String body = Bodies.signUp(ADDRESS);
    String path = "/api/event-days/inconnue/registrations";

    assertThat(house.wire.json("POST", path, body).problem()).isEqualTo("no-such-day");
    assertThat(house.wire.json("POST", path, body, "Idempotency-Key", "k").problem())
        .isEqualTo("no-such-day");
  }

  @Test
  void a_repeat_under_the_same_key_counts_once() {
    Answer first = once("clé-1".replace('é', 'e'), Bodies.signUp(ADDRESS));
    Answer second = once("cle-1", Bodies.signUp(ADDRESS).replace(",\n", " ,  \n"));

    assertThat(second.status()).isEqualTo(202);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(withoutDate(second)).isEqualTo(withoutDate(first));
    assertThat(house.store.journal())
        .filteredOn(entry -> entry.registration().isPresent())
        .extracting(JournalEntry::kind)
        .containsExactly(EntryKind.CONFIRMED);
  }

  @Test
  void the_same_key_for_another_request_is_refused_and_nothing_is_stored() {
    once("k", Bodies.signUp(ADDRESS));

    Answer other = once("k", Bodies.signUp("autre@example.org"));

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.problem()).isEqualTo("key-used-for-another");
    assertThat(house.registration(FlyerDay.ID, "autre@example.org")).isEmpty();
  }

  @Test
  void a_refusal_is_not_kept_under_the_key() {
    house.clock.moveTo(FlyerDay.OPENS.minusSeconds(1));
    assertThat(once("k", Bodies.signUp(ADDRESS)).status()).isEqualTo(409);

    house.clock.moveTo(FlyerDay.OPENS);
    assertThat(once("k", Bodies.signUp(ADDRESS)).status()).isEqualTo(202);
  }

  @Test
  void a_busy_store_asks_to_come_back_and_says_when() {
    house.storeThrows(new StoreBusyException(Duration.ofMillis(1500)));

    Answer answer = house.wire.json("POST", SIGN_UP, Bodies.signUp(ADDRESS));

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.problem()).isEqualTo("unavailable");
    assertThat(answer.header("Retry-After")).isEqualTo("2");
  }

  @Test
  void a_broken_store_asks_to_come_back() {
    house.storeThrows(new StoreFailedException("the disk is full", new IllegalStateException()));

    Answer answer = house.wire.json("POST", SIGN_UP, Bodies.signUp(ADDRESS));

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    assertThat(answer.text()).doesNotContain("disk");
  }

  private Answer once(String key, String body) {
    return house.wire.json("POST", SIGN_UP, body, "Idempotency-Key", key);
  }

  private String refused(String problem) {
    Answer answer = house.wire.json("POST", SIGN_UP, Bodies.signUp(ADDRESS));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.problem()).isEqualTo(problem);
    assertThat(once("k", Bodies.signUp(ADDRESS)).text()).isEqualTo(answer.text());
    assertThat(house.registration(FlyerDay.ID, ADDRESS)).isEmpty();
    return answer.text();
  }

  private static Map<String, ?> withoutDate(Answer answer) {
    Map<String, Object> headers = new java.util.TreeMap<>(answer.headers().map());
    headers.remove("date");
    return headers;
  }
}
