package fr.banquedesterritoires.event.review;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import java.time.Instant;
import java.util.Optional;

/**
 * Le bilan collectif, as it was kept last. Everybody may read it while it is published, and the
 * organiser's desk at any time.
 *
 * @param day which day's
 * @param text what was concluded
 * @param revision counts what was kept, from 1: whoever changes it says which one they saw
 * @param keptAt when it was kept
 * @param published whether everybody may read it
 */
public record CollectiveReview(
    EventDayId day, ReviewText text, int revision, Instant keptAt, boolean published) {

  /** What somebody has seen of a review that is not known yet. */
  public static final int NOTHING = 0;

  /** Refuses a revision below 1. */
  public CollectiveReview {
    if (revision < 1) {
      throw new IllegalArgumentException("revision " + revision);
    }
  }

  /** What tells a review from any other state of it; {@link #NOTHING} if there is none. */
  public static int revisionOf(Optional<CollectiveReview> known) {
    return known.map(CollectiveReview::revision).orElse(NOTHING);
  }

  /**
   * What everybody may read of it at an instant. A day that does not take place after all, or that
   * was put off since, has concluded nothing.
   */
  public Optional<ReviewText> readAt(EventDay its, Instant now) {
    return published && ReviewDesk.concludes(its, now) ? Optional.of(text) : Optional.empty();
  }
}
