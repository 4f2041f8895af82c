package fr.banquedesterritoires.event.http.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.http.Organiser;
import fr.banquedesterritoires.event.http.pages.Notices;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.StateKind;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private static final String DAY = "/bureau/journees/" + FlyerDay.ID;
  private static final String PEOPLE = DAY + "/personnes";
  private static final String ENTER = PEOPLE + "/ajout";
  private static final String MOTIVE = "à la demande de l’élue <b>qui l’envoie</b>";

  private final House house = House.open();
  private final Visitor organiser = Visitor.french(house);
  private final Visitor clerk = Visitor.french(house);
  private final Visitor reader = Visitor.french(house);

  @BeforeEach
  void signIn() {
    organiser.post(house.deskLink("ada@example.org", Role.ORGANISER), Map.of());
    clerk.post(house.deskLink("ben@example.org", Role.DESK), Map.of());
    reader.post(house.deskLink("cleo@example.org", Role.READER), Map.of());
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_board_counts_and_a_reader_sees_no_words_of_anybody() {
    keep(
        People.confirmed(FlyerDay.ID, 1)
            .amended(
                People.person(1),
                new Wishes(
                    true, Optional.of("sans gluten"), Optional.of("rampe"), Optional.empty())));
    keep(People.waiting(FlyerDay.ID, 2));
    organiser.post(ENTER, entered("zoe@example.org"));

    assertThat(organiser.read(DAY).text())
        .contains("Une place prise sur", "Un déjeuner", "sans gluten", "rampe");
    Document board = reader.read(DAY);
    assertThat(board.text()).contains("Une place prise sur").doesNotContain("gluten", "rampe");
    assertThat(board.select("svg[role=img] rect")).hasSize(1);
    assertThat(board.select("details table tbody tr")).hasSize(1);
  }

  @Test
  void a_reader_reads_no_names() {
    keep(People.confirmed(FlyerDay.ID, 1));

    assertThat(reader.get(PEOPLE).status()).isEqualTo(403);
    assertThat(reader.get(person(1)).status()).isEqualTo(403);
    assertThat(reader.read(DAY).select("a[href=" + PEOPLE + "]")).isEmpty();
  }

  @Test
  void the_desk_reads_people_and_changes_nothing() {
    keep(People.confirmed(FlyerDay.ID, 1));

    assertThat(clerk.read(PEOPLE).text()).contains("Personne 1 Camille");
    assertThat(clerk.read(person(1)).select("main form[method=post]:not([action=/bureau/sortie])"))
        .isEmpty();
    for (String path : List.of("", "/accord", "/refus", "/annulation", "/place", "/lien")) {
      assertThat(clerk.post(person(1) + path, Map.of()).status()).as(path).isEqualTo(403);
    }
    assertThat(clerk.post(ENTER, entered("zoe@example.org")).status()).isEqualTo(403);
  }

  @Test
  void people_are_searched_filtered_and_paged_without_gap() {
    for (int n = 1; n <= 120; n++) {
      keep(n % 2 == 0 ? People.confirmed(FlyerDay.ID, n) : People.waiting(FlyerDay.ID, n));
    }

    assertThat(organiser.read(PEOPLE + "?q=personne-77").select(".people li")).hasSize(1);
    List<String> names = new ArrayList<>();
    Optional<String> path = Optional.of(PEOPLE + "?etat=waiting&tri=arrival");
    while (path.isPresent()) {
      Document page = organiser.read(path.get());
      assertThat(page.text()).contains("60 personnes");
      names.addAll(page.select(".people a").eachText());
      path = page.select("a.button").eachAttr("href").stream().findFirst();
    }
    assertThat(names).hasSize(60).doesNotHaveDuplicates().startsWith("Personne 1 Camille");
  }

  @Test
  void a_search_that_finds_nobody_says_what_to_do_next() {
    assertThat(organiser.read(PEOPLE).text()).contains("Personne ne s’est encore inscrit");
    keep(People.confirmed(FlyerDay.ID, 1));
    assertThat(organiser.read(PEOPLE + "?q=xyz").select("a:contains(Voir tout le monde)"))
        .hasSize(1);
  }

  @Test
  void what_the_organiser_does_is_in_the_trail_with_who_did_it() {
    house.publish(DayVariation.of(FlyerDay.day()).approval(true).day());
    keep(
        People.registration(
            FlyerDay.ID, 1, new RegistrationState.AwaitingApproval(FlyerDay.OPENS)));

    assertThat(organiser.post(person(1) + "/accord", Map.of()).status()).isEqualTo(303);

    assertThat(state(1)).isEqualTo(StateKind.CONFIRMED);
    assertThat(organiser.read(person(1)).text()).contains("Accord donné", "par ada@example.org");
    assertThat(clerkIn(EntryKind.APPROVED)).hasSize(1);
  }

  @Test
  void the_desk_does_not_read_how_often_the_venue_was_changed() {
    keep(People.confirmed(FlyerDay.ID, 1));
    note(EntryKind.VENUE_REPLACED);
    note(EntryKind.TURNED_ONLINE);

    assertThat(organiser.read(person(1)).text()).containsPattern("(?s)version 7.*version 7");
    assertThat(clerk.read(person(1)).text())
        .contains("Passage en téléconférence")
        .doesNotContain("version", "Lieu remplacé");
  }

  @Test
  void somebody_is_moved_in_line_and_the_trail_says_by_whom_and_why() {
    for (int n = 1; n <= 4; n++) {
      keep(People.waiting(FlyerDay.ID, n));
    }

    Answer answer = organiser.post(person(4) + "/place", Map.of("place", "2", "motif", MOTIVE));

    assertThat(answer.header("Location")).isEqualTo(person(4) + "?fait=moved");
    Document page = organiser.read(answer.header("Location"));
    assertThat(page.text())
        .contains("(2e place de la liste d’attente sur 4)", "de 4 à 2", "par ada@example.org");
    assertThat(page.select("main b, main script")).isEmpty();
    assertThat(page.select(".lines").eachText()).containsExactly(MOTIVE);
    assertThat(organiser.read(person(2)).text()).contains("(3e place de la liste d’attente sur 4)");
    assertThat(clerkIn(EntryKind.MOVED_IN_LINE)).hasSize(1);
    assertThat(house.store.journal().toString()).doesNotContain("élue");
  }

  @Test
  void a_move_without_a_reason_or_a_place_changes_nothing_and_loses_nothing() {
    keep(People.waiting(FlyerDay.ID, 1));
    keep(People.waiting(FlyerDay.ID, 2));

    Answer noReason = organiser.post(person(2) + "/place", Map.of("place", "1", "motif", " "));
    Answer noPlace = organiser.post(person(2) + "/place", Map.of("place", "0", "motif", MOTIVE));

    assertThat(noReason.status()).isEqualTo(422);
    assertThat(Visitor.page(noReason).select("details[open] #place").attr("value")).isEqualTo("1");
    assertThat(Visitor.page(noReason).select("#motif[aria-invalid=true]")).hasSize(1);
    assertThat(noPlace.status()).isEqualTo(422);
    assertThat(Visitor.page(noPlace).select("#motif").text()).isEqualTo(MOTIVE);
    assertThat(house.store.placeInLine(People.id(FlyerDay.ID, 2))).hasValue(2);
  }

  @Test
  void who_does_not_wait_cannot_be_moved_and_the_page_says_so() {
    keep(People.confirmed(FlyerDay.ID, 1));
    assertThat(organiser.read(person(1)).select("form[action$=/place]")).isEmpty();

    assertThat(
            organiser
                .post(person(1) + "/place", Map.of("place", "1", "motif", MOTIVE))
                .header("Location"))
        .endsWith("?fait=not-in-line");
    assertThat(organiser.post(person(7) + "/place", Map.of("place", "1", "motif", MOTIVE)).status())
        .isEqualTo(404);
  }

  private void note(EntryKind kind) {
    JournalEntry entry = JournalEntry.aboutVenue(kind, FlyerDay.ID, 7, FlyerDay.OPENS);
    house.store.inDay(
        FlyerDay.ID,
        books -> {
          books.append(entry.concerning(People.id(FlyerDay.ID, 1), FlyerDay.OPENS));
          return entry;
        });
  }

  @Test
  void a_cancelled_seat_goes_to_the_first_in_line_as_ever() {
    keep(People.confirmed(FlyerDay.ID, 1));
    keep(People.waiting(FlyerDay.ID, 2));
    assertThat(organiser.read(person(1)).select("details form[action$=/annulation]")).hasSize(1);

    organiser.post(person(1) + "/annulation", Map.of());

    assertThat(state(1)).isEqualTo(StateKind.CANCELLED);
    assertThat(state(2)).isEqualTo(StateKind.CONFIRMED);
    assertThat(clerkIn(EntryKind.CANCELLED)).hasSize(1);
  }

  @Test
  void amending_keeps_diet_and_access_needs_and_shows_neither() {
    Wishes wishes =
        new Wishes(true, Optional.of("casher"), Optional.of("fauteuil"), Optional.empty());
    keep(People.confirmed(FlyerDay.ID, 1).amended(People.person(1), wishes));
    Document page = organiser.read(person(1));
    assertThat(page.html()).doesNotContain("casher", "fauteuil");

    Map<String, String> form = Visitor.filled(page, Map.of("role", "maire"));
    form.remove("lunch");
    Answer answer = organiser.post(person(1), form);

    assertThat(answer.header("Location")).isEqualTo(person(1) + "?fait=amended");
    assertThat(registration(1).participant().role()).isEqualTo("maire");
    assertThat(registration(1).wishes())
        .isEqualTo(
            new Wishes(false, Optional.of("casher"), Optional.of("fauteuil"), Optional.empty()));
  }

  @Test
  void a_mistake_in_an_amendment_is_named_and_nothing_typed_is_lost() {
    keep(People.confirmed(FlyerDay.ID, 1));

    Answer answer =
        organiser.post(
            person(1),
            Visitor.filled(organiser.read(person(1)), Map.of("role", "", "organisation", "X")));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(Visitor.page(answer).select("#role[aria-invalid=true]")).hasSize(1);
    assertThat(Visitor.page(answer).select("#organisation").attr("value")).isEqualTo("X");
  }

  @Test
  void the_private_link_is_sent_again_and_shown_to_nobody_at_the_desk() {
    keep(People.confirmed(FlyerDay.ID, 1));

    organiser.post(person(1) + "/lien", Map.of());

    assertThat(clerkIn(EntryKind.LINK_ASKED)).hasSize(1);
    assertThat(organiser.read(person(1)).html()).doesNotContain(house.token(registration(1)));
  }

  @Test
  void somebody_can_be_entered_by_hand_after_the_form_has_closed() {
    house.clock.moveTo(FlyerDay.CLOSES);
    signIn();

    Answer answer = organiser.post(ENTER, entered("zoe@example.org"));

    assertThat(answer.header("Location")).endsWith("?fait=entered");
    assertThat(organiser.read(answer.header("Location")).text())
        .contains("Zoé Le Goff", "la place est prise");
    assertThat(clerkIn(EntryKind.CONFIRMED)).hasSize(1);
    assertThat(organiser.post(ENTER, entered("zoe@example.org")).header("Location"))
        .endsWith("?fait=known");
  }

  @Test
  void nobody_is_entered_once_the_day_is_over_and_nothing_typed_is_lost() {
    house.clock.moveTo(FlyerDay.day().ends());
    signIn();

    Answer answer = organiser.post(ENTER, entered("zoe@example.org"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(Visitor.page(answer).select("#email").attr("value")).isEqualTo("zoe@example.org");
  }

  @Test
  void whoever_belongs_to_another_day_is_not_found_here() {
    house.publish(DayVariation.of(FlyerDay.day()).id("another-day").day());
    keep(People.confirmed(FlyerDay.ID, 1));
    String elsewhere = person(1).replace(FlyerDay.ID.value(), "another-day");

    assertThat(organiser.get(elsewhere).status()).isEqualTo(404);
    assertThat(organiser.post(elsewhere + "/annulation", Map.of()).status()).isEqualTo(404);
    assertThat(organiser.get(PEOPLE + "/nobody").status()).isEqualTo(404);
    assertThat(organiser.get("/bureau/journees/unknown").status()).isEqualTo(404);
  }

  @Test
  void no_page_of_these_tells_the_venue() {
    keep(People.confirmed(FlyerDay.ID, 1));
    List<String> said = new ArrayList<>();
    house.wire.listen(answer -> said.add(answer.headers() + answer.text()));

    List.of("/bureau", DAY, PEOPLE, person(1), ENTER).forEach(organiser::read);

    assertThat(said).hasSize(5);
    assertThat(said)
        .noneMatch(page -> CanaryVenue.SECRETS.stream().anyMatch(secret -> page.contains(secret)));
  }

  @Test
  void the_clerk_is_shown_what_to_tell_and_it_is_recorded_which_words_they_were() {
    Document form = organiser.read(ENTER);

    assertThat(form.expectFirst("fieldset:has(details)").text())
        .contains("Dites à la personne ce que deviennent ses données", "CNIL");
    organiser.post(ENTER, Visitor.filled(form, withoutConsent(entered("zoe@example.org"))));

    Registration zoe = house.registration(FlyerDay.ID, "zoe@example.org").orElseThrow();
    assertThat(zoe.notice()).contains(new Notices(Organiser.named("Caisse des dépôts")).version());
    assertThat(organiser.read(PEOPLE + "/" + zoe.id()).text())
        .contains("Information sur ses données : texte du");
    keep(People.confirmed(FlyerDay.ID, 2));
    assertThat(organiser.read(person(2)).text())
        .contains("Information sur ses données : texte inconnu");
  }

  private static Map<String, String> withoutConsent(Map<String, String> typed) {
    typed.remove("consent");
    return typed;
  }

  private static Map<String, String> entered(String address) {
    return new HashMap<>(Visitor.answers(address));
  }

  private static String person(int n) {
    return PEOPLE + "/" + People.id(FlyerDay.ID, n);
  }

  private Registration registration(int n) {
    return house.store.find(People.id(FlyerDay.ID, n)).orElseThrow();
  }

  private StateKind state(int n) {
    return StateKind.of(registration(n).state());
  }

  private List<JournalEntry> clerkIn(EntryKind kind) {
    return house.store.journal().stream()
        .filter(entry -> entry.kind() == kind)
        .filter(
            entry ->
                entry
                    .by()
                    .equals(
                        house
                            .store
                            .clerks()
                            .under(EmailAddress.of("ada@example.org"))
                            .map(ada -> ada.id())))
        .toList();
  }

  private void keep(Registration registration) {
    house.store.inDay(
        registration.day(),
        books -> {
          books.keep(books.seats().after(books.registration(registration.id()), registration));
          books.keep(registration);
          return registration;
        });
  }
}
