package fr.banquedesterritoires.event.http.pages;

import static fr.banquedesterritoires.event.http.pages.Visitor.MINE;
import static fr.banquedesterritoires.event.http.pages.Visitor.filled;
import static fr.banquedesterritoires.event.http.pages.Visitor.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.Instant;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistrationPageTest {

  private static final String ZOE = "zoe@example.org";
  private static final String YANN = "yann@example.org";
  private static final String CANCEL = MINE + "/annulation";

  private final House house = House.open();
  private final Visitor visitor = Visitor.french(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_confirmed_person_sees_the_venue_and_what_they_sent_in() {
    Document page = mine();

    assertThat(page.expectFirst("#etat").text()).isEqualTo("Votre inscription est confirmée");
    assertThat(page.text()).contains(CanaryVenue.SECRETS.get(0), CanaryVenue.SECRETS.get(3));
    assertThat(page.expectFirst("address").wholeText())
        .isEqualTo(CanaryVenue.room().name() + "\n" + CanaryVenue.room().address());
    assertThat(page.select(".facts dd").eachText())
        .containsExactly("Zoé", "Le Goff", ZOE, "maire", "Commune de Plougastel", "Non");
  }

  @Test
  void the_page_belongs_to_one_person_so_nobody_keeps_or_compresses_it() {
    visitor.signUp(ZOE);
    visitor.openLink(ZOE);

    Answer answer = visitor.get(MINE);

    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("ETag")).isEmpty();
    assertThat(answer.header("Content-Encoding")).isEmpty();
    assertThat(page(answer).expectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void someone_in_line_sees_their_place_and_not_the_venue() {
    house.publish(DayVariation.of(FlyerDay.day()).capacity(1).day());
    Visitor.french(house).signUp("pierre@example.org");
    Visitor.french(house).signUp(YANN);

    Document page = mine();

    assertThat(page.expectFirst("#etat").text()).isEqualTo("Vous êtes sur la liste d’attente");
    assertThat(page.expectFirst("#etat + p").text())
        .startsWith("Vous êtes à la 2e place de la liste.");
    assertVenue(page, "Le lieu vous sera communiqué si une place se libère pour vous.");
  }

  @Test
  void the_first_in_line_is_told_so() {
    house.publish(DayVariation.of(FlyerDay.day()).capacity(1).day());
    Visitor.french(house).signUp(YANN);

    assertThat(mine().expectFirst("#etat + p").text()).startsWith("Vous êtes en tête de la liste.");
  }

  @Test
  void someone_awaiting_approval_then_approved_then_told_the_venue() {
    house.publish(
        DayVariation.of(FlyerDay.day())
            .approval(true)
            .disclosure(DisclosureTerms.from(Instant.parse("2019-03-11T08:00:00Z")))
            .day());

    Document waiting = mine();
    assertThat(waiting.expectFirst("#etat").text())
        .isEqualTo("Votre inscription attend d’être validée");
    assertVenue(waiting, "Le lieu vous sera communiqué une fois votre inscription validée.");

    house.approve(registration());
    assertVenue(
        visitor.read(MINE),
        "Le lieu vous sera communiqué à partir du lundi 11 mars 2019 à 9\u202Fh\u202F00.");

    house.clock.moveTo(Instant.parse("2019-03-11T08:00:00Z"));
    assertThat(visitor.read(MINE).text()).contains(CanaryVenue.SECRETS.get(0));
  }

  @Test
  void someone_refused_is_told_so_and_can_do_nothing_more() {
    house.publish(DayVariation.of(FlyerDay.day()).approval(true).day());
    visitor.signUp(ZOE);
    house.refuse(registration());
    visitor.openLink(ZOE);

    Document page = visitor.read(MINE);

    assertThat(page.expectFirst("#etat").text()).isEqualTo("Votre inscription n’a pas été retenue");
    assertVenue(page, "Le lieu n’est communiqué qu’aux personnes dont l’inscription est retenue.");
    assertThat(page.select("form.form, a[href=" + CANCEL + "]")).isEmpty();
  }

  @Test
  void on_a_cancelled_day_nobody_is_told_the_venue() {
    visitor.signUp(ZOE);
    visitor.openLink(ZOE);
    house.publish(DayVariation.of(FlyerDay.day()).publication(Publication.CANCELLED).day());

    Document page = visitor.read(MINE);

    assertThat(page.expectFirst("#etat").text()).isEqualTo("La journée est annulée");
    assertVenue(page, "La journée est annulée : aucun lieu n’est communiqué.");
  }

  @Test
  void a_venue_that_is_not_set_is_announced() {
    EventDay other = DayVariation.of(FlyerDay.day()).id("autre").day();
    house.publish(other);
    visitor.post(
        "/journees/autre/inscription",
        filled(visitor.read("/journees/autre/inscription"), Visitor.answers(ZOE)));
    visitor.get("/inscription/" + house.token(other.id(), ZOE));

    assertVenue(
        visitor.read(MINE), "L’organisateur n’a pas encore indiqué le lieu. Il apparaîtra ici.");
  }

  @Test
  void an_amendment_is_stored_and_told_once_on_the_page_after() {
    Document page = mine();
    assertThat(page.select("#email, #consent")).isEmpty();

    Answer answer =
        visitor.post(MINE, filled(page, Map.of("role", "adjointe", "diet", "sans gluten")));

    assertThat(answer.status()).isEqualTo(303);
    Document after = visitor.read(answer.header("Location"));
    assertThat(after.expectFirst("[role=status]").text())
        .isEqualTo("Vos modifications sont enregistrées.");
    assertThat(registration().participant().role()).isEqualTo("adjointe");
    assertThat(registration().participant().email().typed()).isEqualTo(ZOE);
    assertThat(registration().wishes().diet()).contains("sans gluten");
    assertThat(visitor.read(MINE).select("[role=status]")).isEmpty();
  }

  @Test
  void an_amendment_that_changes_nothing_says_so() {
    Answer answer = visitor.post(MINE, filled(mine(), Map.of()));

    assertThat(visitor.read(answer.header("Location")).expectFirst("[role=status]").text())
        .startsWith("Rien n’a changé");
    assertThat(registration().revision()).isZero();
  }

  @Test
  void a_wrong_amendment_keeps_what_was_typed_and_opens_the_form() {
    Answer answer = visitor.post(MINE, filled(mine(), Map.of("givenName", "", "role", "adjointe")));

    assertThat(answer.status()).isEqualTo(422);
    Document page = page(answer);
    assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#givenName");
    assertThat(page.expectFirst("details").hasAttr("open")).isTrue();
    assertThat(filled(page, Map.of())).containsEntry("role", "adjointe");
    assertThat(registration().participant().role()).isEqualTo("maire");
  }

  @Test
  void an_amendment_that_comes_too_late_is_refused_with_what_was_typed() {
    Map<String, String> form = filled(mine(), Map.of("role", "adjointe"));
    house.clock.moveTo(FlyerDay.day().starts());

    Answer answer = visitor.post(MINE, form);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(page(answer).expectFirst("[role=alert]").text()).contains("La journée a commencé");
    assertThat(filled(page(answer), Map.of())).containsEntry("role", "adjointe");
    assertThat(visitor.read(MINE).select("form.form")).isEmpty();
  }

  @Test
  void a_cancelled_registration_cannot_be_amended() {
    Map<String, String> form = filled(mine(), Map.of("role", "adjointe"));
    visitor.post(CANCEL, Map.of());

    Answer answer = visitor.post(MINE, form);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(page(answer).expectFirst("[role=alert]").text())
        .contains("ne peut plus être modifiée");
  }

  @Test
  void cancelling_asks_once_says_what_it_means_and_takes_the_venue_away() {
    assertThat(mine().expectFirst("a[href=" + CANCEL + "]").text())
        .isEqualTo("Annuler mon inscription");
    assertThat(visitor.read(CANCEL).expectFirst("main").text())
        .contains("Votre place sera rendue", "Le lieu ne vous sera plus montré.");
    assertThat(registration().isConfirmed()).isTrue();

    Answer answer = visitor.post(CANCEL, Map.of());

    assertThat(answer.status()).isEqualTo(303);
    Document page = visitor.read(answer.header("Location"));
    assertThat(page.expectFirst("#etat").text()).isEqualTo("Votre inscription est annulée");
    assertVenue(page, "Le lieu n’est plus communiqué, puisque l’inscription est annulée.");
    assertThat(page.select("form.form, a[href=" + CANCEL + "]")).isEmpty();
    assertThat(visitor.get(CANCEL).header("Location")).isEqualTo(MINE);
    assertThat(visitor.post(CANCEL, Map.of()).header("Location")).isEqualTo(MINE);
  }

  /** One's own page, after signing up and opening the link. */
  private Document mine() {
    visitor.signUp(ZOE);
    visitor.openLink(ZOE);
    return visitor.read(MINE);
  }

  private Registration registration() {
    return house.registration(FlyerDay.ID, ZOE).orElseThrow();
  }

  private static void assertVenue(Document page, String instead) {
    assertThat(page.expectFirst("#lieu + p").text()).isEqualTo(instead);
    assertThat(page.html()).doesNotContain(CanaryVenue.SECRETS);
  }
}
