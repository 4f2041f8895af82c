package fr.banquedesterritoires.event.desk;

import fr.banquedesterritoires.event.registration.Registration;

/** What became of an amendment. */
public sealed interface AmendOutcome {

  /** Changed; the place in line is what it was. */
  record Amended(Registration registration) implements AmendOutcome {}

  /** It was sent as it stood already; nothing was changed. */
  record Unchanged(Registration registration) implements AmendOutcome {}

  /** The registration is cancelled or refused; nothing was changed. */
  record Over(Registration registration) implements AmendOutcome {}

  /** The day has begun, so that the lists are printed; nothing was changed. */
  record TooLate(Registration registration) implements AmendOutcome {}

  /** No registration answers to the link. */
  record UnknownRegistration() implements AmendOutcome {}
}
