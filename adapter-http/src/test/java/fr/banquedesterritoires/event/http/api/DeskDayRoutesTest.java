package fr.banquedesterritoires.event.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.organiser.GiveTokens.Given;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskDayRoutesTest extends ApiTest {

  private static final String DESK_DAYS = "/api/desk/event-days";
  private static final String DESK_DAY = DESK_DAYS + "/" + FlyerDay.ID;
  private static final String PUBLICATION = DESK_DAY + "/publication";

  private final Given tool = house.toolToken(Role.ORGANISER);

  @Test
  void a_day_is_read_as_its_file_with_a_tag_that_changes_with_it() {
    Answer first = get(DESK_DAY);

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.header("Content-Type")).isEqualTo("application/yaml;charset=utf-8");
    assertThat(first.header("Cache-Control")).isEqualTo("no-store");
    assertThat(first.text()).startsWith("id: " + FlyerDay.ID);
    assertThat(get(DESK_DAY).header("ETag")).isEqualTo(first.header("ETag"));
    house.publish(with(7));
    assertThat(get(DESK_DAY).header("ETag")).isNotEqualTo(first.header("ETag"));
    assertThat(get(DESK_DAYS + "/nowhere").status()).isEqualTo(404);
    assertThat(get(DESK_DAYS + "/No-Where").status()).isEqualTo(404);
  }

  @Test
  void what_was_read_can_be_changed_and_the_answer_tells_what_to_change_next() {
    String file = house.fileOf(with(7));

    Answer answer = put(file, get(DESK_DAY).header("ETag"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("publication").asString()).isEqualTo("published");
    assertThat(answer.json().get("findings")).hasSize(6);
    assertThat(known().registration().capacity()).hasValue(7);
    assertThat(answer.header("ETag")).isEqualTo(get(DESK_DAY).header("ETag"));
    assertThat(put(house.fileOf(with(8)), answer.header("ETag")).status()).isEqualTo(200);
  }

  @Test
  void of_two_authors_the_second_learns_of_the_first_and_overwrites_nothing() {
    String mine = house.fileOf(with(7));
    String seen = get(DESK_DAY).header("ETag");
    house.publish(with(8));

    Answer answer = put(mine, seen);

    assertThat(answer.status()).isEqualTo(412);
    assertThat(answer.problem()).isEqualTo("outdated");
    assertThat(known().registration().capacity()).hasValue(8);
    for (String tag : List.of("W/" + seen, seen.replace("\"", ""), seen + ", \"x\"", "\"\"")) {
      assertThat(put(mine, tag).status()).as(tag).isEqualTo(412);
    }
  }

  @Test
  void whoever_does_not_say_what_they_saw_changes_nothing() {
    String mine = house.fileOf(with(7));

    Answer answer = put(mine);

    assertThat(answer.status()).isEqualTo(428);
    assertThat(answer.problem()).isEqualTo("not-seen");
    assertThat(put(mine, "*").status()).isEqualTo(428);
    assertThat(announce("draft").status()).isEqualTo(428);
    assertThat(known()).isEqualTo(FlyerDay.day());
  }

  @Test
  void a_new_day_is_created_once() {
    EventDay other =
        DayVariation.of(FlyerDay.day()).id("autre-journee").publication(Publication.DRAFT).day();

    Answer created = yaml("POST", DESK_DAYS, house.fileOf(other));

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).isEqualTo(DESK_DAYS + "/autre-journee");
    assertThat(created.header("ETag")).isEqualTo(get(DESK_DAYS + "/autre-journee").header("ETag"));
    assertThat(house.store.find(other.id())).contains(other);
    Answer again = yaml("POST", DESK_DAYS, house.fileOf(with(7)));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.problem()).isEqualTo("name-taken");
    assertThat(known()).isEqualTo(FlyerDay.day());
  }

  @Test
  void a_file_that_says_no_day_or_another_one_is_refused_with_all_that_is_wrong() {
    String seen = get(DESK_DAY).header("ETag");

    Answer mistaken = put("titre: x", seen);
    assertThat(mistaken.status()).isEqualTo(422);
    assertThat(mistaken.json().at("/violations/0/code").asString()).isEqualTo("day-file");
    assertThat(mistaken.json().at("/violations/0/message").asString()).contains("Ligne 1");
    Answer renamed = put(house.fileOf(DayVariation.of(with(7)).id("autre").day()), seen);
    assertThat(renamed.json().at("/violations/0/field").asString()).isEqualTo("/id");
    assertThat(house.wire.json("PUT", DESK_DAY, "{}", with(seen)).status()).isEqualTo(415);
    assertThat(known()).isEqualTo(FlyerDay.day());
  }

  @Test
  void a_day_is_taken_back_published_and_called_off() {
    for (String to : List.of("draft", "published", "cancelled")) {
      String seen = get(DESK_DAY).header("ETag");
      Answer answer = announce(to, seen);

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().get("publication").asString()).isEqualTo(to);
      assertThat(answer.header("ETag")).isEqualTo(get(DESK_DAY).header("ETag"));
      assertThat(announce("published", seen).status()).isEqualTo(412);
    }
    assertThat(announce("maybe", get(DESK_DAY).header("ETag")).status()).isEqualTo(422);
    assertThat(known().publication()).isEqualTo(Publication.CANCELLED);
  }

  @Test
  void the_journal_names_the_tool_that_acted() {
    announce("cancelled", get(DESK_DAY).header("ETag"));

    assertThat(house.store.journal())
        .filteredOn(entry -> entry.kind() == EntryKind.DAY_CANCELLED)
        .extracting(JournalEntry::by)
        .containsExactly(Optional.of(tool.tool().id()));
  }

  @Test
  void days_are_listed_with_their_counts_and_figures_are_read() {
    signedUp();
    String[] reader = bearer(house.toolToken(Role.READER).token());

    Answer list = house.wire.send("GET", DESK_DAYS, reader);
    Answer figures = house.wire.send("GET", DESK_DAY + "/figures", reader);

    assertThat(list.json().at("/eventDays/0/held").asInt()).isEqualTo(1);
    assertThat(list.json().at("/eventDays/0/capacity").asInt()).isEqualTo(80);
    assertThat(figures.json().at("/states/confirmed").asInt()).isEqualTo(1);
    assertThat(figures.json().at("/turnout/came").asInt()).isZero();
    assertThat(figures.text()).doesNotContain(ADDRESS, "Durand");
    assertThat(house.wire.send("GET", DESK_DAYS + "/nowhere/figures", reader).status())
        .isEqualTo(404);
  }

  @Test
  void what_people_wrote_is_for_those_who_may_read_people() {
    signedUp();

    String path = DESK_DAY + "/figures";
    assertThat(house.wire.send("GET", path, bearer(tool.token())).text()).contains("vegetarien");
    assertThat(house.wire.send("GET", path, bearer(house.toolToken(Role.READER).token())).text())
        .doesNotContain("vegetarien");
  }

  private static EventDay with(int capacity) {
    return DayVariation.of(FlyerDay.day()).capacity(capacity).day();
  }

  private EventDay known() {
    return house.store.find(FlyerDay.ID).orElseThrow();
  }

  private Answer get(String path) {
    return house.wire.send("GET", path, bearer(tool.token()));
  }

  private Answer put(String file, String... seen) {
    return yaml("PUT", DESK_DAY, file, seen);
  }

  private Answer yaml(String method, String path, String file, String... seen) {
    List<String> headers = new ArrayList<>(List.of(with(seen)));
    headers.addAll(List.of("Content-Type", "application/yaml"));
    return house.wire.send(
        method, path, BodyPublishers.ofString(file), headers.toArray(String[]::new));
  }

  private Answer announce(String publication, String... seen) {
    return house.wire.json(
        "PUT", PUBLICATION, "{\"publication\":\"" + publication + "\"}", with(seen));
  }

  private String[] with(String... seen) {
    List<String> headers = new ArrayList<>(List.of(bearer(tool.token())));
    for (String tag : seen) {
      headers.addAll(List.of("If-Match", tag));
    }
    return headers.toArray(String[]::new);
  }
}
