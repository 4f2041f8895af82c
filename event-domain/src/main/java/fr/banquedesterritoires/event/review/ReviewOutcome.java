package fr.banquedesterritoires.event.review;

import fr.banquedesterritoires.event.journal.EntryKind;
import java.time.Instant;
import java.util.Optional;

/** What became of a change to a collective review. */
public sealed interface ReviewOutcome {

  /**
   * It stands.
   *
   * @param review as it is now
   * @param happened what the journal must say; empty if nothing is other than before
   */
  record Kept(CollectiveReview review, Optional<EntryKind> happened) implements ReviewOutcome {}

  /**
   * Somebody else has changed it meanwhile; nothing was kept.
   *
   * @param current what stands
   */
  record Outdated(Optional<CollectiveReview> current) implements ReviewOutcome {}

  /** Nothing can be written now, whoever wishes to. */
  sealed interface Closed extends ReviewOutcome {}

  /** The day has not begun, so that there is nothing to conclude from; it begins then. */
  record NotYet(Instant begins) implements Closed {}

  /** The day is a draft, or was called off: it is not held. */
  record NotHeld() implements Closed {}

  /** Nothing is published that could be withdrawn. */
  record NothingPublished() implements ReviewOutcome {}
}
