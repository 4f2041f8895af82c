package fr.banquedesterritoires.event.desk;

import fr.banquedesterritoires.event.registration.Registration;
import java.util.Optional;

/** What became of a cancellation. */
public sealed interface CancelOutcome {

  /**
   * The registration is given up.
   *
   * @param registration as it stands now
   * @param promoted who was first in line and has the freed seat
   */
  record Cancelled(Registration registration, Optional<Registration> promoted)
      implements CancelOutcome {}

  /** It had been cancelled or refused before; nothing was changed. */
  record AlreadyOver(Registration registration) implements CancelOutcome {}

  /** No registration answers to the link. */
  record UnknownRegistration() implements CancelOutcome {}
}
