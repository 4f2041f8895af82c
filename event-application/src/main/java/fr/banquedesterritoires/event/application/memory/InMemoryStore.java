package fr.banquedesterritoires.event.application.memory;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.organiser.Clerks;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.application.venue.Venues;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.venue.DisclosureGrant;
import fr.banquedesterritoires.event.venue.Venue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Every port of the library on plain maps: what an embedder starts with, and what tests run on.
 * Safe for many threads. It keeps everything until it is garbage collected, and nothing longer.
 */
public final class InMemoryStore extends MemoryDesk
    implements UnitOfWork, EventDays, Registrations, Venues {

  private final MemoryClerks clerks = new MemoryClerks();

  @Override
  public <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work) {
    return shelves.working(day, journal, work);
  }

  @Override
  public Optional<EventDay> find(EventDayId id) {
    return shelves.reading(id, shelf -> shelf.day).flatMap(Function.identity());
  }

  @Override
  public List<EventDay> all() {
    return shelves.days().stream()
        .flatMap(id -> find(id).stream())
        .sorted(Comparator.comparing(EventDay::date).thenComparing(day -> day.id().value()))
        .toList();
  }

  @Override
  public Optional<Registration> find(RegistrationId id) {
    return shelves
        .dayOf(id)
        .flatMap(day -> shelves.reading(day, shelf -> shelf.registration(id)))
        .flatMap(Function.identity());
  }

  @Override
  public List<Registration> standing(EventDayId day, long after, int most) {
    return shelves.reading(day, shelf -> shelf.standing(after, most)).orElse(List.of());
  }

  @Override
  public OptionalInt placeInLine(RegistrationId id) {
    Optional<Registration> waiting = find(id).filter(Registration::isWaiting);
    return waiting
        .flatMap(
            of -> shelves.reading(of.day(), shelf -> shelf.line.headMap(of.turn(), true).size()))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  @Override
  public Seats seats(EventDayId day) {
    return shelves.reading(day, shelf -> shelf.seats).orElse(Seats.NONE);
  }

  @Override
  public Optional<Venue> find(DisclosureGrant grant) {
    return shelves.reading(grant.day(), shelf -> shelf.venue).flatMap(Function.identity());
  }

  /** Those who work at the organiser's desk. */
  public Clerks clerks() {
    return clerks;
  }

  /** Everything the journal says, in the order it was written. */
  public List<JournalEntry> journal() {
    return journal.entries();
  }
}
