package fr.banquedesterritoires.event.http.pages;

import static fr.banquedesterritoires.event.http.pages.Visitor.MINE;
import static fr.banquedesterritoires.event.http.pages.Visitor.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnDataPageTest {

  private static final String ZOE = "zoe@example.org";
  private static final String YANN = "yann@example.org";
  private static final String DATA = MINE + "/donnees";
  private static final String ERASE = MINE + "/effacement";

  private final House house = House.open();
  private final Visitor visitor = Visitor.french(house);

  @BeforeEach
  void one_seat_and_somebody_on_it() {
    house.publish(DayVariation.of(FlyerDay.day()).capacity(1).day());
    visitor.signUp(ZOE);
    visitor.openLink(ZOE);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void all_that_is_kept_is_shown_with_what_happened() {
    Document page = page(visitor.get(DATA));

    assertThat(page.select("[aria-labelledby=donnees] dd").eachText())
        .startsWith(
            "Zoé", "Le Goff", ZOE, "maire", "Commune de Plougastel", "Non", "1", "français");
    assertThat(page.select("[aria-labelledby=histoire] dd").eachText())
        .contains("inscription confirmée");
    assertThat(page.select("a[href=" + ERASE + "]").text()).isEqualTo("Effacer mes données");
  }

  @Test
  void it_can_be_taken_away_as_a_file_that_nobody_keeps_on_the_way() {
    Answer file = visitor.get(DATA + ".json");

    assertThat(file.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"mes-donnees.json\"");
    assertThat(file.header("Cache-Control")).isEqualTo("no-store");
    assertThat(file.text())
        .contains(
            "\"givenName\":\"Zoé\"",
            "\"email\":\"zoe@example.org\"",
            "\"state\":\"confirmed\"",
            "\"what\":\"confirmed\"");
  }

  @Test
  void asking_once_erases_nothing() {
    assertThat(page(visitor.get(ERASE)).text())
        .contains("votre place ira à la première personne de la liste d’attente");

    assertThat(registered(ZOE)).isPresent();
  }

  @Test
  void erasing_frees_the_seat_and_the_link_opens_nothing_any_more() {
    Visitor.french(house).signUp(YANN);

    Answer answer = visitor.post(ERASE, Map.of());

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/inscription-effacee");
    assertThat(page(visitor.get("/inscription-effacee")).expectFirst("h1").text())
        .isEqualTo("Vos données sont effacées");
    assertThat(registered(ZOE)).isEmpty();
    assertThat(registered(YANN).orElseThrow().state())
        .isInstanceOf(RegistrationState.Confirmed.class);
    assertThat(visitor.get(MINE).status()).isEqualTo(404);
  }

  @Test
  void after_the_day_one_is_erased_likewise() {
    Instant after = FlyerDay.day().ends();
    house.clock.moveTo(after);

    assertThat(page(visitor.get(ERASE)).text()).contains("les chiffres de la journée");
    visitor.post(ERASE, Map.of());

    assertThat(registered(ZOE)).isEmpty();
  }

  @Test
  void as_long_as_data_are_kept_they_are_seen_taken_away_and_erased() {
    house.clock.moveTo(FlyerDay.day().linksExpire().plus(Duration.ofDays(40)));
    Visitor late = Visitor.french(house);

    Answer opened = late.openLink(ZOE);

    assertThat(opened.header("Location")).isEqualTo(DATA);
    assertThat(opened.header("Set-Cookie")).contains("Max-Age=3600");
    Document page = page(late.get(DATA));
    assertThat(page.text()).contains(ZOE, "votre lien ne montre plus que vos données");
    assertThat(page.select("a[href=" + MINE + "]")).isEmpty();
    assertThat(late.get(DATA + ".json").text()).contains("\"email\":\"zoe@example.org\"");
    assertThat(late.get(MINE).status()).isEqualTo(410);
    assertThat(late.post(MINE + "/annulation", Map.of()).status()).isNotEqualTo(303);
    assertThat(late.post(ERASE, Map.of()).status()).isEqualTo(303);
    assertThat(registered(ZOE)).isEmpty();
    assertThat(late.get(DATA).status()).isEqualTo(404);
  }

  @Test
  void whoever_holds_no_link_sees_and_erases_nothing() {
    Visitor stranger = Visitor.french(house);

    assertThat(stranger.get(DATA).status()).isEqualTo(404);
    assertThat(stranger.get(DATA + ".json").status()).isEqualTo(404);
    assertThat(stranger.post(ERASE, Map.of()).status()).isEqualTo(404);
    assertThat(registered(ZOE)).isPresent();
  }

  private Optional<Registration> registered(String address) {
    return house.registration(FlyerDay.ID, address);
  }
}
