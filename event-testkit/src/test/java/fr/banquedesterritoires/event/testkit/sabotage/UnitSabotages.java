package fr.banquedesterritoires.event.testkit.sabotage;

import static fr.banquedesterritoires.event.testkit.sabotage.BentStore.honest;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/** What can be wrong with units of work, alone, in a rush, reopened and shared. */
final class UnitSabotages {

  private UnitSabotages() {}

  static List<Sabotage> all() {
    return List.of(
        units(
            "reads and writes without a transaction",
            UnitSabotages::autocommit,
            "UOW-03",
            "UOW-04",
            "UOW-07",
            "UOW-08",
            "UOW-09",
            "UOW-12",
            "UOW-13"),
        units(
            "keeps what was undone",
            UnitSabotages::keepingTheUndone,
            "UOW-03",
            "UOW-04",
            "UOW-08",
            "UOW-13"),
        units(
            "wraps what a unit throws",
            () -> honest().unitOfWork(BentUnits.Wrapping::new),
            "UOW-05"),
        units(
            "mixes up the answers",
            () -> honest().unitOfWork(BentUnits.MixingAnswers::new),
            "UOW-06"),
        units(
            "undoes the neighbour of a unit that throws",
            () -> honest().unitOfWork(BentUnits.TakingTheNextAlong::new),
            "UOW-08"),
        units("does not read its own writes", () -> honest().books(Forgetful::new), "UOW-01"),
        units("writes nothing down", () -> honest().books(Lazy::new), "UOW-01", "UOW-02"),
        units("takes what belongs to another day", () -> honest().books(Careless::new), "UOW-10"),
        units("keeps one set of books for all days", UnitSabotages::oneBookForAll, "UOW-11"),
        new Sabotage(
            "reads and writes without a transaction in a rush",
            OnSabotaged.Rush.class,
            UnitSabotages::autocommit,
            Set.of("RUSH-01", "RUSH-02", "RUSH-05", "RUSH-08")),
        new Sabotage(
            "loses a registration in a rush",
            OnSabotaged.Rush.class,
            UnitSabotages::losing,
            Set.of("RUSH-03")),
        new Sabotage(
            "does not find an address again in a rush",
            OnSabotaged.Rush.class,
            () -> honest().books(KeptSabotages.Unknowing::new),
            Set.of("RUSH-04")),
        new Sabotage(
            "calls in the last instead of the first in a rush",
            OnSabotaged.Rush.class,
            KeptSabotages::lastComeFirstServed,
            Set.of("RUSH-06", "RUSH-07")),
        new Sabotage(
            "loses one count in fifty",
            OnSabotaged.Life.class,
            ModelCatchesSabotageTest::losingCounts,
            Set.of("LIFE-01")),
        new Sabotage(
            "reopens empty",
            OnSabotaged.Durable.class,
            StoreUnderTest::inMemory,
            Set.of("DUR-01", "DUR-03", "DUR-04")),
        new Sabotage(
            "keeps what was undone over its reopening",
            OnSabotaged.Durable.class,
            twice(UnitSabotages::keepingTheUndone),
            Set.of("DUR-02")),
        new Sabotage(
            "shares nothing",
            OnSabotaged.Shared.class,
            StoreUnderTest::inMemory,
            Set.of("SHR-01", "SHR-02", "SHR-03", "SHR-05", "SHR-06")),
        new Sabotage(
            "leases to every instance",
            OnSabotaged.Shared.class,
            twice(() -> honest().outbox(new OutboxSabotages.NeverHeld(honest().outbox()))),
            Set.of("SHR-04")));
  }

  static StoreUnderTest autocommit() {
    return honest().unitOfWork(BentUnits.Autocommit::new);
  }

  private static StoreUnderTest keepingTheUndone() {
    return honest().unitOfWork(BentUnits.KeepingTheUndone::new);
  }

  private static StoreUnderTest oneBookForAll() {
    return honest()
        .unitOfWork(
            honest ->
                new UnitOfWork() {
                  @Override
                  public <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work) {
                    return honest.inDay(FlyerDay.ID, work);
                  }
                });
  }

  static StoreUnderTest losing() {
    AtomicInteger kept = new AtomicInteger();
    return honest()
        .books(
            books ->
                new ForwardingBooks(books) {
                  @Override
                  public void keep(Registration registration) {
                    if (kept.incrementAndGet() % 10 != 0) {
                      super.keep(registration);
                    }
                  }
                });
  }

  /** Opens a store every second time, and the same once more in between. */
  private static Supplier<StoreUnderTest> twice(Supplier<StoreUnderTest> opening) {
    AtomicReference<Optional<StoreUnderTest>> open = new AtomicReference<>(Optional.empty());
    return () -> {
      Optional<StoreUnderTest> again = open.getAndSet(Optional.empty());
      StoreUnderTest store = again.orElseGet(opening);
      if (again.isEmpty()) {
        open.set(Optional.of(store));
      }
      return store;
    };
  }

  private static Sabotage units(String sentence, Supplier<StoreUnderTest> store, String... rules) {
    return new Sabotage(sentence, OnSabotaged.Units.class, store, Set.of(rules));
  }

  private static final class Forgetful extends ForwardingBooks {
    private final Set<RegistrationId> written = new HashSet<>();
    private final Optional<EventDay> day;
    private final Seats seats;

    Forgetful(DayBooks honest) {
      super(honest);
      day = honest.day();
      seats = honest.seats();
    }

    @Override
    public Optional<EventDay> day() {
      return day;
    }

    @Override
    public Seats seats() {
      return seats;
    }

    @Override
    public void keep(Registration registration) {
      super.keep(registration);
      written.add(registration.id());
    }

    @Override
    public Optional<Registration> registration(RegistrationId id) {
      return super.registration(id).filter(found -> !written.contains(found.id()));
    }
  }

  private static final class Lazy extends ForwardingBooks {
    Lazy(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(EventDay day) {}

    @Override
    public void keep(Registration registration) {}

    @Override
    public void keep(Seats seats) {}
  }

  private static final class Careless extends ForwardingBooks {
    Careless(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(Registration registration) {
      if (honest.day().filter(day -> day.id().equals(registration.day())).isPresent()) {
        super.keep(registration);
      }
    }
  }
}
