package fr.banquedesterritoires.event.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedbackTest {

  private static final EventDay DAY = FlyerDay.day();
  private static final String REVIEW = "/bureau/journees/" + FlyerDay.ID + "/bilan";
  private static final String FORM = "/mon-inscription/avis";
  private static final int CAME = 5;

  private final House house = House.open();
  private final Visitor organiser = Visitor.french(house);

  @BeforeEach
  void five_came_and_one_stayed_at_home() {
    for (int person = 1; person <= CAME + 1; person++) {
      Visitor.french(house).signUp(address(person));
    }
    house.clock.moveTo(DAY.ends());
    for (int person = 1; person <= CAME; person++) {
      checkIn(person);
    }
    organiser.post(house.deskLink("ada@example.org", Role.ORGANISER), Map.of());
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void one_button_says_how_many_are_asked_and_asks_those_who_came_once() {
    assertThat(organiser.read(REVIEW).select("form[action$=/questionnaire] button").text())
        .isEqualTo("Demander leur avis à 5 personnes");

    Answer asked = organiser.post(REVIEW + "/questionnaire", Map.of());

    assertThat(asked.header("Location")).isEqualTo(REVIEW + "?fait=asked");
    assertThat(asked())
        .hasSize(CAME)
        .doesNotContain(id(CAME + 1))
        .containsExactlyInAnyOrder(id(1), id(2), id(3), id(4), id(5));
    assertThat(organiser.read(REVIEW).select("form[action$=/questionnaire]")).isEmpty();
    assertThat(organiser.post(REVIEW + "/questionnaire", Map.of()).header("Location"))
        .endsWith("?fait=not-asked");
    assertThat(asked()).hasSize(CAME);
  }

  @Test
  void the_link_of_the_letter_becomes_a_cookie_and_opens_the_form() {
    ask();
    Visitor visitor = Visitor.french(house);

    Answer opened = visitor.get("/inscription/" + house.token(FlyerDay.ID, address(1)) + "/avis");

    assertThat(opened.status()).isEqualTo(303);
    assertThat(opened.header("Location")).isEqualTo(FORM);
    assertThat(visitor.read(FORM).select("fieldset legend").eachText()).hasSize(3);
    assertThat(visitor.read("/mon-inscription").select("a[href=" + FORM + "]")).hasSize(1);
  }

  @Test
  void nobody_answers_before_people_are_asked_and_nobody_who_did_not_come_ever_does() {
    Visitor came = holder(1);
    Visitor stayed = holder(CAME + 1);
    assertThat(came.read(FORM).text()).contains("pas encore ouvert");
    assertThat(came.post(FORM, marks(5, "")).status()).isEqualTo(409);
    ask();

    assertThat(stayed.read(FORM).text()).contains("Aucune présence n’a été enregistrée");
    assertThat(stayed.post(FORM, marks(5, "")).status()).isEqualTo(409);
    assertThat(stayed.read("/mon-inscription").select("a[href=" + FORM + "]")).isEmpty();
    assertThat(Visitor.french(house).get(FORM).status()).isEqualTo(404);
    assertThat(house.store.feedbackFigures(FlyerDay.ID).answers()).isZero();
  }

  @Test
  void an_answer_can_be_changed_and_counts_once() {
    ask();
    Visitor one = holder(1);
    one.post(FORM, marks(5, "Très bien."));

    Answer changed = one.post(FORM, marks(2, "Finalement non."));

    assertThat(changed.header("Location")).isEqualTo(FORM + "?fait=oui");
    Document page = one.read(FORM + "?fait=oui");
    assertThat(page.text()).contains("Merci, votre avis est enregistré");
    assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("2", "2", "2");
    assertThat(page.select("textarea").text()).isEqualTo("Finalement non.");
    assertThat(house.store.feedbackFigures(FlyerDay.ID).answers()).isOne();
  }

  @Test
  void a_mark_that_is_missing_is_named_and_nothing_else_is_lost() {
    ask();

    Answer answer =
        holder(1).post(FORM, Map.of("usefulness", "4", "programme", "6", "words", "Merci."));

    assertThat(answer.status()).isEqualTo(422);
    Document page = Visitor.page(answer);
    assertThat(page.select(".notice.off a").eachAttr("href"))
        .containsExactly("#programme", "#organisation");
    assertThat(page.select("#usefulness-4").hasAttr("checked")).isTrue();
    assertThat(page.select("textarea").text()).isEqualTo("Merci.");
  }

  @Test
  void results_show_from_five_answers_on_without_names_and_in_the_order_of_the_alphabet() {
    ask();
    for (int person = 1; person < CAME; person++) {
      holder(person).post(FORM, marks(person, "Mot " + (9 - person)));
    }
    Document few = organiser.read(REVIEW);
    assertThat(few.text()).contains("4 réponses pour l’instant").doesNotContain("Mot ");
    assertThat(few.select("svg")).isEmpty();

    holder(CAME).post(FORM, marks(CAME, "Mot 4"));

    Document enough = organiser.read(REVIEW);
    assertThat(enough.text())
        .contains("5 réponses", "3,0 sur 5 en moyenne")
        .doesNotContain("personne-1");
    assertThat(enough.select("svg[aria-labelledby] rect")).hasSize(15);
    assertThat(enough.select("[aria-labelledby=questionnaire] li").eachText())
        .containsExactly("Mot 4", "Mot 5", "Mot 6", "Mot 7", "Mot 8");
    Visitor reader = Visitor.french(house);
    reader.post(house.deskLink("lea@example.org", Role.READER), Map.of());
    assertThat(reader.read(REVIEW).text()).contains("3,0 sur 5 en moyenne").doesNotContain("Mot 4");
    assertThat(reader.post(REVIEW + "/questionnaire", Map.of()).status()).isEqualTo(403);
  }

  @Test
  void the_journal_says_nothing_of_who_answered() {
    ask();
    List<JournalEntry> before = house.store.journal();

    holder(1).post(FORM, marks(3, "Un mot."));

    assertThat(house.store.journal()).isEqualTo(before);
  }

  @Test
  void whoever_answered_sees_it_among_their_data_and_erasing_leaves_the_marks_alone() {
    ask();
    Visitor one = holder(1);
    one.post(FORM, marks(4, "Un mot rare."));
    assertThat(one.read("/mon-inscription/donnees").text()).contains("Un mot rare.");
    assertThat(one.get("/mon-inscription/donnees.json").text())
        .contains(
            "\"feedback\":{\"usefulness\":4,\"programme\":4,\"organisation\":4,"
                + "\"words\":\"Un mot rare.\"}");

    one.post("/mon-inscription/effacement", Map.of());

    assertThat(house.store.feedbackWords(FlyerDay.ID)).isEmpty();
    assertThat(house.store.feedbackFigures(FlyerDay.ID).answers()).isOne();
  }

  private void ask() {
    organiser.post(REVIEW + "/questionnaire", Map.of());
  }

  private Visitor holder(int person) {
    Visitor visitor = Visitor.french(house);
    visitor.openLink(address(person));
    return visitor;
  }

  private void checkIn(int person) {
    DoorEvent event =
        new DoorEvent(
            new UUID(9, person),
            DoorEvent.Kind.CHECK_IN,
            id(person),
            HalfDay.MORNING,
            DAY.starts());
    house.store.inDay(
        FlyerDay.ID,
        books -> {
          books.keep(event);
          return event;
        });
  }

  private List<RegistrationId> asked() {
    List<RegistrationId> asked = new ArrayList<>();
    house.store.journal().stream()
        .filter(entry -> entry.kind() == EntryKind.FEEDBACK_ASKED)
        .forEach(entry -> asked.add(entry.registration().orElseThrow()));
    return asked;
  }

  private RegistrationId id(int person) {
    return house.registration(FlyerDay.ID, address(person)).orElseThrow().id();
  }

  private static String address(int person) {
    return "personne-" + person + "@example.org";
  }

  private static Map<String, String> marks(int mark, String words) {
    Map<String, String> form = new HashMap<>();
    for (String question : List.of("usefulness", "programme", "organisation")) {
      form.put(question, String.valueOf(mark));
    }
    form.put("words", words);
    return form;
  }
}
