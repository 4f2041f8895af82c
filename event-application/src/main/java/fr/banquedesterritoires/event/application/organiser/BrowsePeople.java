package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.Actor;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds people at the organiser's desk, and shows one of them with all that happened to them. */
public final class BrowsePeople {

  /** How many people stand on one page. */
  public static final int PAGE = 50;

  private final EventDays days;
  private final Registrations registrations;
  private final People people;
  private final Annals annals;
  private final Clerks clerks;

  /** On a store. */
  public BrowsePeople(
      EventDays days, Registrations registrations, People people, Annals annals, Clerks clerks) {
    this.days = days;
    this.registrations = registrations;
    this.people = people;
    this.annals = annals;
    this.clerks = clerks;
  }

  /**
   * One page of those that a search found.
   *
   * @param day their day
   * @param people those on the page, at most {@link #PAGE}
   * @param found how many the search found in all
   * @param next after whom the next page begins, if there is one
   */
  public record Page(
      EventDay day, List<Registration> people, int found, Optional<RegistrationId> next) {

    /** Copies the people in. */
    public Page {
      people = List.copyOf(people);
    }
  }

  /**
   * One person.
   *
   * @param day their day
   * @param registration their registration
   * @param placeInLine how many stand in line up to and including them, if they wait
   * @param waiting how many wait in line
   * @param trail all that the journal says of them, oldest first; nothing of the venue for those
   *     who may not read it
   * @param moves where the trail's moves in line led, and why
   * @param actors the clerks and tools that the trail names
   */
  public record Person(
      EventDay day,
      Registration registration,
      OptionalInt placeInLine,
      int waiting,
      List<JournalEntry> trail,
      Map<JournalEntry, LineMove> moves,
      Map<ClerkId, Actor> actors) {

    /** Copies in. */
    public Person {
      trail = List.copyOf(trail);
      moves = Map.copyOf(moves);
      actors = Map.copyOf(actors);
    }
  }

  /**
   * A page of those that a search finds, or empty if there is no such day.
   *
   * @param after after whom the page begins; whom nobody knows any more is passed over
   */
  public Optional<Page> page(
      Permit permit, EventDayId id, PeopleSearch search, Optional<RegistrationId> after) {
    permit.require(Task.READ_PEOPLE);
    return days.find(id)
        .map(
            day -> {
              Optional<Registration> last =
                  after.flatMap(registrations::find).filter(one -> one.day().equals(id));
              List<Registration> found = people.page(id, search, last, PAGE + 1);
              List<Registration> shown = found.stream().limit(PAGE).toList();
              Optional<RegistrationId> next =
                  found.size() > PAGE
                      ? Optional.of(shown.getLast().id())
                      : Optional.<RegistrationId>empty();
              return new Page(day, shown, people.count(id, search), next);
            });
  }

  /** The day that somebody is to be entered for, or empty if there is none. */
  public Optional<EventDay> day(Permit permit, EventDayId id) {
    permit.require(Task.READ_PEOPLE);
    return days.find(id);
  }

  /** A person of a day, or empty if there is none. */
  public Optional<Person> person(Permit permit, EventDayId id, RegistrationId who) {
    permit.require(Task.READ_PEOPLE);
    return registrations
        .find(who)
        .filter(one -> one.day().equals(id))
        .flatMap(one -> days.find(id).map(day -> person(permit, day, one)));
  }

  private Person person(Permit permit, EventDay day, Registration registration) {
    List<JournalEntry> trail = trail(permit, registration.id());
    Map<ClerkId, Actor> actors =
        trail.stream()
            .flatMap(entry -> entry.by().stream())
            .distinct()
            .flatMap(by -> clerks.actor(by).stream())
            .collect(Collectors.toMap(Actor::id, Function.identity()));
    return new Person(
        day,
        registration,
        registrations.placeInLine(registration.id()),
        days.seats(day.id()).waiting(),
        trail,
        annals.moves(registration.id()),
        actors);
  }

  /** Whoever may not read the venue does not read either how often it was changed. */
  private List<JournalEntry> trail(Permit permit, RegistrationId id) {
    List<JournalEntry> trail = annals.about(id);
    return permit.alsoAllows(Task.READ_VENUE)
        ? trail
        : trail.stream().flatMap(entry -> entry.withoutVenue().stream()).toList();
  }
}
