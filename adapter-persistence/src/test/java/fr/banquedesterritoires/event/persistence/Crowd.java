package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.registration.RegisterParticipant;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** People who sign up for the same day at the same time. */
final class Crowd {

  static final EventDay DAY = DayVariation.of(FlyerDay.day()).capacity(100).day();

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
    return new RegisterParticipant(
            store,
            () -> FlyerDay.OPENS,
            () -> new RegistrationId(new UUID(DAY.id().hashCode(), person)))
        .signUp(DAY.id(), People.person(person), Wishes.NONE, Locale.FRENCH);
  }

  /**
   * Has people sign up, on a virtual thread each, so many of them at once.
   *
   * @param instance which store each of them meets
   * @return what each was answered, or how it failed
   */
  static List<Answer> rush(int people, int atOnce, IntFunction<UnitOfWork> instance) {
    Semaphore door = new Semaphore(atOnce);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return IntStream.range(0, people)
          .<Callable<SignUpOutcome>>mapToObj(
              person ->
                  () -> {
                    door.acquire();
                    try {
                      return signUp(instance.apply(person), person);
                    } finally {
                      door.release();
                    }
                  })
          .map(threads::submit)
          .toList()
          .stream()
          .map(Crowd::answer)
          .toList();
    }
  }

  static long accepted(List<Answer> answers) {
    return answers.stream()
        .filter(
            answer ->
                answer instanceof Answer.Told told
                    && told.outcome() instanceof SignUpOutcome.Accepted)
        .count();
  }

  /** What became of a call. */
  sealed interface Answer {
    record Told(SignUpOutcome outcome) implements Answer {}

    record Threw(Throwable thrown) implements Answer {}
  }

  private static Answer answer(Future<SignUpOutcome> call) {
    try {
      return new Answer.Told(call.get());
    } catch (ExecutionException failed) {
      return new Answer.Threw(Objects.requireNonNullElse(failed.getCause(), failed));
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
