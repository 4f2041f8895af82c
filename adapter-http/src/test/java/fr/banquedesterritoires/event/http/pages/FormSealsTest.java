package fr.banquedesterritoires.event.http.pages;

import static fr.banquedesterritoires.event.http.pages.Visitor.DAY;
import static fr.banquedesterritoires.event.http.pages.Visitor.FORM;
import static fr.banquedesterritoires.event.http.pages.Visitor.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.Guards;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormSealsTest {

  private static final String ZOE = "zoe@example.org";
  private static final String LOST = DAY + "/lien-perdu";

  private final House house = House.open(Guards.DEFAULT);
  private final Visitor visitor = Visitor.french(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void what_a_person_types_is_taken() {
    Map<String, String> form = form();
    pass(Duration.ofSeconds(3));

    assertTaken(visitor.post(FORM, form));
  }

  @Test
  void a_form_that_comes_back_in_an_instant_is_asked_for_again_with_all_that_was_typed() {
    Map<String, String> form = form();
    pass(Duration.ofMillis(2_900));

    Document again = assertAskedAgain(visitor.post(FORM, form));

    pass(Duration.ofMillis(100));
    assertTaken(visitor.post(FORM, Visitor.filled(again, Map.of())));
  }

  @Test
  void a_form_that_waited_for_more_than_a_day_is_asked_for_again_and_then_taken() {
    Map<String, String> form = form();
    pass(Duration.ofHours(24).plusSeconds(1));

    Document again = assertAskedAgain(visitor.post(FORM, form));

    pass(Duration.ofSeconds(3));
    assertTaken(visitor.post(FORM, Visitor.filled(again, Map.of())));
  }

  @Test
  void a_day_is_not_too_long() {
    Map<String, String> form = form();
    pass(Duration.ofHours(24));

    assertTaken(visitor.post(FORM, form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "AAAAAH____8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==",
        "f_________9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "\u0000\u202e",
      })
  void a_seal_that_is_not_ours_is_worth_nothing(String seal) {
    Map<String, String> form = form();
    form.put(FormSeals.SEAL, seal);
    pass(Duration.ofSeconds(10));

    assertAskedAgain(visitor.post(FORM, form));
  }

  @Test
  void no_seal_at_all_is_worth_nothing_either() {
    Map<String, String> form = form();
    form.remove(FormSeals.SEAL);
    pass(Duration.ofSeconds(10));

    assertAskedAgain(visitor.post(FORM, form));
  }

  @Test
  void a_seal_is_good_for_one_sign_up_for_one_day_so_that_none_can_be_used_in_bulk() {
    house.publish(DayVariation.of(FlyerDay.day()).id("une-autre").day());
    Map<String, String> other =
        Visitor.filled(visitor.read("/journees/une-autre/inscription"), Visitor.answers(ZOE));
    Map<String, String> form = form();
    String key = form.get(SignUpFields.KEY);
    pass(Duration.ofSeconds(10));

    assertAskedAgain(visitor.post(FORM, other));
    form.put(SignUpFields.KEY, "another-key");
    assertAskedAgain(visitor.post(FORM, form));
    form.put(SignUpFields.KEY, key);
    assertTaken(visitor.post(FORM, form));
    form.put("email", "second@example.org");
    assertThat(visitor.post(FORM, form).status()).isEqualTo(409);
  }

  @Test
  void a_mistake_does_not_make_the_form_young_again() {
    Map<String, String> form = form();
    form.put("role", "");
    pass(Duration.ofSeconds(3));
    Document wrong = page(visitor.post(FORM, form));

    assertTaken(visitor.post(FORM, Visitor.filled(wrong, Map.of("role", "maire"))));
  }

  @Test
  void whoever_fills_in_what_nobody_sees_is_asked_again_and_loses_nothing() {
    Map<String, String> form = form();
    form.put(FormSeals.BAIT, "https://buy.example");
    pass(Duration.ofSeconds(10));

    Document again = assertAskedAgain(visitor.post(FORM, form));

    assertThat(again.expectFirst("[name=" + FormSeals.BAIT + "]").val()).isEmpty();
    assertTaken(visitor.post(FORM, Visitor.filled(again, Map.of())));
  }

  @Test
  void people_who_hear_the_page_or_walk_it_by_keyboard_do_not_come_by_the_bait() {
    Document page = visitor.read(FORM);

    assertThat(page.expectFirst("[name=" + FormSeals.BAIT + "]").attr("tabindex")).isEqualTo("-1");
    assertThat(page.select("[aria-hidden=true] [name=" + FormSeals.BAIT + "]")).hasSize(1);
  }

  @Test
  void asking_for_a_lost_link_is_guarded_alike() {
    Map<String, String> form = Visitor.filled(visitor.read(LOST), Map.of("email", ZOE));

    Document again = page(visitor.post(LOST, form));
    assertThat(again.expectFirst("[role=alert] h2").text())
        .isEqualTo("Votre demande n’a pas été prise en compte");
    assertThat(again.expectFirst("#email").val()).isEqualTo(ZOE);
    form.put(FormSeals.BAIT, "x");
    pass(Duration.ofSeconds(3));
    assertThat(visitor.post(LOST, form).status()).isEqualTo(422);
    form.put(FormSeals.BAIT, "");
    assertThat(visitor.post(LOST, form).header("Location")).endsWith("/lien-perdu/demande");
  }

  @Test
  void without_the_guard_a_program_gets_through() {
    try (House open = House.open()) {
      Visitor program = Visitor.french(open);

      assertThat(program.post(FORM, Visitor.answers(ZOE)).status()).isEqualTo(303);
    }
  }

  private Map<String, String> form() {
    return Visitor.filled(visitor.read(FORM), Visitor.answers(ZOE));
  }

  private void pass(Duration time) {
    house.clock.moveTo(house.clock.instant().plus(time));
  }

  private static void assertTaken(Answer answer) {
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("/inscription/recue");
  }

  private Document assertAskedAgain(Answer answer) {
    assertThat(answer.status()).isEqualTo(422);
    Document page = page(answer);
    assertThat(page.expectFirst("[role=alert] h2").text())
        .isEqualTo("Votre inscription n’a pas été enregistrée");
    Visitor.answers(ZOE)
        .forEach(
            (name, typed) ->
                assertThat(page.expectFirst("[name=" + name + "]").val()).isEqualTo(typed));
    assertThat(page.expectFirst("[name=consent]").hasAttr("checked")).isTrue();
    assertThat(house.registration(FlyerDay.ID, ZOE)).isEmpty();
    return page;
  }
}
