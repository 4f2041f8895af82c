package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.application.day.CalendarEntries;
import fr.banquedesterritoires.event.application.post.PersonalCalendar;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.venue.GrantForEverybody;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leaks of parts of the house: its store, its calendars, its chance. */
final class PartLeaks {

  /** Brings letters about. */
  static final String SIGN_UP = "/api/event-days/{id}/registrations";

  private static final Logger LOG = LoggerFactory.getLogger("journees.planted");

  private PartLeaks() {}

  static List<Leak> all() {
    return List.of(
        days("free text", "another answer", PartLeaks::summary).at("/journees/{id}"),
        days("availability", "another answer", PartLeaks::closedWithoutVenue),
        days("log line", "log", PartLeaks::logged),
        store("SQL statement", "other SQL", PartLeaks::asksMore),
        store("venue read in vain", "reads the venue", PartLeaks::readsAnyway),
        store("search by a word of the venue", "another answer", PartLeaks::findable).at("/?"),
        calendar("place in the public calendar", "another answer", PartLeaks::place),
        calendar("SEQUENCE of the public calendar", "another answer", PartLeaks::sequence),
        calendar("LAST-MODIFIED of the public calendar", "another answer", PartLeaks::modified),
        calendar("SEQUENCE of the feed", "another answer", PartLeaks::sequence)
            .at("/calendrier.ics"),
        new Leak("SEQUENCE of a personal entry", "SEQUENCE", new CountingCalendar(), SIGN_UP),
        new Leak("names of registrations", "the mail to person", new CountingChance(), SIGN_UP));
  }

  private static Leak days(
      String channel, String seenAs, BiFunction<EventDay, Secret, EventDay> change) {
    return store(
        channel, seenAs, (real, secret) -> Stores.withDays(real, day -> change.apply(day, secret)));
  }

  private static Leak store(
      String channel, String seenAs, BiFunction<Store, Secret, Store> change) {
    return new Leak(
        channel,
        seenAs,
        new Plant() {
          @Override
          public Store store(Store real, Secret secret) {
            return change.apply(real, secret);
          }
        });
  }

  private static Leak calendar(
      String channel, String seenAs, BiFunction<String, Secret, String> change) {
    return new Leak(
        channel,
        seenAs,
        new Plant() {
          @Override
          public CalendarEntries calendarEntries(CalendarEntries real, Secret secret) {
            return new ChangedEntries(real, entry -> change.apply(entry, secret));
          }
        },
        "/journees/{id}/calendrier.ics");
  }

  /** Calendar entries to which something is done. */
  private record ChangedEntries(CalendarEntries real, UnaryOperator<String> change)
      implements CalendarEntries {
    @Override
    public String publicEntry(EventDay day, URI page, Instant stamp) {
      return change.apply(real.publicEntry(day, page, stamp));
    }

    @Override
    public String publicFeed(
        List<EventDay> days, Function<? super EventDay, URI> page, Instant stamp) {
      return change.apply(real.publicFeed(days, page, stamp));
    }
  }

  /** The catalogue prints no summaries, and searches them. */
  private static Store findable(Store real, Secret secret) {
    return Stores.withLists(real, day -> secret.isSet() ? Days.saying(day, secret.words()) : day);
  }

  private static EventDay summary(EventDay day, Secret secret) {
    return secret.isSet() ? Days.saying(day, "Lieu : " + secret.words().hashCode()) : day;
  }

  private static EventDay closedWithoutVenue(EventDay day, Secret secret) {
    return secret.isSet() ? day : Days.closed(day);
  }

  private static EventDay logged(EventDay day, Secret secret) {
    LOG.warn("{} has had {} venues", day.id(), secret.edits());
    return day;
  }

  private static Store asksMore(Store real, Secret secret) {
    return Stores.withDays(
        real,
        day -> {
          if (secret.isSet()) {
            real.seats(day.id());
          }
          return day;
        });
  }

  /** Both twins do, so that it shows in nothing they say. */
  private static Store readsAnyway(Store real, Secret secret) {
    return Stores.withDays(
        real,
        day -> {
          real.find(new GrantForEverybody().grant(day.id()));
          return day;
        });
  }

  private static String place(String entry, Secret secret) {
    return entry.replace("LOCATION:", "LOCATION:" + (secret.isSet() ? "*" : ""));
  }

  private static String sequence(String entry, Secret secret) {
    return entry.replace("END:VEVENT", "SEQUENCE:" + secret.edits() + "\r\nEND:VEVENT");
  }

  private static String modified(String entry, Secret secret) {
    String at = "LAST-MODIFIED:20190218T0800%02dZ".formatted(secret.edits());
    return entry.replace("END:VEVENT", at + "\r\nEND:VEVENT");
  }

  /** Numbers an entry by the venue, though its owner is not told it yet. */
  private static final class CountingCalendar implements Plant {
    @Override
    public PersonalCalendar personalCalendar(PersonalCalendar real, Secret secret) {
      return new PersonalCalendar() {
        @Override
        public String request(
            EventDay day,
            Registration registration,
            VenueAnswer venue,
            int sequence,
            Instant stamp) {
          return real.request(day, registration, venue, sequence + secret.edits(), stamp);
        }

        @Override
        public String cancel(EventDay day, Registration registration, int sequence, Instant stamp) {
          return real.cancel(day, registration, sequence, stamp);
        }
      };
    }
  }

  /** Draws a number for each edit as well. */
  private static final class CountingChance implements Plant {
    @Override
    public RandomGenerator chance(RandomGenerator real, Secret secret) {
      return () -> real.nextLong() + secret.edits();
    }
  }
}
