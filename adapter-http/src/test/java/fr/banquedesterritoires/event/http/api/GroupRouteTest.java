package fr.banquedesterritoires.event.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupRouteTest extends ApiTest {

  private static final String GROUP = DAY + "/group-registrations";

  @Test
  void several_people_are_signed_up_at_once() {
    Answer answer = group("k", "a@example.org", "b@example.org");

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.text())
        .isEqualTo("{\"people\":[{\"status\":\"received\"},{\"status\":\"received\"}]}");
    assertThat(house.store.journal())
        .extracting(JournalEntry::kind)
        .endsWith(EntryKind.CONFIRMED, EntryKind.CONFIRMED, EntryKind.GROUP_RECEIVED);
  }

  @Test
  void each_person_has_an_answer_that_does_not_tell_who_was_registered_before() {
    house.publish(DayVariation.of(FlyerDay.day()).capacity(2).waitingList(false).day());
    house.wire.json("POST", SIGN_UP, Bodies.signUp("a@example.org"));

    Answer known = group("k", "a@example.org", "b@example.org");
    Answer strangers = group("l", "c@example.org", "d@example.org");

    assertThat(known.text())
        .isEqualTo("{\"people\":[{\"status\":\"received\"},{\"status\":\"full\"}]}");
    assertThat(strangers.text()).isEqualTo(known.text());
  }

  @Test
  void where_nobody_can_be_taken_the_day_says_why() {
    house.clock.moveTo(FlyerDay.CLOSES);

    Answer answer = group("k", "a@example.org");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.problem()).isEqualTo("closed");
  }

  @Test
  void a_repeat_under_the_same_key_counts_once_and_another_group_is_refused() {
    Answer first = group("k", "a@example.org", "b@example.org");
    int before = house.store.journal().size();

    assertThat(group("k", "a@example.org", "b@example.org").text()).isEqualTo(first.text());
    assertThat(house.store.journal()).hasSize(before);
    assertThat(group("k", "b@example.org", "a@example.org").problem())
        .isEqualTo("key-used-for-another");
  }

  @Test
  void everything_that_is_wrong_is_told_at_once_and_where() {
    Answer answer =
        house.wire.json(
            "POST",
            GROUP,
            "{\"email\": \"nobody\", \"people\": ["
                + Bodies.signUp("a@example.org")
                + ","
                + Bodies.signUp("A@example.org").replace("Camille", " ")
                + "]}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text())
        .containsSubsequence(
            "\"field\":\"/email\",\"code\":\"not-an-address\"",
            "\"field\":\"/people/1/givenName\",\"code\":\"blank\","
                + "\"message\":\"Indiquez le prénom de cette personne.\"",
            "\"field\":\"/people/1/email\",\"code\":\"taken-in-group\"");
    assertThat(house.registration(FlyerDay.ID, "a@example.org")).isEmpty();
  }

  @Test
  void a_group_is_between_one_and_twenty_people() {
    assertThat(group("k").text()).contains("\"field\":\"/people\",\"code\":\"nobody\"");
    String[] many =
        IntStream.rangeClosed(1, 21).mapToObj(n -> n + "@example.org").toArray(String[]::new);
    assertThat(group("k", many).text()).contains("\"field\":\"/people\",\"code\":\"too-many\"");
  }

  private Answer group(String key, String... addresses) {
    String people =
        Stream.of(addresses).map(Bodies::leastSignUp).collect(Collectors.joining(",", "[", "]"));
    return house.wire.json(
        "POST",
        GROUP,
        "{\"email\": \"secretariat@example.org\", \"people\": " + people + "}",
        "Idempotency-Key",
        key);
  }
}
