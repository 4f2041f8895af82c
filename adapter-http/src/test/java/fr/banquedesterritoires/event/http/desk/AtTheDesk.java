package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.registration.Registration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The flyer’s day with an organiser, a clerk and a reader at its desk. */
abstract class AtTheDesk {

  final House house = House.open();
  final Visitor organiser = Visitor.french(house);
  final Visitor clerk = Visitor.french(house);
  final Visitor reader = Visitor.french(house);

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

  final List<JournalEntry> entries(EntryKind kind) {
    return house.store.journal().stream().filter(entry -> entry.kind() == kind).toList();
  }

  final void keep(Registration registration) {
    house.store.inDay(
        registration.day(),
        books -> {
          books.keep(books.seats().after(books.registration(registration.id()), registration));
          books.keep(registration);
          return registration;
        });
  }
}
