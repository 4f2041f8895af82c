package fr.banquedesterritoires.event.http.pages;

import static fr.banquedesterritoires.event.http.pages.Visitor.MINE;
import static fr.banquedesterritoires.event.http.pages.Visitor.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Claiming an offered seat, and asking for one's private link again or anew. */
class OfferAndLinkPageTest {

  private static final String ZOE = "zoe@example.org";
  private static final String YANN = "yann@example.org";
  private static final String CLAIM = MINE + "/acceptation";
  private static final String NEW_LINK = MINE + "/nouveau-lien";
  private static final String LOST = Visitor.DAY + "/lien-perdu";

  private final House house = House.open();
  private final Visitor visitor = Visitor.french(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whoever_is_offered_a_seat_reads_until_when_and_not_where() {
    Document page = offered();

    assertThat(page.expectFirst("section.notice").wholeText())
        .contains("mercredi\u00a020\u00a0février 2019 à 9\u202fh\u202f00");
    assertThat(page.select("form[action=" + CLAIM + "] button").text())
        .isEqualTo("Accepter la place");
    assertThat(page.text()).doesNotContain(CanaryVenue.SECRETS);
  }

  @Test
  void whoever_claims_it_learns_the_venue() {
    offered();

    Answer claimed = visitor.post(CLAIM, Map.of());

    assertThat(claimed.status()).isEqualTo(303);
    Document page = visitor.read(claimed.header("Location"));
    assertThat(page.expectFirst("[role=status]").text()).isNotBlank();
    assertThat(page.expectFirst("#etat").text()).isEqualTo("Votre inscription est confirmée");
    assertThat(page.text()).contains(CanaryVenue.SECRETS.getFirst());
    assertThat(page.select("form[action=" + CLAIM + "]")).isEmpty();
  }

  @Test
  void too_late_it_says_so() {
    offered();
    house.clock.forward(Duration.ofDays(2));

    Answer late = visitor.post(CLAIM, Map.of());

    Document page = visitor.read(late.header("Location"));
    assertThat(page.expectFirst("[role=status]").text()).contains("plus");
    assertThat(page.text()).doesNotContain(CanaryVenue.SECRETS);
  }

  @Test
  void with_nothing_on_offer_nothing_happens() {
    visitor.signUp(ZOE);
    visitor.openLink(ZOE);
    int before = house.store.journal().size();

    assertThat(visitor.post(CLAIM, Map.of()).status()).isEqualTo(303);
    assertThat(house.store.journal()).hasSize(before);
  }

  @Test
  void reading_claims_nothing_however_often() {
    offered();
    int before = house.store.journal().size();

    for (int visit = 0; visit < 100; visit++) {
      visitor.openLink(YANN);
      visitor.get(MINE);
      visitor.get(CLAIM);
      visitor.get(NEW_LINK);
      visitor.get(MINE + "/annulation");
    }

    assertThat(house.store.journal()).hasSize(before);
  }

  @Test
  void a_new_link_closes_this_page_and_is_only_mailed() {
    visitor.signUp(ZOE);
    visitor.openLink(ZOE);
    String former = house.token(FlyerDay.ID, ZOE);

    Answer replaced = visitor.post(NEW_LINK, Map.of());

    assertThat(replaced.status()).isEqualTo(303);
    Document sent = visitor.read(replaced.header("Location"));
    assertThat(sent.expectFirst("h1").text()).isEqualTo("Consultez votre messagerie");
    assertThat(sent.outerHtml()).doesNotContain(house.token(FlyerDay.ID, ZOE));
    assertThat(visitor.get(MINE).status()).isEqualTo(404);
    assertThat(visitor.get("/inscription/" + former).status()).isEqualTo(404);
    assertThat(visitor.openLink(ZOE).status()).isEqualTo(303);
  }

  @Test
  void whoever_lost_the_link_asks_for_it_and_is_told_the_same_whoever_asks() {
    visitor.signUp(ZOE);

    Answer known = Visitor.french(house).post(LOST, Map.of("email", ZOE));
    Answer unknown = Visitor.french(house).post(LOST, Map.of("email", "nobody@example.org"));

    assertThat(known.status()).isEqualTo(303).isEqualTo(unknown.status());
    assertThat(known.header("Location")).isEqualTo(unknown.header("Location"));
    assertThat(visitor.read(known.header("Location")).expectFirst("h1").text())
        .isEqualTo("Consultez votre messagerie");
    assertThat(house.store.journal())
        .filteredOn(entry -> entry.kind() == EntryKind.LINK_ASKED)
        .hasSize(2);
  }

  @Test
  void what_is_no_address_is_shown_back_with_what_is_wrong() {
    Answer answer = visitor.post(LOST, Map.of("email", "zoe@"));

    assertThat(answer.status()).isEqualTo(422);
    Document page = page(answer);
    assertThat(page.expectFirst("#email").val()).isEqualTo("zoe@");
    assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#email");
  }

  @Test
  void once_the_day_is_over_a_link_changes_nothing() {
    visitor.signUp(ZOE);
    visitor.openLink(ZOE);
    house.clock.moveTo(FlyerDay.day().linksExpire());

    assertThat(visitor.get(MINE).status()).isEqualTo(410);
    assertThat(visitor.openLink(ZOE).header("Location")).isEqualTo(MINE + "/donnees");
    assertThat(visitor.get(MINE).status()).isEqualTo(410);
    assertThat(visitor.post(NEW_LINK, Map.of()).status()).isEqualTo(410);
  }

  /** The page of somebody who is offered the only seat, which its holder gave up. */
  private Document offered() {
    house.publish(DayVariation.of(FlyerDay.day()).capacity(1).offering(Duration.ofDays(2)).day());
    Visitor first = Visitor.french(house);
    first.signUp(ZOE);
    visitor.signUp(YANN);
    first.openLink(ZOE);
    first.post(MINE + "/annulation", Map.of());
    visitor.openLink(YANN);
    return visitor.read(MINE);
  }
}
