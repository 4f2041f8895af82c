package fr.banquedesterritoires.event.testkit.race;

import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Notes every sign-up of a race: who called, when, and what they were told when. */
public final class SignUpHistory {

  private final Queue<SignUpCall> calls = new ConcurrentLinkedQueue<>();
  private final LongSupplier clock;

  /** By the time of this machine. */
  public SignUpHistory() {
    this(System::nanoTime);
  }

  /** By a clock that never goes back. */
  public SignUpHistory(LongSupplier clock) {
    this.clock = clock;
  }

  /** Signs somebody up, notes it and passes the answer on. What throws is not noted. */
  public SignUpOutcome note(EmailAddress address, Supplier<? extends SignUpOutcome> signUp) {
    long called = clock.getAsLong();
    SignUpOutcome answer = signUp.get();
    calls.add(new SignUpCall(address, answer, called, clock.getAsLong()));
    return answer;
  }

  /** The calls noted so far, in the order in which they were answered. */
  public List<SignUpCall> calls() {
    return List.copyOf(calls);
  }
}
