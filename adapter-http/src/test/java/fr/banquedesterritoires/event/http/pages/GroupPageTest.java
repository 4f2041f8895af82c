package fr.banquedesterritoires.event.http.pages;

import static fr.banquedesterritoires.event.http.pages.Visitor.filled;
import static fr.banquedesterritoires.event.http.pages.Visitor.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupPageTest {

  private static final String GROUP = Visitor.DAY + "/inscription-groupee";

  private final House house = House.open();
  private final Visitor visitor = Visitor.french(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_form_leads_to_the_one_for_several_people() {
    assertThat(visitor.read(Visitor.FORM).select("main a[href=" + GROUP + "]").text())
        .isEqualTo("Inscrire plusieurs personnes");
    assertThat(visitor.read(GROUP).select("legend").eachText())
        .containsExactly(
            "Vous", "Personne 1", "Personne 2 (laissez vide si elle ne sert pas)", "Vos données");
  }

  @Test
  void two_people_are_signed_up_and_the_delegate_too_is_written_to() {
    Answer answer = send(two("a@example.org", "b@example.org"));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(visitor.read(answer.header("Location")).expectFirst("main").text())
        .contains("Votre demande est bien reçue", "Vous recevez un accusé de réception");
    assertThat(house.store.journal())
        .extracting(JournalEntry::kind)
        .endsWith(EntryKind.CONFIRMED, EntryKind.CONFIRMED, EntryKind.GROUP_RECEIVED);
  }

  @Test
  void a_row_that_nobody_filled_in_is_left_out() {
    assertThat(send(one("a@example.org")).status()).isEqualTo(303);
    assertThat(house.registration(FlyerDay.ID, "a@example.org")).isPresent();
  }

  @Test
  void a_button_adds_a_person_and_keeps_what_was_typed_without_a_word_about_mistakes() {
    Map<String, String> form = filled(visitor.read(GROUP), one("a@example.org"));
    form.put("ajouter", "1");
    form.remove("consent");

    Answer answer = visitor.post(GROUP, form);

    assertThat(answer.status()).isEqualTo(200);
    Document page = page(answer);
    assertThat(page.expectFirst("#email-1").val()).isEqualTo("a@example.org");
    assertThat(page.expectFirst("#organisation-3").val()).isEqualTo("Commune de Lombez");
    assertThat(page.select("[role=alert]")).isEmpty();
    assertThat(house.registration(FlyerDay.ID, "a@example.org")).isEmpty();
  }

  @Test
  void there_is_no_button_for_a_twenty_first_person() {
    Map<String, String> form = filled(visitor.read(GROUP), one("a@example.org"));
    form.put("ajouter", "1");
    for (int rows = 3; rows <= 25; rows++) {
      form = new LinkedHashMap<>(filled(page(visitor.post(GROUP, form)), Map.of()));
      form.put("ajouter", "1");
    }
    Document page = page(visitor.post(GROUP, form));

    assertThat(page.select("[name^=givenName-]")).hasSize(20);
    assertThat(page.select("button[name=ajouter]")).isEmpty();
  }

  @Test
  void every_mistake_is_named_and_nothing_typed_is_lost() {
    Map<String, String> typed = two("a@example.org", "A@example.org");
    typed.put("delegate", "nobody");
    typed.put("role-2", " ");
    typed.remove("consent");

    Answer answer = send(typed);

    assertThat(answer.status()).isEqualTo(422);
    Document page = page(answer);
    assertThat(page.select("[role=alert] a").eachAttr("href"))
        .containsExactly("#delegate", "#email-2", "#role-2", "#consent");
    assertThat(page.expectFirst("#email-2-erreur").text()).contains("une adresse à elle");
    assertThat(page.expectFirst("#familyName-2").val()).isEqualTo("Martin");
    assertThat(house.registration(FlyerDay.ID, "a@example.org")).isEmpty();
  }

  @Test
  void an_empty_form_asks_for_one_person() {
    Answer answer = send(Map.of());

    assertThat(page(answer).select("[role=alert] a").eachAttr("href"))
        .containsExactly(
            "#delegate",
            "#givenName-1",
            "#familyName-1",
            "#email-1",
            "#role-1",
            "#organisation-1",
            "#consent");
  }

  @Test
  void who_found_no_seat_is_named_whoever_else_was_registered_before() {
    house.publish(DayVariation.of(FlyerDay.day()).capacity(2).waitingList(false).day());
    Visitor.french(house).signUp("a@example.org");

    Answer answer = send(two("a@example.org", "b@example.org"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(page(answer).expectFirst("main").text())
        .contains(
            "Une demande d’inscription est bien reçue.",
            "rien n’a été enregistré pour",
            "Ada Martin");
    assertThat(house.registration(FlyerDay.ID, "b@example.org")).isEmpty();
  }

  @Test
  void where_nobody_can_be_taken_the_form_says_why() {
    Document form = visitor.read(GROUP);
    house.clock.moveTo(FlyerDay.CLOSES);

    Answer answer = visitor.post(GROUP, filled(form, two("a@example.org", "b@example.org")));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(page(answer).expectFirst("[role=alert]").text())
        .contains("Les inscriptions sont closes");
    assertThat(visitor.get(GROUP).status()).isEqualTo(303);
  }

  @Test
  void a_double_click_counts_once() {
    Map<String, String> form = filled(visitor.read(GROUP), two("a@example.org", "b@example.org"));
    visitor.post(GROUP, form);
    int before = house.store.journal().size();

    assertThat(visitor.post(GROUP, form).status()).isEqualTo(303);
    assertThat(house.store.journal()).hasSize(before);
  }

  @Test
  void a_form_of_another_site_is_refused() {
    assertThat(house.wire.send("POST", GROUP).status()).isEqualTo(403);
  }

  private Answer send(Map<String, String> typed) {
    return visitor.post(GROUP, filled(visitor.read(GROUP), typed));
  }

  private static Map<String, String> one(String address) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("delegate", "secretariat@example.org");
    person(typed, 1, "Camille", "Durand", address);
    typed.put("consent", "true");
    return typed;
  }

  private static Map<String, String> two(String first, String second) {
    Map<String, String> typed = one(first);
    person(typed, 2, "Ada", "Martin", second);
    return typed;
  }

  private static void person(
      Map<String, String> typed, int n, String givenName, String familyName, String address) {
    typed.put("givenName-" + n, givenName);
    typed.put("familyName-" + n, familyName);
    typed.put("email-" + n, address);
    typed.put("role-" + n, "maire");
    typed.put("organisation-" + n, "Commune de Lombez");
  }
}
