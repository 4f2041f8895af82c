package fr.banquedesterritoires.event.testkit.sabotage;

import static fr.banquedesterritoires.event.testkit.sabotage.BentStore.honest;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What can be wrong with reading days. */
final class DaySabotages {

  private DaySabotages() {}

  static List<Sabotage> all() {
    return List.of(
        bent("lists a day of its own", AlwaysOne::new, "DAY-01"),
        bent("finds some day when it cannot find the day", AnyDay::new, "DAY-02"),
        bent("reads public days only", PublicOnly::new, "DAY-03"),
        bent("lists days by id", ById::new, "DAY-04"),
        on("lists former days too", DaySabotages::everyVersion, "DAY-05"),
        on("lists what was asked for", DaySabotages::askedFor, "DAY-06"),
        on(
            "forgets the terms of a day",
            () -> honest().books(BookSabotages.Unlimiting::new),
            "DAY-07"),
        bent("lists days that change while one reads", Live::new, "DAY-08"),
        bent("counts the same for every day", SameCounts::new, "DAY-09"));
  }

  private static Sabotage bent(String sentence, UnaryOperator<EventDays> bent, String rule) {
    return Sabotage.of(
        sentence, OnSabotaged.Days.class, honest -> honest.days(bent.apply(honest.days())), rule);
  }

  private static Sabotage on(String sentence, Supplier<StoreUnderTest> store, String rule) {
    return new Sabotage(sentence, OnSabotaged.Days.class, store, Set.of(rule));
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
}
