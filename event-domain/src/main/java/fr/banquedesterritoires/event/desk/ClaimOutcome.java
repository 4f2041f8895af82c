package fr.banquedesterritoires.event.desk;

import fr.banquedesterritoires.event.registration.Registration;
import java.time.Instant;

/** What became of the claim to an offered seat. */
public sealed interface ClaimOutcome {

  /** The seat is theirs, or held until the organiser approves. */
  record Claimed(Registration registration) implements ClaimOutcome {}

  /**
   * Too late; nothing was changed.
   *
   * @param until the first instant at which the seat was no longer held
   */
  record Lapsed(Registration registration, Instant until) implements ClaimOutcome {}

  /** No seat is on offer, or the day was called off; nothing was changed. */
  record NothingOffered(Registration registration) implements ClaimOutcome {}

  /** No registration answers to the link. */
  record UnknownRegistration() implements ClaimOutcome {}
}
