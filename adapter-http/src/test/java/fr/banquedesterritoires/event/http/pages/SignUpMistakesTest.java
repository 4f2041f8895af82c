package fr.banquedesterritoires.event.http.pages;

import static fr.banquedesterritoires.event.http.pages.Visitor.FORM;
import static fr.banquedesterritoires.event.http.pages.Visitor.answers;
import static fr.banquedesterritoires.event.http.pages.Visitor.filled;
import static fr.banquedesterritoires.event.http.pages.Visitor.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignUpMistakesTest {

  private static final String ADDRESS = "zoe@example.org";

  private final House house = House.open();
  private final Visitor visitor = Visitor.french(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void every_mistake_is_named_at_once_and_linked_to_its_field() {
    Answer answer = visitor.post(FORM, Map.of("email", "zoe@", "organisationKind", "royaume"));

    assertThat(answer.status()).isEqualTo(422);
    Document page = page(answer);
    assertThat(page.title()).startsWith("Erreur : ");
    assertThat(page.expectFirst("[role=alert]").hasAttr("autofocus")).isTrue();
    List<Element> links = page.select("[role=alert] a");
    assertThat(links)
        .extracting(link -> link.attr("href"))
        .containsExactly(
            "#givenName",
            "#familyName",
            "#email",
            "#role",
            "#organisation",
            "#organisationKind",
            "#consent");
    for (Element link : links) {
      Element field = page.expectFirst(link.attr("href"));
      assertThat(field.attr("aria-invalid")).isEqualTo("true");
      assertThat(describedBy(page, field)).contains(link.text());
    }
    assertThat(house.store.seats(FlyerDay.ID).held()).isZero();
  }

  @Test
  void mistakes_are_named_in_english_too() {
    Document page = page(Visitor.in("en", house).post(FORM, Map.of()));

    assertThat(page.title()).startsWith("Error: Sign up");
    assertThat(page.select("[role=alert] a").eachText()).contains("Enter your given name.");
  }

  @Test
  void nothing_typed_is_lost_when_something_is_wrong() {
    Map<String, String> typed = new LinkedHashMap<>(answers("pas une adresse"));
    typed.put("givenName", "<b>\"Zoé\"</b> & 'Co'");
    typed.put("organisationKind", "pnr");
    typed.put("territory", "x".repeat(200));
    typed.put("lunch", "true");
    typed.put("diet", "sans & <sans>");
    typed.put("accessNeeds", "une ligne\n\n  une autre </textarea>");
    typed.put("expectations", "é".repeat(2_500));

    Map<String, String> shown =
        filled(page(visitor.post(FORM, filled(visitor.read(FORM), typed))), Map.of());

    typed.forEach((name, value) -> assertThat(shown.get(name)).as(name).isEqualTo(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zo\u0000é", "Zo\u202Eé", "Zo\u0007é", "Zo\u2066é\u2069", "Zo\uE000é"})
  void what_nobody_can_see_is_taken_out_and_said_so(String givenName) {
    Map<String, String> typed = answers(ADDRESS);
    typed.put("givenName", givenName);

    Answer answer = visitor.post(FORM, filled(visitor.read(FORM), typed));

    assertThat(answer.status()).isEqualTo(422);
    Document page = page(answer);
    assertThat(page.select("[role=alert] a").eachText())
        .containsExactly(
            "« Prénom » contenait des caractères invisibles : nous les avons"
                + " retirés. Relisez, puis renvoyez le formulaire.");
    Map<String, String> again = filled(page, Map.of());
    assertThat(again).containsEntry("givenName", "Zoé");
    assertThat(visitor.post(FORM, again).status()).isEqualTo(303);
  }

  @Test
  void a_line_break_in_a_line_becomes_a_space_to_look_at() {
    Map<String, String> typed = answers(ADDRESS);
    typed.put("role", "maire\r\nadjointe");

    Answer answer = visitor.post(FORM, filled(visitor.read(FORM), typed));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(filled(page(answer), Map.of())).containsEntry("role", "maire adjointe");
  }

  @Test
  void every_field_says_what_it_is_for_and_whether_it_can_be_left_out() {
    Document page = visitor.read(FORM);

    for (Element field :
        page.select("form.form input:not([type=hidden], [tabindex=-1]), textarea, select")) {
      String label = page.expectFirst("label[for=" + field.id() + "]").text();
      assertThat(label.contains("(facultatif)"))
          .as(label)
          .isEqualTo(!field.hasAttr("required") && !field.attr("type").equals("checkbox"));
      if (field.hasAttr("required")) {
        assertThat(describedBy(page, field)).as(label).isNotBlank();
      }
    }
    assertThat(page.expectFirst("#givenName").attr("autocomplete")).isEqualTo("given-name");
    assertThat(page.expectFirst("#familyName").attr("autocomplete")).isEqualTo("family-name");
    assertThat(page.expectFirst("#email").attr("autocomplete")).isEqualTo("email");
    assertThat(page.expectFirst("#role").attr("autocomplete")).isEqualTo("organization-title");
    assertThat(page.expectFirst("#organisation").attr("autocomplete")).isEqualTo("organization");
  }

  @Test
  void an_empty_body_is_a_form_with_everything_left_out() {
    assertThat(visitor.postRaw(FORM, "").status()).isEqualTo(422);
  }

  private static String describedBy(Document page, Element field) {
    StringBuilder said = new StringBuilder();
    for (String id : field.attr("aria-describedby").split(" ", -1)) {
      if (!id.isEmpty()) {
        said.append(page.expectFirst("#" + id).text());
      }
    }
    return said.toString();
  }
}
