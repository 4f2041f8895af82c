package fr.banquedesterritoires.event.http.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The morning of the flyer’s day: Ada has a seat, Ben waits in line, a clerk is at the door. */
abstract class AtTheDoor {

  static final String DESK = "/bureau/journees/" + FlyerDay.ID;
  static final String DOOR = DESK + "/accueil";
  static final Instant TEN = Instant.parse("2019-03-18T09:00:00Z");
  static final Registration ADA = People.confirmed(FlyerDay.ID, 1);
  static final Registration BEN = People.waiting(FlyerDay.ID, 2);

  final House house = House.open();
  final Visitor clerk = Visitor.french(house);

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

  int present() {
    return house.store.attendance(FlyerDay.ID).people().size();
  }

  String tell(String report) {
    Answer answer = clerk.postRaw(DOOR + "/envoi", report);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.text();
  }

  List<JournalEntry> entries(EntryKind kind) {
    return house.store.journal().stream().filter(entry -> entry.kind() == kind).toList();
  }

  static Map<String, String> form(Document page, String act) {
    Map<String, String> form = new HashMap<>();
    page.expectFirst("form:has([name=geste][value=" + act + "])")
        .select("input")
        .forEach(input -> form.put(input.attr("name"), input.val()));
    form.put("geste", act);
    return form;
  }

  static String report(String sent, String... events) {
    return "{\"sent\":\"%s\",\"events\":[%s]}".formatted(sent, String.join(",", events));
  }

  static String event(int number, String kind, Registration who, String at) {
    return """
    {"id":"%s","kind":"%s","person":"%s","half":"morning","at":"%s"}\
    """
        .formatted(new UUID(5, number), kind, who.id(), at);
  }
}
