package fr.banquedesterritoires.event.service.bench;

import fr.banquedesterritoires.event.application.day.PublishDay;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Reminders;
import fr.banquedesterritoires.event.documents.file.DayFile;
import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Organisation;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.Wishes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Fills a day through the store: people who came before, and whose letters have left. */
final class Crowd {

  private static final int AT_ONCE = 5_000;

  private Crowd() {}

  /** The open day with so many confirmed registrations, in a new data folder. */
  static void fill(Path data, int people) {
    try (SqliteStore store = SqliteStore.open(SqliteSettings.in(data))) {
      fill(store, people);
    }
  }

  static void fill(Store store, int people) {
    EventDay day = ((DayFile.Read) DayFile.read(Programs.openDay())).day();
    new PublishDay(store, Reminders.USUAL, Clock.systemUTC()).publish(day);
    for (int from = 0; from < people; from += AT_ONCE) {
      int first = from;
      int last = Math.min(people, from + AT_ONCE);
      store.inDay(day.id(), books -> add(books, day, first, last));
    }
  }

  private static Seats add(DayBooks books, EventDay day, int first, int last) {
    for (int person = first; person < last; person++) {
      books.keep(registration(day, person));
    }
    Seats seats = new Seats(last, 0, last);
    books.keep(seats);
    return seats;
  }

  private static Registration registration(EventDay day, int person) {
    Instant since = day.registration().opens().plusSeconds(person);
    return new Registration(
        new RegistrationId(new UUID((since.toEpochMilli() << 16) | 0x7000L, 1L << 63 | person)),
        day.id(),
        new Participant(
            "Camille",
            "Dupont",
            EmailAddress.of(scattered(person) + "@mairie.example"),
            "Maire",
            new Organisation("Commune de Lombez", Optional.empty()),
            Optional.empty()),
        Wishes.NONE,
        Locale.FRENCH,
        new RegistrationState.Confirmed(since),
        person + 1L,
        Optional.empty(),
        0,
        0,
        Optional.empty());
  }

  /** Addresses come in no order. */
  private static String scattered(int person) {
    return Long.toString(Integer.toUnsignedLong(person * 0x9e3779b1), 36) + "." + person;
  }
}
