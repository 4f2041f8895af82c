package fr.banquedesterritoires.event.testkit.sabotage;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Units of work that break what a unit promises. */
final class BentUnits {

  private BentUnits() {}

  /** Commits what a failing unit wrote before it failed. */
  static final class KeepingTheUndone extends Bent {
    KeepingTheUndone(UnitOfWork honest) {
      super(honest);
    }

    @Override
    public <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work) {
      AtomicReference<Throwable> failure = new AtomicReference<>();
      List<T> answer = new ArrayList<>();
      honest.inDay(
          day,
          books -> {
            try {
              answer.add(work.apply(books));
            } catch (RuntimeException | Error thrown) {
              failure.set(thrown);
            }
            return day;
          });
      if (failure.get() instanceof RuntimeException exception) {
        throw exception;
      }
      if (failure.get() instanceof Error error) {
        throw error;
      }
      return answer.getFirst();
    }
  }

  /** Wraps what a unit throws into something else. */
  static final class Wrapping extends Bent {
    Wrapping(UnitOfWork honest) {
      super(honest);
    }

    @Override
    public <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work) {
      try {
        return honest.inDay(day, work);
      } catch (RuntimeException | Error thrown) {
        throw new IllegalStateException("wrapped", thrown);
      }
    }
  }

  /** Gives every unit that answers with a number the first such answer. */
  static final class MixingAnswers extends Bent {
    private final AtomicReference<Optional<Object>> first = new AtomicReference<>(Optional.empty());

    MixingAnswers(UnitOfWork honest) {
      super(honest);
    }

    @Override
    @SuppressWarnings("unchecked") // the first number instead of another number
    public <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work) {
      T answer = honest.<T>inDay(day, work);
      if (answer instanceof Integer) {
        first.compareAndSet(Optional.empty(), Optional.of(answer));
        return (T) first.get().orElse(answer);
      }
      return answer;
    }
  }

  /** Makes every reading and every writing a unit of its own. */
  static final class Autocommit extends Bent {
    Autocommit(UnitOfWork honest) {
      super(honest);
    }

    @Override
    public <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work) {
      return work.apply(new AutocommitBooks(honest, day));
    }
  }

  /** Loses the unit that follows one that threw. */
  static final class TakingTheNextAlong extends Bent {
    private static final class Undo extends RuntimeException {
      private static final long serialVersionUID = 1L;
    }

    private boolean spoilt;

    TakingTheNextAlong(UnitOfWork honest) {
      super(honest);
    }

    @Override
    public synchronized <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work) {
      List<T> answer = new ArrayList<>();
      boolean lost = spoilt;
      spoilt = true;
      try {
        honest.inDay(
            day,
            books -> {
              answer.add(work.apply(books));
              if (lost) {
                throw new Undo();
              }
              return day;
            });
      } catch (Undo undone) {
        spoilt = false;
        return answer.getFirst();
      }
      spoilt = false;
      return answer.getFirst();
    }
  }

  /** What the others have in common. */
  abstract static class Bent implements UnitOfWork {
    final UnitOfWork honest;

    Bent(UnitOfWork honest) {
      this.honest = honest;
    }
  }
}
