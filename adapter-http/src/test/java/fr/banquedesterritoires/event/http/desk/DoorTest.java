package fr.banquedesterritoires.event.http.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DoorTest extends AtTheDoor {

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
}
