package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.registration.RegisterParticipant;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.testkit.race.SignUpCall;
import fr.banquedesterritoires.event.testkit.race.SignUpHistory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** People who sign up for the same day, each on their own or all at the same time. */
final class Crowd {

  static final int SEATS = 100;
  static final EventDay DAY = DayVariation.of(FlyerDay.day()).capacity(SEATS).day();

  private static final int AT_ONCE = 64;

  private Crowd() {}

  static void publish(UnitOfWork store) {
    store.inDay(
        DAY.id(),
        books -> {
          books.keep(DAY);
          return DAY;
        });
  }

  static SignUpOutcome signUp(UnitOfWork store, int person) {
    return new RegisterParticipant(store, () -> FlyerDay.OPENS, () -> People.id(DAY.id(), person))
        .signUp(DAY.id(), People.person(person), Wishes.NONE, Locale.FRENCH);
  }

  /**
   * Signs people up from 64 virtual threads.
   *
   * @param people how many
   * @param instance which store each of them meets
   * @return what they saw
   * @throws AssertionError if one of them met an exception
   */
  static List<SignUpCall> rush(int people, IntFunction<? extends UnitOfWork> instance) {
    SignUpHistory history = new SignUpHistory();
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<? extends Future<?>> callers =
          IntStream.range(0, AT_ONCE)
              .mapToObj(caller -> threads.submit(() -> call(history, next, people, instance)))
              .toList();
      for (Future<?> caller : callers) {
        caller.get();
      }
      return history.calls();
    } catch (ExecutionException | InterruptedException thrown) {
      throw new AssertionError(thrown);
    }
  }

  private static void call(
      SignUpHistory history,
      AtomicInteger next,
      int people,
      IntFunction<? extends UnitOfWork> instance) {
    int person = next.getAndIncrement();
    while (person < people) {
      int caller = person;
      history.note(People.person(caller).email(), () -> signUp(instance.apply(caller), caller));
      person = next.getAndIncrement();
    }
  }
}
