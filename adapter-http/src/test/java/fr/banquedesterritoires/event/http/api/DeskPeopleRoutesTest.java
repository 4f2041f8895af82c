package fr.banquedesterritoires.event.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.organiser.GiveTokens.Given;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeskPeopleRoutesTest extends ApiTest {

  private static final String DESK_DAY = "/api/desk/event-days/" + FlyerDay.ID;
  private static final String PEOPLE = DESK_DAY + "/registrations";

  private final Given organiser = house.toolToken(Role.ORGANISER);
  private final Given desk = house.toolToken(Role.DESK);

  @Test
  void people_are_found_a_page_at_a_time_without_diets_and_needs() {
    for (int person = 0; person < 51; person++) {
      house.wire.json("POST", SIGN_UP, Bodies.signUp("p" + person + "@example.org"));
    }

    Answer first = get(PEOPLE + "?state=confirmed&order=arrival");
    String next = first.json().get("next").asString();
    Answer second = get(PEOPLE + "?state=confirmed&order=arrival&after=" + next);

    assertThat(first.json().get("registrations")).hasSize(50);
    assertThat(first.json().get("found").asInt()).isEqualTo(51);
    assertThat(second.json().at("/registrations/0/email").asString()).isEqualTo("p50@example.org");
    assertThat(second.json().has("next")).isFalse();
    assertThat(first.text()).doesNotContain("végétarien", "boucle");
    assertThat(get(PEOPLE + "?q=p7@example.org").json().get("registrations")).hasSize(1);
    assertThat(get(PEOPLE + "?state=asleep").status()).isEqualTo(400);
    assertThat(get(PEOPLE + "?after=x").status()).isEqualTo(404);
    assertThat(get("/api/desk/event-days/nowhere/registrations").status()).isEqualTo(404);
  }

  @Test
  void somebody_is_approved_by_a_tool_that_the_trail_names() {
    house.publish(DayVariation.of(FlyerDay.day()).approval(true).day());
    signedUp();

    Answer answer = act("approval");

    assertThat(answer.json().get("state").asString()).isEqualTo("confirmed");
    assertThat(act("approval").problem()).isEqualTo("nothing-to-decide");
    assertThat(act("refusal").status()).isEqualTo(409);
    Visitor ada = Visitor.french(house);
    ada.post(house.deskLink("ada@example.org", Role.ORGANISER), Map.of());
    assertThat(ada.read("/bureau/journees/" + FlyerDay.ID + "/personnes/" + person()).text())
        .contains("par Outil ORGANISER");
  }

  @Test
  void somebody_is_refused_or_cancelled_and_a_second_time_changes_nothing() {
    house.publish(DayVariation.of(FlyerDay.day()).approval(true).day());
    signedUp();

    assertThat(act("refusal").json().get("state").asString()).isEqualTo("refused");
    assertThat(act("cancellation").json().get("state").asString()).isEqualTo("refused");
    assertThat(
            house
                .wire
                .json("POST", PEOPLE + "/" + UUID.randomUUID() + "/cancellation", "{}", bearer())
                .status())
        .isEqualTo(404);
    assertThat(house.wire.json("POST", PEOPLE + "/x/cancellation", "{}", bearer()).status())
        .isEqualTo(404);
  }

  @Test
  void somebody_is_moved_in_line_for_a_reason() {
    house.publish(DayVariation.of(FlyerDay.day()).capacity(1).day());
    for (String name : List.of("a", "b")) {
      house.wire.json("POST", SIGN_UP, Bodies.signUp(name + "@example.org"));
    }
    signedUp();

    assertThat(move("{\"place\":1,\"reason\":\"intervient\"}").status()).isEqualTo(200);
    assertThat(move("{\"place\":1,\"reason\":\"intervient\"}").status()).isEqualTo(200);
    assertThat(house.store.placeInLine(registration())).hasValue(1);
    Answer wrong = move("{\"place\":0}");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.json().get("violations")).hasSize(2);
    act("cancellation");
    assertThat(move("{\"place\":1,\"reason\":\"x\"}").problem()).isEqualTo("not-in-line");
  }

  @Test
  void nobody_is_moved_once_the_day_has_begun() {
    house.publish(DayVariation.of(FlyerDay.day()).capacity(1).day());
    house.wire.json("POST", SIGN_UP, Bodies.signUp("a@example.org"));
    signedUp();
    house.clock.moveTo(FlyerDay.day().starts());

    assertThat(move("{\"place\":1,\"reason\":\"x\"}").problem()).isEqualTo("too-late");
  }

  @Test
  void a_list_is_taken_out_by_a_tool_and_noted_and_sensitive_columns_only_when_asked_for() {
    signedUp();

    Answer list = list("lists", "{\"columns\":[\"family-name\",\"diet\"]}", desk);
    Answer sensitive = list("sensitive-lists", "{\"columns\":[\"diet\"]}", organiser);

    assertThat(list.text()).contains("Durand").doesNotContain("végétarien");
    assertThat(list.header("Cache-Control")).isEqualTo("no-store");
    assertThat(sensitive.text()).contains("végétarien");
    assertThat(list("sensitive-lists", "{}", desk).status()).isEqualTo(403);
    assertThat(list("lists", "{\"columns\":[\"shoe-size\"]}", desk).status()).isEqualTo(400);
    assertThat(list("lists", "{\"state\":\"waiting\"}", desk).text()).doesNotContain("Durand");
    assertThat(house.store.journal())
        .filteredOn(entry -> entry.kind() == EntryKind.SENSITIVE_LIST_TAKEN_OUT)
        .extracting(JournalEntry::by)
        .containsExactly(Optional.of(organiser.tool().id()));
    assertThat(house.store.journal())
        .filteredOn(entry -> entry.kind() == EntryKind.LIST_TAKEN_OUT)
        .extracting(JournalEntry::by)
        .containsExactly(Optional.of(desk.tool().id()), Optional.of(desk.tool().id()));
  }

  @Test
  void people_are_checked_in_once_however_often_it_is_told_and_it_can_be_undone() {
    signedUp();
    assertThat(checkIn(1, "check-in", "morning").json().get("reason").asString())
        .isEqualTo("not-yet");
    house.clock.moveTo(FlyerDay.day().starts().plus(Duration.ofMinutes(5)));

    Answer there = checkIn(2, "check-in", "morning");

    assertThat(there.json().get("arrived").asString()).isEqualTo("2019-03-18T08:05:00Z");
    assertThat(checkIn(2, "check-in", "morning").json()).isEqualTo(there.json());
    assertThat(figures().at("/turnout/came").asInt()).isEqualTo(1);
    assertThat(checkIn(3, "undo", "morning").json().has("arrived")).isFalse();
    assertThat(checkIn(4, "check-in", "evening").status()).isEqualTo(400);
    assertThat(house.wire.json("POST", DESK_DAY + "/check-ins", "{}", bearer()).status())
        .isEqualTo(400);
  }

  private JsonNode figures() {
    return get(DESK_DAY + "/figures").json();
  }

  private Answer checkIn(int id, String kind, String half) {
    String body =
        """
        {"id":"%s","kind":"%s","registration":"%s","half":"%s"}\
        """
            .formatted(new UUID(9, id), kind, person(), half);
    return house.wire.json("POST", DESK_DAY + "/check-ins", body, bearer(desk.token()));
  }

  private Answer list(String which, String body, Given tool) {
    return house.wire.json("POST", DESK_DAY + "/" + which, body, bearer(tool.token()));
  }

  private Answer move(String body) {
    return house.wire.json("POST", PEOPLE + "/" + person() + "/move", body, bearer());
  }

  private Answer act(String what) {
    return house.wire.json("POST", PEOPLE + "/" + person() + "/" + what, "{}", bearer());
  }

  private Answer get(String path) {
    return house.wire.send("GET", path, bearer(desk.token()));
  }

  private String[] bearer() {
    return bearer(organiser.token());
  }

  private String person() {
    return registration().toString();
  }

  private RegistrationId registration() {
    return house.registration(FlyerDay.ID, ADDRESS).orElseThrow().id();
  }
}
