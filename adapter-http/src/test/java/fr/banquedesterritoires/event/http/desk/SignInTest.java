package fr.banquedesterritoires.event.http.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {

  private static final String ADA = "ada@example.org";
  private static final String BEN = "ben@example.org";

  private final House house = House.open();
  private final Visitor ada = Visitor.french(house);
  private final Visitor ben = Visitor.french(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whoever_is_not_signed_in_is_led_to_where_they_learn_how() {
    for (String path : List.of("/bureau", "/bureau/equipe")) {
      Answer answer = ada.get(path);
      assertThat(answer.status()).isEqualTo(303);
      assertThat(answer.header("Location")).isEqualTo("/bureau/entree");
    }
    assertThat(ada.read("/bureau/entree").text()).contains("sans mot de passe");
  }

  @Test
  void asking_for_a_link_answers_the_same_whoever_asks() {
    house.deskLink(ADA, Role.ORGANISER);

    for (String address : List.of(ADA, "nobody@example.org")) {
      Answer answer = ben.post("/bureau/entree", Map.of("email", address));
      assertThat(answer.status()).isEqualTo(303);
      assertThat(answer.header("Location")).isEqualTo("/bureau/lien-demande");
      assertThat(answer.text()).isEqualTo("Redirected");
    }
    assertThat(ben.read("/bureau/lien-demande").text()).contains("Si cette adresse travaille");
    assertThat(house.linkRequests)
        .containsExactly(EmailAddress.of(ADA), EmailAddress.of("nobody@example.org"));
    assertThat(ben.post("/bureau/entree", Map.of("email", "x")).status()).isEqualTo(422);
  }

  @Test
  void opening_the_link_changes_nothing_and_the_button_signs_in_once() {
    String link = house.deskLink(ADA, Role.ORGANISER);
    assertThat(ada.read(link).select("form").eachAttr("action")).contains(link);
    assertThat(ada.read(link).text()).contains(ADA);

    Answer answer = ada.post(link, Map.of());

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Set-Cookie"))
        .startsWith("__Host-bureau=")
        .contains("HttpOnly", "Secure", "SameSite=Lax", "Path=/");
    assertThat(ada.read("/bureau").text()).contains("Organisation", ADA);
    assertThat(ben.get(link).status()).isEqualTo(404);
    assertThat(ben.post(link, Map.of()).status()).isEqualTo(404);
  }

  @Test
  void a_link_of_half_an_hour_ago_opens_nothing() {
    String link = house.deskLink(ADA, Role.ORGANISER);
    house.clock.forward(Duration.ofMinutes(30));

    assertThat(ada.get(link).status()).isEqualTo(404);
    assertThat(ada.post(link, Map.of()).status()).isEqualTo(404);
  }

  @Test
  void leaving_ends_the_session_even_for_who_kept_the_cookie() {
    signIn(ada, ADA, Role.ORGANISER);
    Visitor thief = ada.copy();

    assertThat(ada.post("/bureau/sortie", Map.of()).header("Location")).isEqualTo("/bureau/entree");

    assertThat(ada.get("/bureau").status()).isEqualTo(303);
    assertThat(thief.get("/bureau").status()).isEqualTo(303);
  }

  @Test
  void a_form_of_another_site_does_nothing() {
    signIn(ada, ADA, Role.ORGANISER);
    String link = house.deskLink(BEN, Role.DESK);

    for (String path : List.of(link, "/bureau/sortie", "/bureau/equipe")) {
      assertThat(
              house
                  .wire
                  .send("POST", path, "Origin", "https://elsewhere.example", "Accept", "text/html")
                  .status())
          .as(path)
          .isEqualTo(403);
    }
    assertThat(ben.get(link).status()).isEqualTo(200);
  }

  @Test
  void the_team_is_for_organisers_only_and_others_are_not_even_shown_the_way() {
    signIn(ada, ADA, Role.ORGANISER);
    signIn(ben, BEN, Role.DESK);

    assertThat(ada.read("/bureau").select("a[href=/bureau/equipe]")).hasSize(1);
    assertThat(ben.read("/bureau").select("a[href=/bureau/equipe]")).isEmpty();
    assertThat(ben.get("/bureau/equipe").status()).isEqualTo(403);
    assertThat(ben.post("/bureau/equipe", Map.of("email", BEN, "role", "organiser")).status())
        .isEqualTo(403);
  }

  @Test
  void an_organiser_invites_by_a_link_that_works() {
    signIn(ada, ADA, Role.ORGANISER);

    Answer answer = ada.post("/bureau/equipe", Map.of("email", BEN, "role", "reader"));

    assertThat(answer.status()).isEqualTo(200);
    String link = Visitor.page(answer).select(".source").text();
    assertThat(link).startsWith(House.BASE_URL + "/bureau/entree/");
    ben.post(link.substring(House.BASE_URL.toString().length()), Map.of());
    assertThat(ben.read("/bureau").text()).contains(BEN, "Lecture");
  }

  @Test
  void a_mistake_is_named_beside_its_field_and_nothing_typed_is_lost() {
    signIn(ada, ADA, Role.ORGANISER);

    Answer answer = ada.post("/bureau/equipe", Map.of("email", "ben(at)x", "role", "reader"));

    Document page = Visitor.page(answer);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(page.select("#email").attr("value")).isEqualTo("ben(at)x");
    assertThat(page.select("#email").attr("aria-describedby")).contains("email-erreur");
    assertThat(page.select("#role option[selected]").attr("value")).isEqualTo("reader");
  }

  @Test
  void whoever_is_dismissed_is_out_at_once_and_nobody_dismisses_themselves() {
    signIn(ada, ADA, Role.ORGANISER);
    signIn(ben, BEN, Role.ORGANISER);

    ben.post(member(BEN) + "/retrait", Map.of());
    ben.post("/bureau/equipe", Map.of("email", BEN, "role", "reader"));
    assertThat(ben.read("/bureau").text()).contains("Organisation");
    ada.post(member(BEN) + "/deconnexion", Map.of());
    assertThat(ben.get("/bureau").status()).isEqualTo(303);
    signIn(ben, BEN, Role.ORGANISER);
    ada.post(member(BEN) + "/retrait", Map.of());

    assertThat(ben.get("/bureau").status()).isEqualTo(303);
    assertThat(ada.read("/bureau/equipe").text()).doesNotContain(BEN);
  }

  @Test
  void the_demos_way_in_exists_in_the_demo_only() {
    assertThat(ada.post("/demo/bureau", Map.of()).status()).isEqualTo(404);
    assertThat(ada.read("/").select("form[action=/demo/bureau]")).isEmpty();
  }

  private String member(String address) {
    return "/bureau/equipe/"
        + house.store.clerks().under(EmailAddress.of(address)).orElseThrow().id();
  }

  private void signIn(Visitor visitor, String address, Role role) {
    assertThat(visitor.post(house.deskLink(address, role), Map.of()).status()).isEqualTo(303);
  }
}
