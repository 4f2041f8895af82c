package fr.banquedesterritoires.event.http.pages;

import static fr.banquedesterritoires.event.http.pages.Visitor.FORM;
import static fr.banquedesterritoires.event.http.pages.Visitor.answers;
import static fr.banquedesterritoires.event.http.pages.Visitor.filled;
import static fr.banquedesterritoires.event.http.pages.Visitor.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.registration.OrganisationKind;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignUpPageTest {

  private static final String ADDRESS = "zoe@example.org";

  private final House house = House.open();
  private final Visitor visitor = Visitor.french(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_filled_form_signs_up_and_leads_to_a_page_that_says_so() {
    Map<String, String> typed = answers(ADDRESS);
    typed.put("organisationKind", "commune");
    typed.put("territory", "Presqu’île de Plougastel");
    typed.put("lunch", "true");
    typed.put("diet", "végétarienne");
    typed.put("accessNeeds", "une place\nprès de la porte");
    typed.put("expectations", "des idées");

    Answer answer = visitor.post(FORM, filled(visitor.read(FORM), typed));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo(FORM + "/recue");
    Registration stored = house.registration(FlyerDay.ID, ADDRESS).orElseThrow();
    assertThat(stored.participant().givenName()).isEqualTo("Zoé");
    assertThat(stored.participant().organisation().kind()).contains(OrganisationKind.COMMUNE);
    assertThat(stored.participant().territory()).contains("Presqu’île de Plougastel");
    assertThat(stored.language()).isEqualTo(Locale.FRENCH);
    assertThat(stored.wishes())
        .isEqualTo(
            new Wishes(
                true,
                Optional.of("végétarienne"),
                Optional.of("une place\nprès de la porte"),
                Optional.of("des idées")));
    assertThat(visitor.read(FORM + "/recue").expectFirst("h1").text())
        .isEqualTo("Votre demande est bien reçue");
  }

  @Test
  void whoever_reads_english_is_written_to_in_english() {
    Visitor.in("en", house).signUp(ADDRESS);

    assertThat(house.registration(FlyerDay.ID, ADDRESS).orElseThrow().language())
        .isEqualTo(Locale.ENGLISH);
  }

  @Test
  void a_known_address_is_told_the_same_as_a_new_one() {
    Answer first = visitor.signUp(ADDRESS);
    Answer second = visitor.signUp(ADDRESS);

    assertThat(second.status()).isEqualTo(first.status());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(house.store.seats(FlyerDay.ID).held()).isEqualTo(1);
  }

  @Test
  void a_double_click_counts_once() {
    Map<String, String> form = filled(visitor.read(FORM), answers(ADDRESS));

    assertThat(visitor.post(FORM, form).status()).isEqualTo(303);
    int entries = house.store.journal().size();
    assertThat(visitor.post(FORM, form).status()).isEqualTo(303);

    assertThat(house.store.journal()).hasSize(entries);
  }

  @Test
  void without_its_key_the_same_form_is_a_second_request() {
    Map<String, String> form = filled(visitor.read(FORM), answers(ADDRESS));
    form.remove("cle");

    visitor.post(FORM, form);
    int entries = house.store.journal().size();
    visitor.post(FORM, form);

    assertThat(house.store.journal()).hasSize(entries + 1);
  }

  @Test
  void a_used_form_with_other_answers_is_shown_again_and_then_taken() {
    Map<String, String> form = filled(visitor.read(FORM), answers(ADDRESS));
    visitor.post(FORM, form);
    form.put("email", "yann@example.org");

    Answer again = visitor.post(FORM, form);

    assertThat(again.status()).isEqualTo(409);
    assertThat(page(again).expectFirst("[role=alert]").text()).contains("déjà servi");
    assertThat(house.registration(FlyerDay.ID, "yann@example.org")).isEmpty();
    assertThat(visitor.post(FORM, filled(page(again), Map.of())).status()).isEqualTo(303);
    assertThat(house.registration(FlyerDay.ID, "yann@example.org")).isPresent();
  }

  @Test
  void a_day_that_closed_meanwhile_says_so_and_keeps_what_was_typed() {
    Map<String, String> form = filled(visitor.read(FORM), answers(ADDRESS));
    house.clock.moveTo(FlyerDay.CLOSES);

    Answer answer = visitor.post(FORM, form);

    assertThat(answer.status()).isEqualTo(409);
    Document page = page(answer);
    assertThat(page.expectFirst("[role=alert]").text())
        .isEqualTo(
            "Votre inscription n’a pas été enregistrée Les inscriptions sont closes depuis le"
                + " vendredi 15 mars 2019 à 18\u202Fh\u202F00.");
    form.put(FormSeals.SEAL, page.expectFirst("[name=" + FormSeals.SEAL + "]").val());
    assertThat(filled(page, Map.of())).isEqualTo(form);
  }

  @Test
  void a_day_that_filled_up_meanwhile_says_so() {
    house.publish(DayVariation.of(FlyerDay.day()).capacity(1).waitingList(false).day());
    Map<String, String> form = filled(visitor.read(FORM), answers(ADDRESS));
    Visitor.french(house).signUp("yann@example.org");

    Answer answer = visitor.post(FORM, form);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(page(answer).expectFirst("[role=alert] p").text())
        .isEqualTo("La seule place est prise et cette journée ne tient pas de liste d’attente.");
  }

  @Test
  void where_one_cannot_sign_up_there_is_no_form_but_the_reason() {
    house.publish(DayVariation.of(FlyerDay.day()).publication(Publication.CANCELLED).day());

    Document page = visitor.read(FORM);

    assertThat(page.select("form")).isEmpty();
    assertThat(page.expectFirst("main").text())
        .contains("Cette journée est annulée\u202F; on ne peut plus s’y inscrire.");
  }

  @Test
  void a_form_from_elsewhere_is_refused() {
    Map<String, String> form = filled(visitor.read(FORM), answers(ADDRESS));
    String body = "givenName=" + form.get("givenName");

    Answer answer =
        house.wire.send(
            "POST",
            FORM,
            BodyPublishers.ofString(body),
            "Accept",
            "text/html",
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Origin",
            "https://ailleurs.example");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(page(answer).expectFirst("h1").text()).isEqualTo("Formulaire refusé");
  }
}
