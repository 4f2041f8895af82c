package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.day.RegistrationPolicy;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.SeededLife;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** What happens in public, step by step, to one day and the few people around it. */
final class Script {

  static final int PEOPLE = 4;
  static final Duration LINKS_ARE_DEAD_AFTER = Duration.ofDays(100);

  private static final List<EventFormat> FORMATS = List.of(EventFormat.values());

  private final long seed;
  private final RandomGenerator random;
  private final SeededLife life;
  private final Visits visits;
  private final Venues venues;

  Script(long seed, RandomGenerator random, Visits visits) {
    this.seed = seed;
    this.random = random;
    this.life = new SeededLife(seed);
    this.visits = visits;
    this.venues = new Venues(random);
  }

  EventDayId day() {
    return new EventDayId("jumeau-" + Long.toUnsignedString(seed, 36));
  }

  EventDayId otherDay() {
    return new EventDayId("autre-" + Long.toUnsignedString(seed, 36));
  }

  EmailAddress address(int person) {
    return life.person(person).email();
  }

  /** The name of somebody's registration, the same in both twins, or of nobody's. */
  String anybody(Side side, String chance) {
    List<Registration> all = side.registrations(day());
    return all.isEmpty()
        ? new UUID(0, 0).toString()
        : all.get(Math.floorMod(chance.hashCode(), all.size())).id().toString();
  }

  /** Whose registration it is. */
  int person(Registration registration) {
    return IntStream.rangeClosed(1, Observer.ELSEWHERE)
        .filter(person -> address(person).equals(registration.participant().email()))
        .findFirst()
        .orElseThrow();
  }

  /** The day as it is first published: few seats, so that people wait. */
  EventDay firstDay() {
    RegistrationPolicy policy =
        new RegistrationPolicy(
            FlyerDay.OPENS,
            FlyerDay.CLOSES,
            OptionalInt.of(random.nextInt(1, 4)),
            random.nextInt(5) != 0,
            random.nextInt(5) < 2,
            random.nextBoolean() ? Optional.of(Duration.ofHours(6)) : Optional.empty());
    Instant later = FlyerDay.OPENS.plus(Duration.ofDays(random.nextInt(1, 20)));
    DisclosureTerms terms =
        new DisclosureTerms(
            random.nextInt(4) == 0, random.nextBoolean() ? Optional.of(later) : Optional.empty());
    EventFormat format = FORMATS.get(random.nextInt(FORMATS.size()));
    return DayVariation.of(Days.brief(day())).policy(policy).disclosure(terms).format(format).day();
  }

  /**
   * What happens next.
   *
   * @param forked whether the twins' secrets differ by then
   */
  Step next(boolean forked) {
    return switch (random.nextInt(20)) {
      case 0, 1, 2 -> signUp(day(), random.nextInt(1, PEOPLE + 1));
      case 3, 13 -> decide(random.nextInt(1, PEOPLE + 1));
      case 4 -> timePasses();
      case 5 -> changeTheDay();
      case 6 -> turnOnline(forked);
      case 7, 8 -> act("DELETE", "/api/registration");
      case 9 -> act("POST", "/mon-inscription/acceptation");
      case 10, 14 -> act("POST", "/mon-inscription/nouveau-lien");
      case 11 -> act("GET", "/mon-inscription");
      case 12 -> act("GET", "/api/registration");
      case 15 -> conclude();
      default -> visits.any(this, random);
    };
  }

  /** Somebody signs up, or once more. */
  Step signUp(EventDayId where, int person) {
    return Visits.signUp(where, person, life.person(person));
  }

  private Step act(String method, String path) {
    return act(method, path, random.nextInt(1, PEOPLE + 1));
  }

  /** A participant goes somewhere with their own link. */
  Step act(String method, String path, int person) {
    return visits.at(this, new Observer(Observer.Kind.OWN_LINK, person), method, path, random);
  }

  /** Somebody tries the link that was replaced. */
  Step comeBackByFormerLink(int person) {
    Observer observer = new Observer(Observer.Kind.FORMER_LINK, person);
    return visits.at(this, observer, "GET", "/mon-inscription", random);
  }

  private Step decide(int person) {
    boolean yes = random.nextBoolean();
    return organiser(
        (yes ? "approves" : "refuses") + " person " + person,
        side -> {
          Optional<RegistrationId> id =
              side.registration(day(), address(person)).map(Registration::id);
          return () ->
              id.ifPresent(
                  of -> {
                    if (yes) {
                      side.approve(day(), of);
                    } else {
                      side.refuse(day(), of);
                    }
                  });
        });
  }

  private Step timePasses() {
    Duration step =
        random.nextBoolean()
            ? Duration.ofMinutes(random.nextInt(1, 60 * 12))
            : Duration.ofDays(random.nextInt(1, 7));
    return organiser("waits " + step, side -> () -> side.clock.forward(step));
  }

  private Step changeTheDay() {
    int seats = random.nextInt(1, 4);
    int days = random.nextInt(3);
    Publication publication =
        random.nextInt(8) == 0 ? Publication.CANCELLED : Publication.PUBLISHED;
    return organiser(
        "publishes the day anew",
        side -> {
          EventDay now = side.day(day());
          EventDay changed =
              DayVariation.of(now)
                  .capacity(seats)
                  .date(now.date().plusDays(days))
                  .publication(publication)
                  .day();
          return () -> side.publish(changed);
        });
  }

  /** Once in a while the day is over, and everybody may read what it concluded. */
  private Step conclude() {
    if (random.nextInt(8) != 0) {
      return timePasses();
    }
    return organiser(
        "publishes what the day concluded",
        side -> {
          EventDay day = side.day(day());
          return () -> side.conclude(day);
        });
  }

  /** The format is everybody's to know, the link is not. */
  private Step turnOnline(boolean forked) {
    if (random.nextInt(4) != 0) {
      return timePasses();
    }
    VenueDetails first = venues.link(3);
    VenueDetails second = forked ? venues.link(20) : first;
    return organiser(
        "turns the day online",
        side -> () -> side.turnOnline(day(), side.isFirst() ? first : second));
  }

  private static Step organiser(String what, Function<Side, Runnable> act) {
    return new Step(
        Observer.of(Observer.Kind.ORGANISER),
        what,
        side -> {
          Runnable ready = act.apply(side);
          return () -> {
            ready.run();
            return Optional.empty();
          };
        });
  }

  SeededLife life() {
    return life;
  }
}
