package fr.banquedesterritoires.event.http.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VenueDeskTest extends AtTheDesk {

  private static final String DAY = "/bureau/journees/" + FlyerDay.ID;
  private static final String VENUE = DAY + "/lieu";
  private static final Map<String, String> ROOM =
      Map.of("roomName", "Salle Neuve", "roomAddress", "1 rue Nouvelle");

  @BeforeEach
  void twoSignUp() {
    keep(People.confirmed(FlyerDay.ID, 1));
    keep(People.waiting(FlyerDay.ID, 2));
  }

  @Test
  void the_organiser_sees_the_venue_and_nobody_else_at_the_desk_does() {
    assertThat(organiser.read(VENUE).text()).contains(CanaryVenue.SECRETS.iterator().next());

    List<String> said = new ArrayList<>();
    house.wire.listen(answer -> said.add(answer.headers() + answer.text()));
    for (String path : List.of("/bureau", DAY, DAY + "/personnes", VENUE)) {
      clerk.get(path);
    }
    for (String path : List.of("", "/apercu", "/retrait", "/rebuts/1")) {
      assertThat(clerk.post(VENUE + path, ROOM).status()).as(path).isEqualTo(403);
    }
    assertThat(said).hasSize(8);
    assertThat(said)
        .noneMatch(page -> CanaryVenue.SECRETS.stream().anyMatch(secret -> page.contains(secret)));
  }

  @Test
  void a_preview_shows_both_venues_who_will_be_told_and_the_letter_and_keeps_nothing() {
    Document preview = Visitor.page(organiser.post(VENUE + "/apercu", ROOM));

    assertThat(preview.text())
        .contains(
            CanaryVenue.SECRETS.iterator().next(),
            "Salle Neuve",
            "Une personne l’apprendra tout de suite",
            "Camille Personne 1",
            "Une autre personne inscrite ne l’apprend pas encore",
            "Corps VENUE_CHANGED",
            "Enregistrer le lieu et prévenir une personne");
    assertThat(organiser.read(VENUE).text()).doesNotContain("Salle Neuve");
  }

  @Test
  void words_of_the_venue_that_everybody_can_read_are_pointed_out_to_whoever_may_know_it() {
    assertThat(organiser.read(VENUE).select("#trahi")).isEmpty();
    house.setVenue(
        FlyerDay.ID,
        VenueDetails.onSite(
            new Room("Espace Complémentarités", "3 rue du Tour", Optional.empty())));

    assertThat(organiser.read(VENUE).select("section[aria-labelledby=trahi] li").eachText())
        .containsExactly("Séance nº 4 : « complémentarités »");
    assertThat(clerk.get(VENUE).text()).doesNotContain("omplémentarités");
  }

  @Test
  void the_one_button_sets_the_venue_and_the_journal_says_who_did() {
    Answer set = organiser.post(VENUE, confirmed(organiser.post(VENUE + "/apercu", ROOM)));

    assertThat(set.header("Location")).isEqualTo(VENUE + "?fait=set");
    assertThat(organiser.read(VENUE).select("address").text()).contains("Salle Neuve");
    assertThat(organiser.read(VENUE).text()).contains("2 envois en cours", "Lieu remplacé");
    assertThat(entries(EntryKind.VENUE_REPLACED))
        .singleElement()
        .satisfies(entry -> assertThat(entry.by()).isPresent());
  }

  @Test
  void of_two_organisers_the_second_learns_of_the_first_and_replaces_nothing() {
    Visitor second = organiser.copy();
    Map<String, String> mine = confirmed(organiser.post(VENUE + "/apercu", ROOM));
    Map<String, String> theirs =
        confirmed(
            second.post(
                VENUE + "/apercu",
                Map.of("roomName", "Salle Autre", "roomAddress", "2 rue Autre")));
    organiser.post(VENUE, mine);

    Answer refused = second.post(VENUE, theirs);

    assertThat(refused.status()).isEqualTo(409);
    Document page = Visitor.page(refused);
    assertThat(page.text()).contains("Quelqu’un a changé le lieu");
    assertThat(page.select("#roomName").attr("value")).isEqualTo("Salle Autre");
    assertThat(page.select("address").text()).contains("Salle Neuve");
  }

  @Test
  void a_form_that_never_saw_a_preview_sets_nothing() {
    assertThat(organiser.post(VENUE, ROOM).status()).isEqualTo(409);
    assertThat(entries(EntryKind.VENUE_REPLACED)).isEmpty();
  }

  @Test
  void a_join_link_turns_the_day_into_a_teleconference() {
    Map<String, String> online = Map.of("joinLink", "https://visio.example.org/x");
    Answer preview = organiser.post(VENUE + "/apercu", online);
    assertThat(Visitor.page(preview).text()).contains("passe en téléconférence");

    organiser.post(VENUE, confirmed(preview));

    assertThat(house.store.find(FlyerDay.ID).orElseThrow().format()).isEqualTo(EventFormat.ONLINE);
    assertThat(entries(EntryKind.TURNED_ONLINE)).hasSize(1);
  }

  @Test
  void whom_the_terms_do_not_entitle_yet_is_counted_apart() {
    house.publish(
        DayVariation.of(FlyerDay.day()).disclosure(DisclosureTerms.from(FlyerDay.CLOSES)).day());

    assertThat(Visitor.page(organiser.post(VENUE + "/apercu", ROOM)).text())
        .contains("Personne n’apprendra ce lieu tout de suite", "2 autres personnes");
  }

  @Test
  void mistakes_are_named_beside_their_fields_and_nothing_typed_is_lost() {
    Answer answer =
        organiser.post(
            VENUE + "/apercu",
            Map.of("roomName", "Salle Neuve", "joinLink", "http://visio.example.org"));

    assertThat(answer.status()).isEqualTo(422);
    Document page = Visitor.page(answer);
    assertThat(page.select("[aria-invalid=true]").eachAttr("id"))
        .containsExactly("roomAddress", "joinLink");
    assertThat(page.select("#roomName").attr("value")).isEqualTo("Salle Neuve");
    assertThat(organiser.post(VENUE + "/apercu", Map.of()).status()).isEqualTo(422);
  }

  @Test
  void withdrawing_asks_once_and_then_there_is_no_venue() {
    assertThat(organiser.read(VENUE).select("details form[action$=/retrait]")).hasSize(1);

    organiser.post(VENUE + "/retrait", Map.of());

    assertThat(organiser.read(VENUE).text()).contains("Aucun lieu.");
    assertThat(organiser.post(VENUE + "/retrait", Map.of()).header("Location"))
        .endsWith("?fait=no-venue");
    assertThat(entries(EntryKind.VENUE_WITHDRAWN))
        .singleElement()
        .satisfies(entry -> assertThat(entry.by()).isPresent());
  }

  private static Map<String, String> confirmed(Answer preview) {
    Map<String, String> form = new HashMap<>();
    Visitor.page(preview)
        .select("form input[type=hidden]")
        .forEach(input -> form.put(input.attr("name"), input.attr("value")));
    assertThat(form).hasSize(6);
    return form;
  }
}
