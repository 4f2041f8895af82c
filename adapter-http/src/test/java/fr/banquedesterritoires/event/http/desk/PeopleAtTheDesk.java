package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of the people of the flyer’s day. */
abstract class PeopleAtTheDesk extends AtTheDesk {

  static final String DAY = "/bureau/journees/" + FlyerDay.ID;
  static final String PEOPLE = DAY + "/personnes";
  static final String ENTER = PEOPLE + "/ajout";

  static Map<String, String> entered(String address) {
    return new HashMap<>(Visitor.answers(address));
  }

  static String person(int n) {
    return PEOPLE + "/" + People.id(FlyerDay.ID, n);
  }

  Registration registration(int n) {
    return house.store.find(People.id(FlyerDay.ID, n)).orElseThrow();
  }

  /** What the organiser did, as far as the journal says so. */
  List<JournalEntry> clerkIn(EntryKind kind) {
    Optional<ClerkId> ada =
        house.store.clerks().under(EmailAddress.of("ada@example.org")).map(Clerk::id);
    return entries(kind).stream().filter(entry -> entry.by().equals(ada)).toList();
  }
}
