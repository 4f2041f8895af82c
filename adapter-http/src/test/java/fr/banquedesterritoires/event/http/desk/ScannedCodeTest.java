package fr.banquedesterritoires.event.http.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.organiser.Role;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ScannedCodeTest extends AtTheDoor {

  @Test
  void a_code_that_was_read_shows_its_holder_and_changes_nothing() {
    int before = house.store.journal().size();

    Answer read = clerk.get("/bureau/badge/" + ADA.id());

    assertThat(read.status()).isEqualTo(303);
    assertThat(read.header("Location")).isEqualTo(DOOR + "?personne=" + ADA.id());
    Document card = clerk.read(DOOR + "?personne=" + ADA.id());
    assertThat(card.select(".door-person button[value=check-in]")).hasSize(1);
    assertThat(house.store.journal()).hasSize(before);
    assertThat(clerk.get("/bureau/badge/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void a_hand_scanner_types_the_code_into_the_search() {
    String code = House.BASE_URL + "/bureau/badge/" + ADA.id();

    Document page = clerk.read(DOOR + "?demi=morning&q=" + URLEncoder.encode(code, UTF_8));

    assertThat(page.select(".door-person").text()).contains("Personne 1 Camille");
    assertThat(page.select(".door-list li")).isEmpty();
    assertThat(page.expectFirst("#q").attr("value")).isEmpty();
  }

  @Test
  void a_stranger_who_reads_a_code_learns_not_even_whether_it_is_one() {
    Visitor stranger = Visitor.french(house);
    Visitor reader = Visitor.french(house);
    reader.post(house.deskLink("cleo@example.org", Role.READER), Map.of());

    for (String id : List.of(ADA.id().toString(), UUID.randomUUID().toString(), "x")) {
      Answer answer = stranger.get("/bureau/badge/" + id);
      assertThat(answer.status()).as(id).isEqualTo(303);
      assertThat(answer.header("Location")).isEqualTo("/bureau/entree");
      assertThat(answer.text()).isEqualTo("Redirected");
      assertThat(reader.get("/bureau/badge/" + id).status()).as(id).isEqualTo(403);
    }
  }
}
