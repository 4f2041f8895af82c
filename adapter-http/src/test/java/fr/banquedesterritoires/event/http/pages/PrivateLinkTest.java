package fr.banquedesterritoires.event.http.pages;

import static fr.banquedesterritoires.event.http.pages.Visitor.MINE;
import static fr.banquedesterritoires.event.http.pages.Visitor.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrivateLinkTest {

  private static final String ZOE = "zoe@example.org";
  private static final String CANCEL = MINE + "/annulation";

  private final House house = House.open();
  private final Visitor visitor = Visitor.french(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_link_of_the_mail_becomes_a_cookie_and_leaves_the_address_bar() {
    visitor.signUp(ZOE);

    Answer answer = visitor.openLink(ZOE);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo(MINE);
    long life = Duration.between(house.clock.instant(), FlyerDay.day().linksExpire()).toSeconds();
    assertThat(answer.header("Set-Cookie"))
        .startsWith("__Host-inscription=" + house.token(FlyerDay.ID, ZOE) + ";")
        .contains("Max-Age=" + life)
        .contains("Path=/", "HttpOnly", "Secure", "SameSite=Lax")
        .doesNotContain("Domain");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void without_tls_the_cookie_does_without_it() {
    try (House plain = House.open(URI.create(House.BASE_URL.toString().replace("https", "http")))) {
      plain.store.inDay(
          FlyerDay.ID,
          books -> {
            books.keep(People.confirmed(FlyerDay.ID, 1));
            return 1;
          });

      assertThat(Visitor.french(plain).openLink("personne-1@example.org").header("Set-Cookie"))
          .startsWith("inscription=")
          .contains("HttpOnly", "SameSite=Lax")
          .doesNotContain("Secure");
    }
  }

  @Test
  void leaving_makes_the_browser_forget() {
    visitor.signUp(ZOE);
    visitor.openLink(ZOE);

    Answer answer = visitor.post(MINE + "/quitter", Map.of());

    assertThat(answer.header("Set-Cookie"))
        .startsWith("__Host-inscription=;")
        .contains("Expires=Thu, 01 Jan 1970");
    assertThat(visitor.get(MINE).status()).isEqualTo(404);
  }

  @Test
  void no_link_a_mangled_one_and_a_replaced_one_are_not_found() {
    visitor.signUp(ZOE);
    String token = house.token(FlyerDay.ID, ZOE);
    visitor.openLink(ZOE);
    visitor.post(CANCEL, Map.of());
    visitor.signUp(ZOE);

    for (String path : List.of("/inscription/" + token, "/inscription/x", MINE, CANCEL)) {
      Answer answer = visitor.get(path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(page(answer).expectFirst("h1").text()).isEqualTo("Lien inconnu");
      assertThat(answer.text()).doesNotContain(token);
    }
    assertThat(visitor.post(CANCEL, Map.of()).status()).isEqualTo(404);
  }

  @Test
  void a_month_after_the_day_the_link_shows_nothing_but_ones_data() {
    visitor.signUp(ZOE);
    visitor.openLink(ZOE);
    house.clock.moveTo(FlyerDay.day().linksExpire());

    assertThat(visitor.openLink(ZOE).header("Location")).isEqualTo(MINE + "/donnees");
    Answer answer = visitor.get(MINE);
    assertThat(answer.status()).isEqualTo(410);
    assertThat(page(answer).expectFirst("h1").text()).isEqualTo("Lien expiré");
  }

  @Test
  void forms_from_elsewhere_change_nothing() {
    visitor.signUp(ZOE);
    String cookie = "__Host-inscription=" + house.token(FlyerDay.ID, ZOE);

    for (String path : List.of(MINE, CANCEL, MINE + "/quitter")) {
      Answer answer = house.wire.send("POST", path, "Accept", "text/html", "Cookie", cookie);
      assertThat(answer.status()).as(path).isEqualTo(403);
    }
    assertThat(registration().isConfirmed()).isTrue();
  }

  @Test
  void reading_changes_nothing_however_often() {
    visitor.signUp(ZOE);
    int entries = house.store.journal().size();
    Registration before = registration();

    for (int n = 0; n < 100; n++) {
      visitor.openLink(ZOE);
      visitor.get(MINE);
      visitor.get(CANCEL);
    }

    assertThat(registration()).isEqualTo(before);
    assertThat(house.store.journal()).hasSize(entries);
  }

  private Registration registration() {
    return house.registration(FlyerDay.ID, ZOE).orElseThrow();
  }
}
