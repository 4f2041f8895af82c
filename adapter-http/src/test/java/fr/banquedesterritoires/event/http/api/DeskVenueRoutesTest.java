package fr.banquedesterritoires.event.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.organiser.GiveTokens.Given;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskVenueRoutesTest extends ApiTest {

  private static final String VENUE = "/api/desk/event-days/" + FlyerDay.ID + "/venue";
  private static final String ROOM =
      "{\"room\":{\"name\":\"Salle Adour\",\"address\":\"3 quai de l’Essai\"}}";

  private final Given tool = house.toolToken(Role.ORGANISER);

  @Test
  void an_organisers_tool_reads_the_venue_and_nobody_may_keep_the_answer() {
    Answer answer = get();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains(CanaryVenue.SECRETS.getFirst());
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void a_venue_that_was_seen_is_replaced_and_the_journal_names_the_tool() {
    Answer answer = put(ROOM, get().header("ETag"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"2\"");
    assertThat(answer.json().at("/venue/room/name").asString()).isEqualTo("Salle Adour");
    assertThat(house.store.journal())
        .filteredOn(entry -> entry.kind() == EntryKind.VENUE_REPLACED)
        .extracting(JournalEntry::by)
        .containsExactly(Optional.of(tool.tool().id()));
  }

  @Test
  void a_venue_that_nobody_has_seen_is_not_replaced() {
    String seen = get().header("ETag");
    house.setVenue(FlyerDay.ID, CanaryVenue.details());

    assertThat(put(ROOM, seen).status()).isEqualTo(412);
    assertThat(put(ROOM, "\"x\"").status()).isEqualTo(412);
    assertThat(put(ROOM).status()).isEqualTo(428);
    assertThat(put(ROOM, "*").status()).isEqualTo(428);
    assertThat(get().text()).doesNotContain("Adour");
  }

  @Test
  void a_venue_that_was_withdrawn_since_is_not_set_again_unseen() {
    String seen = get().header("ETag");
    house.withdrawVenue(FlyerDay.ID);

    assertThat(put(ROOM, seen).status()).isEqualTo(412);
    assertThat(put(ROOM, get().header("ETag")).status()).isEqualTo(200);
  }

  @Test
  void a_join_link_turns_the_day_into_a_teleconference() {
    String both = ROOM.replaceFirst("}$", ",\"joinLink\":{\"link\":\"https://visio.example/a\"}}");

    assertThat(put(both, get().header("ETag")).status()).isEqualTo(200);
    assertThat(house.store.find(FlyerDay.ID).orElseThrow().format()).isEqualTo(EventFormat.HYBRID);
  }

  @Test
  void a_venue_with_mistakes_is_refused_with_all_of_them_and_told_to_nobody() {
    String seen = get().header("ETag");

    Answer answer =
        put(
            "{\"room\":{\"name\":\""
                + " \",\"address\":\"a\"},\"joinLink\":{\"link\":\"ftp://secret\"}}",
            seen);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("violations")).hasSize(2);
    assertThat(answer.json().at("/violations/0/field").asString()).isEqualTo("/room/name");
    assertThat(answer.json().at("/violations/1/code").asString()).isEqualTo("not-a-link");
    assertThat(answer.text()).doesNotContain("secret");
    assertThat(put("{}", seen).status()).isEqualTo(422);
    assertThat(get().header("ETag")).isEqualTo(seen);
  }

  private Answer get() {
    return house.wire.send("GET", VENUE, bearer(tool.token()));
  }

  private Answer put(String body, String... seen) {
    List<String> headers = new ArrayList<>(List.of(bearer(tool.token())));
    for (String tag : seen) {
      headers.addAll(List.of("If-Match", tag));
    }
    return house.wire.json("PUT", VENUE, body, headers.toArray(String[]::new));
  }
}
