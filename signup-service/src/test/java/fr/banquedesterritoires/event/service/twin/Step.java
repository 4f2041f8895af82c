package fr.banquedesterritoires.event.service.twin;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One thing that happens in both twins.
 *
 * @param observer who does it, and sees what comes of it
 * @param what it is, for people who read of a failure
 * @param act made ready for one of the twins, does it; the answer, if it was a request
 */
record Step(Observer observer, String what, Function<Side, Supplier<Optional<Reply>>> act) {

  @Override
  public String toString() {
    return observer + ": " + what;
  }
}
