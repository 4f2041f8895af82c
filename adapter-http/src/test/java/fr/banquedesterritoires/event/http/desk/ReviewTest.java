package fr.banquedesterritoires.event.http.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.review.CollectiveReview;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewTest {

  private static final EventDay DAY = FlyerDay.day();
  private static final String PAGE = "/journees/" + FlyerDay.ID;
  private static final String API = "/api/event-days/" + FlyerDay.ID;
  private static final String REVIEW = "/bureau/journees/" + FlyerDay.ID + "/bilan";
  private static final Map<String, String> TYPED =
      Map.of("conclusions", "Coopérer.\r\n\r\nEnsemble.", "points", "Un poste.\r\n\r\nUn lieu.");

  private final House house = House.open();
  private final Visitor organiser = Visitor.french(house);
  private final Visitor stranger = Visitor.french(house);

  @BeforeEach
  void signInOnceTheDayIsOver() {
    house.clock.moveTo(DAY.ends());
    organiser.post(house.deskLink("ada@example.org", Role.ORGANISER), Map.of());
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_draft_stays_at_the_desk() {
    Answer kept = organiser.post(REVIEW, seeing("0", TYPED));

    assertThat(kept.header("Location")).isEqualTo(REVIEW + "?fait=kept");
    Document page = organiser.read(REVIEW);
    assertThat(page.text()).contains("Brouillon enregistré le", "Coopérer.", "Un lieu.");
    assertThat(page.select("form[action$=/retrait]")).isEmpty();
    assertThat(stranger.read(PAGE).text()).doesNotContain("Coopérer.");
    assertThat(house.wire.send("GET", API).json().has("collectiveReview")).isFalse();
  }

  @Test
  void the_preview_shows_what_everybody_will_read_and_keeps_nothing() {
    assertThat(organiser.read(REVIEW).select("button[value=publier]")).isEmpty();

    Document preview = Visitor.page(organiser.post(REVIEW + "/apercu", seeing("0", TYPED)));

    assertThat(preview.select("section.sheet p").eachText())
        .containsExactly("Coopérer.", "Ensemble.");
    assertThat(preview.select("section.sheet li").eachText())
        .containsExactly("Un poste.", "Un lieu.");
    assertThat(preview.select("button[value=publier]")).hasSize(1);
    assertThat(known()).isEmpty();
  }

  @Test
  void once_published_it_is_read_on_the_day_s_page_and_in_the_api_under_another_tag() {
    Answer before = stranger.get(PAGE);

    Answer published = organiser.post(REVIEW, publishing("0"));

    assertThat(published.header("Location")).isEqualTo(REVIEW + "?fait=published");
    Answer after = stranger.get(PAGE);
    assertThat(after.header("ETag")).isNotEmpty().isNotEqualTo(before.header("ETag"));
    assertThat(Visitor.page(after).select(".review p, .review li").eachText())
        .containsExactly("Coopérer.", "Ensemble.", "Un poste.", "Un lieu.");
    assertThat(house.wire.send("GET", API).json().at("/collectiveReview").toString())
        .isEqualTo(
            """
            {"conclusions":"Coopérer.\\n\\nEnsemble.","points":["Un poste.","Un lieu."]}\
            """);
    assertThat(Visitor.in("en", house).read(PAGE).select(".review").attr("lang")).isEqualTo("fr");
  }

  @Test
  void withdrawing_asks_once_and_leaves_a_draft() {
    organiser.post(REVIEW, publishing("0"));
    assertThat(organiser.read(REVIEW).select("details form[action$=/retrait]")).hasSize(1);

    Answer withdrawn = organiser.post(REVIEW + "/retrait", Map.of("vu", "1"));

    assertThat(withdrawn.header("Location")).isEqualTo(REVIEW + "?fait=withdrawn");
    assertThat(stranger.read(PAGE).text()).doesNotContain("Coopérer.");
    assertThat(organiser.read(REVIEW).select("#conclusions").text()).contains("Coopérer.");
    assertThat(organiser.post(REVIEW + "/retrait", Map.of("vu", "2")).header("Location"))
        .endsWith("?fait=nothing-published");
  }

  @Test
  void of_two_organisers_the_second_learns_of_the_first_and_loses_nothing_typed() {
    assertThat(organiser.get(REVIEW).header("ETag")).isEqualTo("\"0\"");
    organiser.post(REVIEW, seeing("0", Map.of("conclusions", "Le premier.")));
    assertThat(organiser.get(REVIEW).header("ETag")).isEqualTo("\"1\"");

    Answer refused = organiser.post(REVIEW, publishing("0"));

    assertThat(refused.status()).isEqualTo(409);
    Document page = Visitor.page(refused);
    assertThat(page.text()).contains("Quelqu’un a changé le bilan");
    assertThat(page.select("section.sheet p").eachText()).containsExactly("Le premier.");
    assertThat(page.select("#conclusions").text()).contains("Ensemble.");
    assertThat(page.select("input[name=vu]").attr("value")).isEqualTo("1");
    assertThat(organiser.post(REVIEW, TYPED).status()).isEqualTo(409);
    assertThat(known()).map(known -> known.text().conclusions()).contains("Le premier.");
  }

  @Test
  void mistakes_are_named_beside_their_fields_and_nothing_typed_is_lost() {
    Map<String, String> typed = Map.of("conclusions", " ", "points", "x".repeat(1_001));

    for (String path : List.of(REVIEW, REVIEW + "/apercu")) {
      Answer answer = organiser.post(path, seeing("0", typed));

      assertThat(answer.status()).isEqualTo(422);
      Document page = Visitor.page(answer);
      assertThat(page.select("[aria-invalid=true]").eachAttr("id"))
          .containsExactly("conclusions", "points");
      assertThat(page.select("#points").text()).isEqualTo("x".repeat(1_001));
    }
    assertThat(
            Visitor.page(
                    organiser.post(
                        REVIEW,
                        seeing("0", Map.of("conclusions", "a", "points", "a\n".repeat(31)))))
                .text())
        .contains("Il y a plus de 30 points.");
  }

  @Test
  void words_of_the_venue_are_pointed_out_before_anything_is_published() {
    String secret = CanaryVenue.SECRETS.iterator().next();
    Map<String, String> typed = Map.of("conclusions", "Merci au " + secret + ".");

    Document preview = Visitor.page(organiser.post(REVIEW + "/apercu", seeing("0", typed)));

    assertThat(preview.select("section[aria-labelledby=trahi] li").eachText())
        .singleElement()
        .asString()
        .startsWith("Bilan : «");
    assertThat(
            Visitor.page(organiser.post(REVIEW + "/apercu", seeing("0", TYPED))).select("#trahi"))
        .isEmpty();
  }

  @Test
  void before_the_day_begins_the_page_says_when_and_keeps_what_was_typed() {
    house.clock.moveTo(DAY.starts().minusSeconds(1));

    Document page = organiser.read(REVIEW);
    assertThat(page.text()).contains("Le bilan s’écrit à partir du lundi 18 mars 2019 à 9");
    assertThat(page.select("form.form")).isEmpty();
    assertThat(organiser.post(REVIEW, publishing("0")).status()).isEqualTo(409);
    house.publish(DAY.as(Publication.CANCELLED));
    assertThat(organiser.read(REVIEW).text()).contains("ou elle est annulée");
    assertThat(known()).isEmpty();
  }

  @Test
  void who_may_not_write_reads_and_finds_no_form() {
    organiser.post(REVIEW, seeing("0", TYPED));
    for (Role role : List.of(Role.DESK, Role.READER)) {
      Visitor other = Visitor.french(house);
      other.post(house.deskLink(role + "@example.org", role), Map.of());

      Document page = other.read(REVIEW);
      assertThat(page.text()).contains("Coopérer.");
      assertThat(page.select("main form[method=post]").eachAttr("action"))
          .containsExactly("/bureau/sortie");
      for (String path : List.of(REVIEW, REVIEW + "/apercu", REVIEW + "/retrait")) {
        assertThat(other.post(path, publishing("1")).status()).as(path).isEqualTo(403);
      }
    }
    assertThat(stranger.get(REVIEW).status()).isEqualTo(303);
    assertThat(known()).map(CollectiveReview::published).contains(false);
  }

  @Test
  void a_day_that_does_not_exist_has_no_review() {
    String nowhere = "/bureau/journees/nulle-part/bilan";

    assertThat(organiser.get(nowhere).status()).isEqualTo(404);
    assertThat(organiser.post(nowhere, publishing("0")).status()).isEqualTo(404);
    assertThat(organiser.post(nowhere + "/apercu", publishing("0")).status()).isEqualTo(404);
    assertThat(organiser.post(nowhere + "/retrait", Map.of()).status()).isEqualTo(404);
  }

  private Optional<CollectiveReview> known() {
    return house.store.review(FlyerDay.ID);
  }

  private static Map<String, String> publishing(String seen) {
    Map<String, String> form = new HashMap<>(seeing(seen, TYPED));
    form.put("faire", "publier");
    return form;
  }

  private static Map<String, String> seeing(String seen, Map<String, String> typed) {
    Map<String, String> form = new HashMap<>(typed);
    form.put("vu", seen);
    return form;
  }
}
