package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.work.StoreBusyException;
import fr.banquedesterritoires.event.application.work.StoreFailedException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** What a {@link SignUpProcess} runs: it signs people up until it is killed, and says whom. */
final class SignUps {

  static final String YES = "yes";
  static final String NO = "no";

  private final SqlStore store;
  private final AtomicInteger next;

  private SignUps(SqlStore store, int firstPerson) {
    this.store = store;
    this.next = new AtomicInteger(firstPerson);
  }

  /** In a data folder, from a person on, from so many sides, in a manner. */
  public static void main(String... arguments) {
    Manner manner = Manner.valueOf(arguments[3]);
    try (SqlStore store = manner.open(SqliteSettings.in(Path.of(arguments[0])))) {
      Crowd.publish(store);
      SignUps signUps = new SignUps(store, Integer.parseInt(arguments[1]));
      if (manner == Manner.HASTY) {
        signUps.sayYesFirst();
      } else {
        signUps.fromSides(Integer.parseInt(arguments[2]));
      }
    }
  }

  private void fromSides(int callers) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, callers).forEach(caller -> threads.execute(this::signUp));
    }
  }

  private void signUp() {
    while (isHeard()) {
      int person = next.getAndIncrement();
      try {
        Crowd.signUp(store, person);
        say(YES, person);
      } catch (StoreFailedException | StoreBusyException failed) {
        say(NO, person);
      }
    }
  }

  private void sayYesFirst() {
    try (ExecutorService later = Executors.newSingleThreadExecutor()) {
      while (isHeard()) {
        int person = next.getAndIncrement();
        say(YES, person);
        later.execute(() -> Crowd.signUp(store, person));
      }
    }
  }

  private static void say(String answer, int person) {
    System.out.println(answer + " " + person);
  }

  /** Nobody is left to listen once the test is over, however that ended. */
  private static boolean isHeard() {
    return !System.out.checkError();
  }
}
