package fr.banquedesterritoires.event.http.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.organiser.Role;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenPagesTest {

  private static final String TOKENS = "/bureau/equipe/jetons";
  private static final Map<String, String> TERMINAL =
      Map.of("nom", "Terminal du hall", "role", "desk", "duree", "quarter");

  private final House house = House.open();
  private final Visitor ada = Visitor.french(house);

  @BeforeEach
  void sign_in() {
    ada.post(house.deskLink("ada@example.org", Role.ORGANISER), Map.of());
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_token_is_shown_once_and_works() {
    assertThat(ada.read("/bureau/equipe").select("a[href=" + TOKENS + "]")).hasSize(1);
    assertThat(ada.read(TOKENS).text()).contains("Aucun outil n’a de jeton");

    String token = given();

    assertThat(token).startsWith("journees_");
    assertThat(figures(token).status()).isEqualTo(200);
    assertThat(ada.read(TOKENS).text())
        .contains(
            "Terminal du hall",
            "Accueil · bon jusqu’au dimanche 19 mai 2019 · utilisé le lundi 18 février 2019"
                + " · créé par ada@example.org")
        .doesNotContain(token);
  }

  @Test
  void a_revoked_token_opens_nothing_any_more() {
    String token = given();

    ada.post(ada.read(TOKENS).select("form[action$=/retrait]").attr("action"), Map.of());

    assertThat(figures(token).status()).isEqualTo(401);
    assertThat(ada.read(TOKENS).text()).doesNotContain("Terminal du hall");
    assertThat(ada.post(TOKENS + "/x/retrait", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void a_mistake_is_named_beside_its_field_and_makes_no_token() {
    Answer answer = ada.post(TOKENS, Map.of("nom", " ", "role", "king", "duree", "century"));

    Document page = Visitor.page(answer);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(page.select("[aria-invalid=true]").eachAttr("id"))
        .containsExactly("nom", "role", "duree");
    assertThat(house.store.clerks().tools()).isEmpty();
  }

  @Test
  void only_organisers_make_tokens() {
    Visitor ben = Visitor.french(house);
    ben.post(house.deskLink("ben@example.org", Role.DESK), Map.of());

    assertThat(ben.get(TOKENS).status()).isEqualTo(403);
    assertThat(ben.post(TOKENS, TERMINAL).status()).isEqualTo(403);
    assertThat(Visitor.french(house).post(TOKENS, TERMINAL).status()).isEqualTo(303);
    assertThat(house.store.clerks().tools()).isEmpty();
  }

  private String given() {
    Answer answer = ada.post(TOKENS, TERMINAL);
    assertThat(answer.status()).isEqualTo(200);
    return Visitor.page(answer).select(".source").text();
  }

  private Answer figures(String token) {
    return house.wire.send("GET", "/api/desk/event-days", "Authorization", "Bearer " + token);
  }
}
