package fr.banquedesterritoires.event.desk;

import fr.banquedesterritoires.event.registration.Registration;
import java.util.Optional;

/** What became of the wish to be forgotten. */
public sealed interface EraseOutcome {

  /**
   * Nothing of them is kept any more but figures.
   *
   * @param last how they stood last: ahead of the day cancelled, later as they were
   * @param promoted who was first in line and has the freed seat
   */
  record Erased(Registration last, Optional<Registration> promoted) implements EraseOutcome {}

  /** No registration answers to the link. */
  record UnknownRegistration() implements EraseOutcome {}
}
