package fr.banquedesterritoires.event.http.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoorTest {

  private static final String DESK = "/bureau/journees/" + FlyerDay.ID;
  private static final String DOOR = DESK + "/accueil";
  private static final Instant TEN = Instant.parse("2019-03-18T09:00:00Z");
  private static final Registration ADA = People.confirmed(FlyerDay.ID, 1);
  private static final Registration BEN = People.waiting(FlyerDay.ID, 2);

  private final House house = House.open();
  private final Visitor clerk = Visitor.french(house);

  @BeforeEach
  void openTheDoor() {
    List.of(ADA, BEN)
        .forEach(
            one ->
                house.store.inDay(
                    FlyerDay.ID,
                    books -> {
                      books.keep(one);
                      books.keep(books.seats().after(Optional.empty(), one));
                      return one;
                    }));
    house.clock.moveTo(TEN);
    clerk.post(house.deskLink("ben@example.org", Role.DESK), Map.of());
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_desk_checks_somebody_in_and_takes_it_back_without_any_script() {
    Document found = clerk.read(DOOR + "?q=PERSONNE+1");
    assertThat(found.select("#door-plain .door-list li")).hasSize(1);
    Map<String, String> form = form(found, "check-in");
    Answer done = clerk.post(DOOR + "/pointage", form);

    assertThat(done.status()).isEqualTo(303);
    Document shown = clerk.read(done.header("Location"));
    assertThat(shown.expectFirst("[role=status]").text()).isEqualTo("Présence enregistrée.");
    assertThat(shown.select(".door-person").text().replace('\u202f', ' '))
        .contains("présent depuis 10 h 00");
    assertThat(shown.select("#door-present").text()).isEqualTo("1");
    assertThat(shown.select("#door-expected").text()).isEqualTo("1");

    clerk.post(DOOR + "/pointage", form);
    assertThat(entries(EntryKind.CHECKED_IN)).hasSize(1);
    clerk.post(DOOR + "/pointage", form(shown, "undo"));
    assertThat(present()).isZero();
  }

  @Test
  void who_waits_in_line_is_told_what_can_be_done_and_is_seated() {
    Document found = clerk.read(DOOR + "?q=personne+2");
    assertThat(found.select("#door-plain .door-list li").text())
        .contains("en attente", "une place est libre");
    clerk.post(DOOR + "/pointage", form(found, "seat"));

    assertThat(present()).isOne();
    assertThat(
            house.registration(FlyerDay.ID, "personne-2@example.org").orElseThrow().isConfirmed())
        .isTrue();
  }

  @Test
  void somebody_who_walks_in_is_entered_and_checked_in_at_once() {
    Document page = clerk.read(DOOR + "/inscription");
    Map<String, String> typed = new HashMap<>(Visitor.answers("zoe@example.org"));
    typed.put("pointage", page.select("[name=pointage]").val());
    Answer done = clerk.post(DOOR + "/inscription", typed);

    assertThat(done.status()).isEqualTo(303);
    clerk.post(DOOR + "/inscription", typed);
    assertThat(present()).isOne();
    assertThat(house.registration(FlyerDay.ID, "zoe@example.org")).isPresent();
    assertThat(clerk.post(DOOR + "/inscription", Map.of()).status()).isEqualTo(422);
  }

  @Test
  void a_telephone_is_given_no_address_no_wish_and_no_venue() {
    String list = clerk.get(DOOR + "/liste").text();

    assertThat(list).contains("Personne 1", "Personne 2", "Communauté de communes n° 1");
    assertThat(list).doesNotContain("@", "chargée de mission", "Gascogne");
    assertThat(list).doesNotContain(CanaryVenue.SECRETS);
    assertThat(clerk.read(DOOR + "?coquille=oui").text()).doesNotContain("@", "Personne 1");
  }

  @Test
  void what_a_telephone_tells_twice_counts_once_whatever_its_clock_says() {
    String told = report("2031-01-01T12:00:00Z", event(1, "check-in", ADA, "2031-01-01T11:58:00Z"));
    assertThat(tell(told)).contains("\"noted\":true");
    assertThat(tell(told)).contains("\"noted\":true");

    assertThat(house.store.attendance(FlyerDay.ID).arrival(ADA.id(), HalfDay.MORNING))
        .contains(TEN.minusSeconds(120));
    assertThat(entries(EntryKind.CHECKED_IN)).hasSize(1);
  }

  @Test
  void a_check_in_told_after_it_was_taken_back_does_not_come_back() {
    tell(report("2019-03-18T09:00:00Z", event(2, "undo", ADA, "2019-03-18T08:30:00Z")));
    tell(report("2019-03-18T09:00:00Z", event(1, "check-in", ADA, "2019-03-18T08:20:00Z")));

    assertThat(present()).isZero();
  }

  @Test
  void a_refusal_is_told_in_words_and_does_not_keep_the_others_back() {
    String answer =
        tell(
            report(
                "2019-03-18T09:00:00Z",
                event(1, "check-in", BEN, "2019-03-18T08:20:00Z"),
                event(2, "check-in", ADA, "2019-03-18T08:21:00Z")));

    assertThat(answer).contains("\"noted\":false", "une place est libre", "\"noted\":true");
    assertThat(present()).isOne();
  }

  @Test
  void what_is_no_report_is_refused() {
    for (String body :
        List.of(
            "{}",
            "[]",
            report("yesterday"),
            report(
                "2019-03-18T09:00:00Z",
                "{\"id\":\"x\",\"kind\":\"check-in\",\"person\":\"x\",\"half\":\"x\",\"at\":\"x\"}"))) {
      assertThat(clerk.postRaw(DOOR + "/envoi", body).status()).as(body).isEqualTo(400);
    }
    assertThat(present()).isZero();
  }

  @Test
  void readers_and_strangers_stay_outside() {
    Visitor reader = Visitor.french(house);
    reader.post(house.deskLink("cleo@example.org", Role.READER), Map.of());
    Visitor stranger = Visitor.french(house);

    for (String path : List.of("", "/liste", "/inscription")) {
      assertThat(reader.get(DOOR + path).status()).isEqualTo(403);
      assertThat(stranger.get(DOOR + path).status()).isEqualTo(303);
    }
    assertThat(reader.postRaw(DOOR + "/envoi", report("2019-03-18T09:00:00Z")).status())
        .isEqualTo(403);
    assertThat(stranger.postRaw(DOOR + "/envoi", report("2019-03-18T09:00:00Z")).status())
        .isEqualTo(303);
  }

  @Test
  void before_the_day_the_door_is_closed_and_says_until_when() {
    house.clock.moveTo(TEN.minus(Duration.ofDays(3)));

    assertThat(clerk.read(DOOR).select(".notice.warm").text())
        .isEqualTo("L’accueil ouvre le lundi 18 mars 2019.");
    assertThat(clerk.read(DOOR).select("[name=geste]")).isEmpty();
  }

  @Test
  void leaving_the_desk_takes_from_the_telephone_what_it_kept() {
    assertThat(clerk.post("/bureau/sortie", Map.of()).header("Clear-Site-Data"))
        .isEqualTo("\"storage\"");
  }

  @Test
  void after_the_day_the_board_tells_who_did_not_come() {
    tell(report("2019-03-18T09:00:00Z", event(1, "check-in", ADA, "2019-03-18T08:20:00Z")));
    assertThat(clerk.read(DESK).text())
        .contains("1 personne présente le matin")
        .doesNotContain("sans être venue");

    house.clock.forward(Duration.ofHours(11));
    assertThat(clerk.read(DESK).text()).contains("0 personne inscrite sans être venue");
  }

  @Test
  void a_certificate_is_issued_to_who_came_and_refused_with_a_reason_to_who_did_not() {
    tell(report("2019-03-18T09:00:00Z", event(1, "check-in", ADA, "2019-03-18T08:20:00Z")));

    assertThat(clerk.post(DOOR + "/attestations/" + ADA.id(), Map.of()).text())
        .isEqualTo("Caisse des dépôts atteste [Personne 1[MORNING]]");
    assertThat(clerk.post(DOOR + "/attestations", Map.of()).text())
        .isEqualTo("Caisse des dépôts atteste [Personne 1[MORNING]]");
    Answer refused = clerk.post(DOOR + "/attestations/" + BEN.id(), Map.of());
    assertThat(refused.status()).isEqualTo(303);
    assertThat(clerk.read(refused.header("Location")).select("[role=status]").text())
        .startsWith("Pas d’attestation");
  }

  @Test
  void a_participant_downloads_their_own_certificate_once_the_day_is_over() {
    tell(report("2019-03-18T09:00:00Z", event(1, "check-in", ADA, "2019-03-18T08:20:00Z")));
    Visitor ada = Visitor.french(house);
    ada.openLink("personne-1@example.org");
    Visitor ben = Visitor.french(house);
    ben.openLink("personne-2@example.org");
    assertThat(ada.post("/mon-inscription/attestation", Map.of()).status()).isEqualTo(303);
    assertThat(ada.read("/mon-inscription").select("#attestation")).isEmpty();

    house.clock.forward(Duration.ofDays(1));
    assertThat(ada.read("/mon-inscription").select("form[action=/mon-inscription/attestation]"))
        .hasSize(1);
    assertThat(ada.post("/mon-inscription/attestation", Map.of()).text())
        .isEqualTo("Caisse des dépôts atteste [Personne 1[MORNING]]");
    assertThat(ben.read("/mon-inscription").text()).contains("Aucune présence n’a été enregistrée");
    assertThat(ben.post("/mon-inscription/attestation", Map.of()).status()).isEqualTo(303);
    assertThat(Visitor.french(house).post("/mon-inscription/attestation", Map.of()).status())
        .isEqualTo(404);
  }

  private int present() {
    return house.store.attendance(FlyerDay.ID).people().size();
  }

  private String tell(String report) {
    Answer answer = clerk.postRaw(DOOR + "/envoi", report);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.text();
  }

  private List<JournalEntry> entries(EntryKind kind) {
    return house.store.journal().stream().filter(entry -> entry.kind() == kind).toList();
  }

  private static Map<String, String> form(Document page, String act) {
    Map<String, String> form = new HashMap<>();
    page.expectFirst("form:has([name=geste][value=" + act + "])")
        .select("input")
        .forEach(input -> form.put(input.attr("name"), input.val()));
    form.put("geste", act);
    return form;
  }

  private static String report(String sent, String... events) {
    return "{\"sent\":\"%s\",\"events\":[%s]}".formatted(sent, String.join(",", events));
  }

  private static String event(int number, String kind, Registration who, String at) {
    return """
    {"id":"%s","kind":"%s","person":"%s","half":"morning","at":"%s"}\
    """
        .formatted(new UUID(5, number), kind, who.id(), at);
  }

  @Test
  void a_code_that_was_read_shows_its_holder_and_changes_nothing() {
    int before = house.store.journal().size();

    Answer read = clerk.get("/bureau/badge/" + ADA.id());

    assertThat(read.status()).isEqualTo(303);
    assertThat(read.header("Location")).isEqualTo(DOOR + "?personne=" + ADA.id());
    Document card = clerk.read(DOOR + "?personne=" + ADA.id());
    assertThat(card.select(".door-person button[value=check-in]")).hasSize(1);
    assertThat(house.store.journal()).hasSize(before);
    assertThat(clerk.get("/bureau/badge/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void a_hand_scanner_types_the_code_into_the_search() {
    String code = House.BASE_URL + "/bureau/badge/" + ADA.id();

    Document page = clerk.read(DOOR + "?demi=morning&q=" + URLEncoder.encode(code, UTF_8));

    assertThat(page.select(".door-person").text()).contains("Personne 1 Camille");
    assertThat(page.select(".door-list li")).isEmpty();
    assertThat(page.expectFirst("#q").attr("value")).isEmpty();
  }

  @Test
  void a_stranger_who_reads_a_code_learns_not_even_whether_it_is_one() {
    Visitor stranger = Visitor.french(house);
    Visitor reader = Visitor.french(house);
    reader.post(house.deskLink("cleo@example.org", Role.READER), Map.of());

    for (String id : List.of(ADA.id().toString(), UUID.randomUUID().toString(), "x")) {
      Answer answer = stranger.get("/bureau/badge/" + id);
      assertThat(answer.status()).as(id).isEqualTo(303);
      assertThat(answer.header("Location")).isEqualTo("/bureau/entree");
      assertThat(answer.text()).isEqualTo("Redirected");
      assertThat(reader.get("/bureau/badge/" + id).status()).as(id).isEqualTo(403);
    }
  }

  @Test
  void the_trail_says_to_whom_a_certificate_was_issued_and_by_whom() {
    tell(report("2019-03-18T09:00:00Z", event(1, "check-in", ADA, "2019-03-18T08:20:00Z")));
    clerk.post(DOOR + "/attestations/" + ADA.id(), Map.of());
    clerk.post(DOOR + "/attestations/" + BEN.id(), Map.of());
    clerk.post(DOOR + "/attestations", Map.of());
    house.clock.forward(Duration.ofDays(1));
    Visitor ada = Visitor.french(house);
    ada.openLink("personne-1@example.org");
    ada.post("/mon-inscription/attestation", Map.of());

    assertThat(entries(EntryKind.CERTIFICATE_ISSUED))
        .extracting(JournalEntry::registration, entry -> entry.by().isPresent())
        .containsExactly(
            tuple(Optional.of(ADA.id()), true),
            tuple(Optional.of(ADA.id()), true),
            tuple(Optional.of(ADA.id()), false));
    assertThat(ada.read("/mon-inscription/donnees").text())
        .contains("attestation de présence délivrée");
  }
}
