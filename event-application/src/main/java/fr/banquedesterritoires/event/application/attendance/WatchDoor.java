package fr.banquedesterritoires.event.application.attendance;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.organiser.PagedPeople;
import fr.banquedesterritoires.event.application.organiser.People;
import fr.banquedesterritoires.event.application.organiser.PeopleSearch;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.attendance.Attendance;
import fr.banquedesterritoires.event.attendance.CheckInOutcome;
import fr.banquedesterritoires.event.attendance.Door;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.figures.Turnout;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.StateKind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows a clerk at the door who is expected and who is there. */
public final class WatchDoor {

  private final EventDays days;
  private final People people;
  private final Registrations registrations;
  private final Attendances attendances;
  private final InstantSource clock;

  /** On a store and a clock. */
  public WatchDoor(
      EventDays days,
      People people,
      Registrations registrations,
      Attendances attendances,
      InstantSource clock) {
    this.days = days;
    this.people = people;
    this.registrations = registrations;
    this.attendances = attendances;
    this.clock = clock;
  }

  /**
   * The door as it is now.
   *
   * @param day whose door
   * @param half the half-day that is on, or the nearest
   * @param expected how many hold their seat
   * @param attendance who is there
   * @param closed why nobody can be checked in now, if nobody can
   * @param door decides what can be done for somebody without a seat
   */
  public record Watch(
      EventDay day,
      HalfDay half,
      int expected,
      Attendance attendance,
      Optional<CheckInOutcome> closed,
      Door door) {}

  /** The door of a day, or empty if there is no such day. */
  public Optional<Watch> watch(Permit permit, EventDayId id) {
    permit.require(Task.CHECK_IN);
    Instant now = clock.instant();
    return days.find(id)
        .map(
            day -> {
              HalfDay half = HalfDay.at(day, now);
              Door door = new Door(day, days.seats(id), now);
              PeopleSearch seated =
                  new PeopleSearch(
                      List.of(), Optional.of(StateKind.CONFIRMED), PeopleSearch.Order.NAME);
              return new Watch(
                  day,
                  half,
                  people.count(id, seated),
                  attendances.attendance(id),
                  door.closed(half),
                  door);
            });
  }

  /** How many came to a day, or empty if there is none. */
  public Optional<Turnout> turnout(Permit permit, EventDayId id) {
    permit.require(Task.READ_FIGURES);
    return days.find(id)
        .map(
            day ->
                Turnout.of(
                    day,
                    attendances.attendance(id),
                    new PagedPeople(people, id, PeopleSearch.EVERYBODY)));
  }

  /** Those whom some words find, by name, up to a number. */
  public List<Registration> find(Permit permit, EventDayId day, String words, int most) {
    permit.require(Task.CHECK_IN);
    PeopleSearch search = PeopleSearch.of(words, Optional.empty(), PeopleSearch.Order.NAME);
    return people.page(day, search, Optional.empty(), most);
  }

  /** One person of whatever day. */
  public Optional<Registration> person(Permit permit, RegistrationId who) {
    permit.require(Task.CHECK_IN);
    return registrations.find(who);
  }

  /** One person of a day. */
  public Optional<Registration> person(Permit permit, EventDayId day, RegistrationId who) {
    permit.require(Task.CHECK_IN);
    return registrations.find(who).filter(found -> found.day().equals(day));
  }

  /** All of a day whose registration stands, by name: what a telephone must know at the door. */
  public List<Registration> standing(Permit permit, EventDayId day) {
    permit.require(Task.CHECK_IN);
    List<Registration> standing = new ArrayList<>();
    PeopleSearch byName = new PeopleSearch(List.of(), Optional.empty(), PeopleSearch.Order.NAME);
    new PagedPeople(people, day, byName)
        .forEach(
            one -> {
              if (one.state().stands()) {
                standing.add(one);
              }
            });
    return standing;
  }
}
