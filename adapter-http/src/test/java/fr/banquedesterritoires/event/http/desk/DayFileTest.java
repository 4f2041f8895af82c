package fr.banquedesterritoires.event.http.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DayFileTest extends AtTheDesk {

  private static final String FILE = "/bureau/journees/" + FlyerDay.ID + "/fiche";
  private static final String PUBLICATION = "/bureau/journees/" + FlyerDay.ID + "/publication";
  private static final String NEW = "/bureau/nouvelle-journee";
  private static final String FORM = "/bureau/journees/" + FlyerDay.ID + "/formulaire";
  private static final String NEW_FORM = NEW + "/formulaire";

  @Test
  void days_are_the_organisers_alone() {
    for (String path : List.of(FILE, NEW, FORM, NEW_FORM)) {
      assertThat(clerk.get(path).status()).isEqualTo(403);
    }
    for (String path :
        List.of(NEW, NEW + "/verification", NEW + "/proposition", NEW_FORM, PUBLICATION)) {
      assertThat(clerk.post(path, Map.of()).status()).isEqualTo(403);
    }
  }

  @Test
  void the_review_is_shown_and_a_proposed_mend_is_taken_up_and_kept() {
    Document page = organiser.read(FILE);
    assertThat(page.text()).contains("6 points à revoir");
    assertThat(page.select("button[name=point]")).hasSize(2);

    Map<String, String> form = form(page);
    form.put("point", page.select("button[name=point]").getFirst().attr("value"));
    Document mended = Visitor.page(organiser.post(NEW + "/proposition", form));
    assertThat(mended.select("button[name=point]")).hasSize(1);
    assertThat(house.store.find(FlyerDay.ID)).contains(FlyerDay.day());

    Answer kept = organiser.post(NEW, form(mended));
    assertThat(kept.header("Location")).isEqualTo(FILE + "?fait=kept");
    assertThat(organiser.read(FILE).select("button[name=point]")).hasSize(1);
    assertThat(house.store.journal())
        .filteredOn(entry -> entry.kind() == EntryKind.DAY_CHANGED)
        .singleElement()
        .satisfies(entry -> assertThat(entry.by()).isPresent());
  }

  @Test
  void of_two_authors_the_second_learns_of_the_first_and_overwrites_nothing() {
    Map<String, String> mine = form(organiser.read(FILE));
    house.publish(DayVariation.of(FlyerDay.day()).capacity(7).day());

    Answer refused = organiser.post(NEW, mine);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(Visitor.page(refused).text()).contains("Quelqu’un a changé cette journée");
    assertThat(house.store.find(FlyerDay.ID).orElseThrow().registration().capacity()).hasValue(7);
    assertThat(organiser.get(FILE).header("ETag")).isNotEqualTo('"' + mine.get("vu") + '"');
  }

  @Test
  void a_file_with_mistakes_names_them_and_loses_nothing() {
    Answer answer = organiser.post(NEW + "/verification", Map.of("fichier", "titre: x"));

    assertThat(answer.status()).isEqualTo(422);
    Document page = Visitor.page(answer);
    assertThat(page.select("#fichier").text()).isEqualTo("titre: x");
    assertThat(page.text()).contains("rien de connu");
    assertThat(page.select("button[formaction=" + NEW + "]")).isEmpty();
    assertThat(organiser.post(NEW, Map.of("fichier", "titre: x")).status()).isEqualTo(422);
  }

  @Test
  void a_form_says_which_state_of_the_day_its_author_has_before_them() {
    assertThat(organiser.get(FORM).header("ETag")).isEqualTo(organiser.get(FILE).header("ETag"));
    assertThat(organiser.read(FORM).select("form.form input[name=vu]").attr("value"))
        .isEqualTo(organiser.read(FILE).select("form.form input[name=vu]").attr("value"));
  }

  @Test
  void a_form_that_says_no_day_keeps_what_was_typed_and_every_part_of_it() {
    Answer answer =
        organiser.post(
            NEW_FORM,
            Map.of(
                "faire", "keep",
                "title", "<b>Titre</b>",
                "programme.sessions[2].title", "Deuxième",
                "programme.sessions[2].start", "25:99"));

    assertThat(answer.status()).isEqualTo(422);
    Document page = Visitor.page(answer);
    assertThat(page.select("[name=title]").attr("value")).isEqualTo("<b>Titre</b>");
    assertThat(page.select("[name='programme.sessions[2].title']").attr("value"))
        .isEqualTo("Deuxième");
    assertThat(page.select("[name='programme.sessions[2].start'][type=text]").attr("value"))
        .isEqualTo("25:99");
    assertThat(page.text()).contains("rien de connu");
  }

  @Test
  void a_day_is_called_off_and_taken_back_after_asking_once() {
    Map<String, String> off = new HashMap<>(Map.of("publication", "cancelled"));
    off.put("vu", organiser.read(FILE).select("input[name=vu]").getFirst().attr("value"));

    assertThat(organiser.post(PUBLICATION, off).header("Location")).endsWith("?fait=kept");
    assertThat(publication()).isEqualTo(Publication.CANCELLED);
    assertThat(organiser.post(PUBLICATION, off).header("Location")).endsWith("?fait=outdated");

    off.put("publication", "draft");
    off.put("vu", organiser.read(FILE).select("input[name=vu]").getFirst().attr("value"));
    organiser.post(PUBLICATION, off);
    assertThat(publication()).isEqualTo(Publication.DRAFT);
    assertThat(Visitor.french(house).get("/journees/" + FlyerDay.ID).status()).isEqualTo(404);
    assertThat(organiser.read(FILE).text()).contains("brouillon");
  }

  @Test
  void a_copy_begins_as_a_draft_under_another_id() {
    assertThat(organiser.read(NEW + "?modele=" + FlyerDay.ID).select("#fichier").text())
        .contains("id: " + FlyerDay.ID + "-copie");
    assertThat(organiser.read(NEW).select("#fichier").text()).isEmpty();
  }

  private Publication publication() {
    return house.store.find(FlyerDay.ID).orElseThrow().publication();
  }

  private static Map<String, String> form(Document page) {
    Map<String, String> form = new HashMap<>();
    form.put("vu", page.select("form.form input[name=vu]").attr("value"));
    form.put("fichier", page.expectFirst("#fichier").wholeText().strip());
    return form;
  }
}
