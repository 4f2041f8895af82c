package fr.banquedesterritoires.event.desk;

import fr.banquedesterritoires.event.registration.Registration;

/** What became of an organiser's wish to move somebody on the waiting list. */
public sealed interface MoveOutcome {

  /**
   * Moved.
   *
   * @param registration as it stands now
   * @param from the place before, from 1
   * @param to the place now
   */
  record Moved(Registration registration, int from, int to) implements MoveOutcome {}

  /** They stand at that place already; nothing was changed. */
  record AlreadyThere(Registration registration, int place) implements MoveOutcome {}

  /** They do not wait in line; nothing was changed. */
  record NotInLine(Registration registration) implements MoveOutcome {}

  /** The day has begun, and nobody is called in any more; nothing was changed. */
  record TooLate(Registration registration) implements MoveOutcome {}

  /** No such registration. */
  record UnknownRegistration() implements MoveOutcome {}
}
