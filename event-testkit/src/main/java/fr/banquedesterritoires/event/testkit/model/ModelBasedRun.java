package fr.banquedesterritoires.event.testkit.model;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.application.venue.Venues;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Lives through days at random: people sign up, come back, amend, cancel and ask for the venue, the
 * organiser approves, refuses and changes the seats and the terms, and time passes. Every answer of
 * the real use cases must be the model's, and so must be what the store holds.
 *
 * <p>A failure names the seed; {@code -Djournees.seed=…} plays the same life again.
 */
public final class ModelBasedRun {

  /** The system property that holds the seed to play again. */
  public static final String SEED = "journees.seed";

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern SEVERAL_CALLED_IN = Pattern.compile("(, called in ticket …)+");
  private static final int STEPS_SHOWN = 25;
  private static final int STEPS_BETWEEN_RECOUNTS = 40;

  private final Ports store;
  private final long seed;
  private final Random random;
  private final Deque<String> lastSteps = new ArrayDeque<>();
  private final SortedSet<String> answers = new TreeSet<>();
  private int daysLived;

  /**
   * On an empty store.
   *
   * @param seed decides on everything that happens
   */
  public ModelBasedRun(
      UnitOfWork unitOfWork,
      EventDays days,
      Registrations registrations,
      Venues venues,
      long seed) {
    this.store = new Ports(unitOfWork, days, registrations, venues);
    this.seed = seed;
    this.random = new Random(seed);
  }

  /** The seed that the system property {@value #SEED} asks for, or another. */
  public static long seedOr(long otherwise) {
    return Long.getLong(SEED, otherwise);
  }

  /**
   * Lives through so many steps, on as many days as that takes.
   *
   * @return every kind of step and answer that came up, numbers left out: a life that has not seen
   *     them all proves little
   * @throws AssertionError at the first step whose answer or trace is not the model's
   */
  public SortedSet<String> run(int steps) {
    LivelyDay day = nextDay();
    for (int step = 1; step <= steps; step++) {
      try {
        note(step, day.step());
        if (step % STEPS_BETWEEN_RECOUNTS == 0 || step == steps || day.isOver()) {
          day.recount();
        }
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError(
            "step %d of -D%s=%d: %s\nbefore that:\n%s"
                .formatted(step, SEED, seed, failure.getMessage(), String.join("\n", lastSteps)),
            failure);
      }
      day = day.isOver() ? nextDay() : day;
    }
    return Collections.unmodifiableSortedSet(answers);
  }

  private LivelyDay nextDay() {
    return new LivelyDay(store, ++daysLived, random);
  }

  private void note(int step, String what) {
    String kind = NUMBER.matcher(what).replaceAll("…");
    answers.add(SEVERAL_CALLED_IN.matcher(kind).replaceFirst("$1"));
    lastSteps.addLast(step + ": " + what);
    if (lastSteps.size() > STEPS_SHOWN) {
      lastSteps.removeFirst();
    }
  }
}
