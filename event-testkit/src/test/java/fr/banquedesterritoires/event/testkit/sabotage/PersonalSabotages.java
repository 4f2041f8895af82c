package fr.banquedesterritoires.event.testkit.sabotage;

import static fr.banquedesterritoires.event.testkit.sabotage.BentStore.honest;

import fr.banquedesterritoires.event.application.organiser.Annals;
import fr.banquedesterritoires.event.application.privacy.Holding;
import fr.banquedesterritoires.event.application.privacy.PersonalData;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.figures.DayFigures;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Stores that forget people badly. */
final class PersonalSabotages {

  private PersonalSabotages() {}

  static List<Sabotage> all() {
    return List.of(
        forgetting(
            "cancels people instead of forgetting them",
            (books, one) -> books.keep(one.amended(one.participant(), Wishes.NONE)),
            "PER-01",
            "PER-03",
            "PER-05",
            "PER-06",
            "PER-07",
            "PER-09"),
        forgetting(
            "brings the counts back to none",
            (books, one) -> {
              books.forget(one);
              books.keep(Seats.NONE);
            },
            "PER-02"),
        on(
            "counts everybody twice",
            () -> {
              BentStore honest = honest();
              return honest.annals(new CountingTwice(honest.annals()));
            },
            "PER-03",
            "PER-04"),
        on("writes history anew", () -> honest().journal(entries -> List.of()), "PER-08"),
        new Sabotage(
            "keeps diets",
            OnSabotaged.Forgetters.class,
            () -> honest().books(KeepingDiets::new),
            Set.of("PER-10")),
        data("finds everybody at once", Everybody::new, "PER-11"),
        data("never forgets a request", Remembering::new, "PER-12"),
        data("is never done wiping", Restless::new, "PER-13"));
  }

  private static Sabotage forgetting(
      String sentence, BiConsumer<DayBooks, Registration> bent, String... rules) {
    return on(
        sentence,
        () ->
            honest()
                .books(
                    books ->
                        new ForwardingBooks(books) {
                          @Override
                          public void forget(Registration registration) {
                            bent.accept(books, registration);
                          }
                        }),
        rules);
  }

  private static Sabotage data(
      String sentence, Function<PersonalData, PersonalData> bent, String rule) {
    return on(
        sentence,
        () -> {
          BentStore honest = honest();
          return honest.personalData(bent.apply(honest.personalData()));
        },
        rule);
  }

  private static Sabotage on(String sentence, Supplier<StoreUnderTest> store, String... rules) {
    return new Sabotage(sentence, OnSabotaged.Forgetters.class, store, Set.of(rules));
  }

  private static final class KeepingDiets extends ForwardingBooks {
    KeepingDiets(DayBooks honest) {
      super(honest);
    }

    @Override
    public void forgetSensitive(Registration registration) {}
  }

  private static final class CountingTwice extends DeskSabotages.Historians {
    CountingTwice(Annals honest) {
      super(honest);
    }

    @Override
    public DayFigures figuresOfForgotten(EventDayId day) {
      return honest.figuresOfForgotten(day).plus(honest.figuresOfForgotten(day));
    }
  }

  private static class Honest implements PersonalData {
    final PersonalData honest;

    Honest(PersonalData honest) {
      this.honest = honest;
    }

    @Override
    public Holding holding(EventDayId day) {
      return honest.holding(day);
    }

    @Override
    public List<RegistrationId> people(EventDayId day, int most) {
      return honest.people(day, most);
    }

    @Override
    public List<RegistrationId> withSensitiveWishes(EventDayId day, int most) {
      return honest.withSensitiveWishes(day, most);
    }

    @Override
    public int forgetRequests(Instant before) {
      return honest.forgetRequests(before);
    }

    @Override
    public boolean wipe() {
      return honest.wipe();
    }
  }

  private static final class Everybody extends Honest {
    Everybody(PersonalData honest) {
      super(honest);
    }

    @Override
    public List<RegistrationId> people(EventDayId day, int most) {
      return honest.people(day, Integer.MAX_VALUE);
    }
  }

  private static final class Remembering extends Honest {
    Remembering(PersonalData honest) {
      super(honest);
    }

    @Override
    public int forgetRequests(Instant before) {
      return honest.forgetRequests(Instant.MIN);
    }
  }

  private static final class Restless extends Honest {
    Restless(PersonalData honest) {
      super(honest);
    }

    @Override
    public boolean wipe() {
      return true;
    }
  }
}
