package fr.banquedesterritoires.event.desk;

import fr.banquedesterritoires.event.registration.Registration;
import java.util.Optional;

/** What became of an organiser's approval or refusal. */
public sealed interface ApprovalOutcome {

  /** Approved and confirmed. */
  record Approved(Registration registration) implements ApprovalOutcome {}

  /**
   * Refused.
   *
   * @param registration as it stands now
   * @param promoted who was first in line and has the freed seat
   */
  record Refused(Registration registration, Optional<Registration> promoted)
      implements ApprovalOutcome {}

  /** There is nothing to decide: it waits in line, is decided already, or is over. */
  record NothingToDecide(Registration registration) implements ApprovalOutcome {}

  /** No such registration. */
  record UnknownRegistration() implements ApprovalOutcome {}
}
