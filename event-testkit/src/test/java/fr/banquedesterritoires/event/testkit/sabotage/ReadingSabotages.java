package fr.banquedesterritoires.event.testkit.sabotage;

import static fr.banquedesterritoires.event.testkit.sabotage.BentStore.honest;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can be wrong with reading days and registrations. */
final class ReadingSabotages {

  private ReadingSabotages() {}

  static List<Sabotage> all() {
    return Stream.concat(days(), registrations()).toList();
  }

  private static Stream<Sabotage> days() {
    return Stream.of(
        days("lists a day of its own", AlwaysOne::new, "DAY-01"),
        days("finds some day when it cannot find the day", AnyDay::new, "DAY-02"),
        days("reads public days only", PublicOnly::new, "DAY-03"),
        days("lists days by id", ById::new, "DAY-04"),
        on(
            OnSabotaged.Days.class,
            "lists former days too",
            ReadingSabotages::everyVersion,
            "DAY-05"),
        on(
            OnSabotaged.Days.class,
            "lists what was asked for",
            ReadingSabotages::askedFor,
            "DAY-06"),
        on(
            OnSabotaged.Days.class,
            "forgets the terms of a day",
            () -> honest().books(BookSabotages.Unlimiting::new),
            "DAY-07"),
        days("lists days that change while one reads", Live::new, "DAY-08"),
        days("counts the same for every day", SameCounts::new, "DAY-09"));
  }

  private static Stream<Sabotage> registrations() {
    return Stream.of(
        registrations("finds somebody else", SomebodyElse::new, "REG-01"),
        on(
            OnSabotaged.Registered.class,
            "keeps addresses in small letters",
            () -> honest().books(BookSabotages.SmallLetters::new),
            "REG-02"),
        registrations("knows one day only", OneDayOnly::new, "REG-03"),
        on(
            OnSabotaged.Registered.class,
            "never changes a registration",
            () -> honest().books(FirstOnly::new),
            "REG-04"),
        registrations("counts places from nought", FromNought::new, "REG-05"),
        registrations("gives everybody a place in line", PlaceForAll::new, "REG-06"),
        on(
            OnSabotaged.Registered.class,
            "counts the lines of all days together",
            ReadingSabotages::oneLine,
            "REG-07"),
        registrations("never moves anybody up", StandingStill::new, "REG-08"),
        on(
            OnSabotaged.Registered.class,
            "drops registrations when their day changes",
            ReadingSabotages::dropping,
            "REG-09"),
        registrations("forgets that those in line stand too", SeatedOnly::new, "REG-10"));
  }

  private static Sabotage days(String sentence, UnaryOperator<EventDays> bent, String... rules) {
    return on(
        OnSabotaged.Days.class,
        sentence,
        () -> {
          BentStore honest = honest();
          return honest.days(bent.apply(honest.days()));
        },
        rules);
  }

  private static Sabotage registrations(
      String sentence, UnaryOperator<Registrations> bent, String... rules) {
    return on(
        OnSabotaged.Registered.class,
        sentence,
        () -> {
          BentStore honest = honest();
          return honest.registrations(bent.apply(honest.registrations()));
        },
        rules);
  }

  private static Sabotage on(
      Class<?> contract, String sentence, Supplier<StoreUnderTest> store, String... rules) {
    return new Sabotage(sentence, contract, store, Set.of(rules));
  }

  private static StoreUnderTest everyVersion() {
    Queue<EventDay> written = new ConcurrentLinkedQueue<>();
    BentStore noting =
        honest()
            .books(
                books ->
                    new ForwardingBooks(books) {
                      @Override
                      public void keep(EventDay day) {
                        super.keep(day);
                        written.add(day);
                      }
                    });
    return noting.days(
        new Days(noting.days()) {
          @Override
          public List<EventDay> all() {
            return List.copyOf(written);
          }
        });
  }

  private static StoreUnderTest askedFor() {
    return honest()
        .unitOfWork(
            honest ->
                new UnitOfWork() {
                  @Override
                  public <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work) {
                    T answer = honest.<T>inDay(day, work);
                    honest.inDay(day, books -> ensure(books, day));
                    return answer;
                  }
                });
  }

  private static EventDayId ensure(DayBooks books, EventDayId day) {
    if (books.day().isEmpty()) {
      books.keep(DayVariation.of(FlyerDay.day()).id(day.value()).day());
    }
    return day;
  }

  private static StoreUnderTest oneLine() {
    Map<RegistrationId, Registration> everybody = new ConcurrentHashMap<>();
    BentStore noting =
        honest()
            .books(
                books ->
                    new ForwardingBooks(books) {
                      @Override
                      public void keep(Registration registration) {
                        super.keep(registration);
                        everybody.put(registration.id(), registration);
                      }
                    });
    return noting.registrations(
        new Registered(noting.registrations()) {
          @Override
          public OptionalInt placeInLine(RegistrationId id) {
            return find(id).filter(Registration::isWaiting).stream()
                .mapToInt(
                    one ->
                        (int)
                            everybody.values().stream()
                                .filter(Registration::isWaiting)
                                .filter(other -> other.ticket() <= one.ticket())
                                .count())
                .findFirst();
          }
        });
  }

  private static StoreUnderTest dropping() {
    Set<EventDayId> changed = ConcurrentHashMap.newKeySet();
    BentStore noting =
        honest()
            .books(
                books ->
                    new ForwardingBooks(books) {
                      @Override
                      public void keep(EventDay day) {
                        if (honest.day().isPresent()) {
                          changed.add(day.id());
                        }
                        super.keep(day);
                      }
                    });
    return noting.registrations(
        new Registered(noting.registrations()) {
          @Override
          public Optional<Registration> find(RegistrationId id) {
            return super.find(id).filter(found -> !changed.contains(found.day()));
          }
        });
  }

  private static class Days implements EventDays {
    final EventDays honest;

    Days(EventDays honest) {
      this.honest = honest;
    }

    @Override
    public Optional<EventDay> find(EventDayId id) {
      return honest.find(id);
    }

    @Override
    public List<EventDay> all() {
      return honest.all();
    }

    @Override
    public Seats seats(EventDayId id) {
      return honest.seats(id);
    }
  }

  private static final class AlwaysOne extends Days {
    AlwaysOne(EventDays honest) {
      super(honest);
    }

    @Override
    public List<EventDay> all() {
      return super.all().isEmpty() ? List.of(FlyerDay.day()) : super.all();
    }
  }

  private static final class AnyDay extends Days {
    AnyDay(EventDays honest) {
      super(honest);
    }

    @Override
    public Optional<EventDay> find(EventDayId id) {
      return super.find(id).or(() -> all().stream().findFirst());
    }
  }

  private static final class PublicOnly extends Days {
    PublicOnly(EventDays honest) {
      super(honest);
    }

    @Override
    public Optional<EventDay> find(EventDayId id) {
      return super.find(id).filter(EventDay::isPublic);
    }
  }

  private static final class ById extends Days {
    ById(EventDays honest) {
      super(honest);
    }

    @Override
    public List<EventDay> all() {
      return super.all().stream().sorted(Comparator.comparing(day -> day.id().value())).toList();
    }
  }

  private static final class Live extends Days {
    Live(EventDays honest) {
      super(honest);
    }

    @Override
    public List<EventDay> all() {
      return new AbstractList<>() {
        @Override
        public EventDay get(int index) {
          return honest.all().get(index);
        }

        @Override
        public int size() {
          return honest.all().size();
        }
      };
    }
  }

  private static final class SameCounts extends Days {
    SameCounts(EventDays honest) {
      super(honest);
    }

    @Override
    public Seats seats(EventDayId id) {
      return super.seats(FlyerDay.ID);
    }
  }

  private static class Registered implements Registrations {
    private final Registrations honest;

    Registered(Registrations honest) {
      this.honest = honest;
    }

    @Override
    public Optional<Registration> find(RegistrationId id) {
      return honest.find(id);
    }

    @Override
    public List<Registration> standing(EventDayId day, long after, int most) {
      return honest.standing(day, after, most);
    }

    @Override
    public OptionalInt placeInLine(RegistrationId id) {
      return honest.placeInLine(id);
    }
  }

  private static final class SeatedOnly extends Registered {
    SeatedOnly(Registrations honest) {
      super(honest);
    }

    @Override
    public List<Registration> standing(EventDayId day, long after, int most) {
      return super.standing(day, after, most).stream()
          .filter(registration -> !registration.isWaiting())
          .toList();
    }
  }

  private static final class SomebodyElse extends Registered {
    SomebodyElse(Registrations honest) {
      super(honest);
    }

    @Override
    public Optional<Registration> find(RegistrationId id) {
      return super.find(id)
          .or(
              () ->
                  super.find(
                      new RegistrationId(
                          new UUID(
                              id.value().getMostSignificantBits(),
                              id.value().getLeastSignificantBits() - 1))));
    }
  }

  private static final class OneDayOnly extends Registered {
    OneDayOnly(Registrations honest) {
      super(honest);
    }

    @Override
    public Optional<Registration> find(RegistrationId id) {
      return super.find(id).filter(found -> found.day().equals(FlyerDay.ID));
    }
  }

  private static final class FirstOnly extends ForwardingBooks {
    FirstOnly(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(Registration registration) {
      if (honest.registration(registration.id()).isEmpty()) {
        super.keep(registration);
      }
    }
  }

  private static final class FromNought extends Registered {
    FromNought(Registrations honest) {
      super(honest);
    }

    @Override
    public OptionalInt placeInLine(RegistrationId id) {
      OptionalInt place = super.placeInLine(id);
      return place.isPresent() ? OptionalInt.of(place.getAsInt() - 1) : place;
    }
  }

  private static final class PlaceForAll extends Registered {
    PlaceForAll(Registrations honest) {
      super(honest);
    }

    @Override
    public OptionalInt placeInLine(RegistrationId id) {
      return OptionalInt.of(super.placeInLine(id).orElse(1));
    }
  }

  private static final class StandingStill extends Registered {
    private final Map<RegistrationId, Integer> places = new ConcurrentHashMap<>();

    StandingStill(Registrations honest) {
      super(honest);
    }

    @Override
    public OptionalInt placeInLine(RegistrationId id) {
      return super.find(id).isEmpty()
          ? OptionalInt.empty()
          : OptionalInt.of(
              places.computeIfAbsent(id, asked -> (int) super.find(id).orElseThrow().ticket()));
    }
  }
}
