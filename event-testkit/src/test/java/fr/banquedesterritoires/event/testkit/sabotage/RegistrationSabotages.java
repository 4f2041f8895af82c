package fr.banquedesterritoires.event.testkit.sabotage;

import static fr.banquedesterritoires.event.testkit.sabotage.BentStore.honest;

import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What can be wrong with reading registrations. */
final class RegistrationSabotages {

  private RegistrationSabotages() {}

  static List<Sabotage> all() {
    return List.of(
        bent("finds somebody else", SomebodyElse::new, "REG-01"),
        on(
            "keeps addresses in small letters",
            () -> honest().books(KeptSabotages.SmallLetters::new),
            "REG-02"),
        bent("knows one day only", OneDayOnly::new, "REG-03"),
        on("never changes a registration", () -> honest().books(FirstOnly::new), "REG-04"),
        bent("counts places from nought", FromNought::new, "REG-05"),
        bent("gives everybody a place in line", PlaceForAll::new, "REG-06"),
        on("counts the lines of all days together", RegistrationSabotages::oneLine, "REG-07"),
        bent("never moves anybody up", StandingStill::new, "REG-08"),
        on("drops registrations when their day changes", RegistrationSabotages::dropping, "REG-09"),
        bent("forgets that those in line stand too", SeatedOnly::new, "REG-10"));
  }

  private static Sabotage bent(String sentence, UnaryOperator<Registrations> bent, String rule) {
    return Sabotage.of(
        sentence,
        OnSabotaged.Registered.class,
        honest -> honest.registrations(bent.apply(honest.registrations())),
        rule);
  }

  private static Sabotage on(String sentence, Supplier<StoreUnderTest> store, String rule) {
    return new Sabotage(sentence, OnSabotaged.Registered.class, store, Set.of(rule));
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
    BentStore noting = honest().notingChanged(changed);
    return noting.registrations(
        new Registered(noting.registrations()) {
          @Override
          public Optional<Registration> find(RegistrationId id) {
            return super.find(id).filter(found -> !changed.contains(found.day()));
          }
        });
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
