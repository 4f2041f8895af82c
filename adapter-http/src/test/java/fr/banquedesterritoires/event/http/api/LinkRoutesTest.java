package fr.banquedesterritoires.event.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Lost and replaced links, and claiming an offered seat. */
class LinkRoutesTest extends ApiTest {

  private static final String LOST = DAY + "/link-requests";
  private static final String CLAIM = REGISTRATION + "/claim";
  private static final String NEW_LINK = REGISTRATION + "/new-link";
  private static final EventDay OFFERING =
      DayVariation.of(FlyerDay.day()).capacity(1).offering(Duration.ofDays(2)).day();

  @Test
  void a_lost_link_is_answered_the_same_for_a_known_and_an_unknown_address() {
    signedUp();

    Answer known = ask(ADDRESS);
    Answer unknown = ask("nobody@example.org");

    assertThat(known.status()).isEqualTo(202);
    assertThat(known.text()).isEqualTo("{\"status\":\"received\"}").isEqualTo(unknown.text());
    assertThat(house.store.journal())
        .extracting(JournalEntry::kind)
        .endsWith(EntryKind.LINK_ASKED, EntryKind.LINK_ASKED);
  }

  @Test
  void what_is_no_address_is_refused() {
    assertThat(ask("nobody").text()).contains("\"code\":\"not-an-address\"");
    assertThat(house.wire.json("POST", LOST, "{}").text()).contains("\"code\":\"blank\"");
    assertThat(house.wire.json("POST", DAYS + "/inconnue/link-requests", body(ADDRESS)).problem())
        .isEqualTo("no-such-day");
  }

  @Test
  void a_replaced_link_opens_nothing_any_more() {
    String[] former = signedUp();

    assertThat(house.wire.send("POST", NEW_LINK, former).status()).isEqualTo(202);

    assertThat(house.wire.send("GET", REGISTRATION, former).status()).isEqualTo(401);
    assertThat(house.wire.send("POST", NEW_LINK, former).status()).isEqualTo(401);
    assertThat(
            house
                .wire
                .send("GET", REGISTRATION, bearer(house.token(FlyerDay.ID, ADDRESS)))
                .status())
        .isEqualTo(200);
  }

  @Test
  void an_offered_seat_says_until_when_and_can_be_claimed() {
    String[] offered = offered();

    assertThat(house.wire.send("GET", REGISTRATION, offered).text())
        .contains(
            "\"state\":\"offered\"",
            "\"offeredUntil\":\"2019-02-20T09:00:00+01:00\"",
            "\"reason\":\"offered\"");

    assertThat(house.wire.send("POST", CLAIM, offered).text())
        .contains("\"state\":\"confirmed\"", "\"status\":\"disclosed\"")
        .doesNotContain("offeredUntil");
    assertThat(house.wire.send("POST", CLAIM, offered).problem()).isEqualTo("nothing-offered");
  }

  @Test
  void too_late_an_offer_cannot_be_claimed() {
    String[] offered = offered();
    house.clock.forward(Duration.ofDays(2));

    Answer late = house.wire.send("POST", CLAIM, offered);

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.problem()).isEqualTo("offer-lapsed");
    assertThat(late.text()).contains("\"offeredUntil\":\"2019-02-20T09:00:00+01:00\"");
  }

  @Test
  void without_a_link_nothing_is_claimed() {
    assertThat(house.wire.send("POST", CLAIM).status()).isEqualTo(401);
    assertThat(house.wire.send("POST", CLAIM, bearer("x")).status()).isEqualTo(401);
  }

  /** The header of whoever is offered the only seat, which its holder gave up. */
  private String[] offered() {
    house.publish(OFFERING);
    house.wire.json("POST", SIGN_UP, Bodies.leastSignUp("first@example.org"));
    String[] second = signedUp();
    house.wire.send("DELETE", REGISTRATION, bearer(house.token(FlyerDay.ID, "first@example.org")));
    return second;
  }

  private Answer ask(String address) {
    return house.wire.json("POST", LOST, body(address));
  }

  private static String body(String address) {
    return "{\"email\": \"" + address + "\"}";
  }
}
