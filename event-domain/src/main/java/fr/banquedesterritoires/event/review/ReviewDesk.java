package fr.banquedesterritoires.event.review;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.review.ReviewOutcome.Kept;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides about the collective review of one day at one instant. It is written once the day has
 * begun, and nobody overwrites what they have not seen.
 *
 * @param day the day
 * @param known its review, if there is one
 * @param now the instant of every decision made here
 */
public record ReviewDesk(EventDay day, Optional<CollectiveReview> known, Instant now) {

  /** Whether a day is held and has begun, so that it can conclude something. */
  public static boolean concludes(EventDay day, Instant now) {
    return day.publication() == Publication.PUBLISHED && !now.isBefore(day.starts());
  }

  /** Why nothing can be written now; empty if something can be. */
  public Optional<ReviewOutcome.Closed> closed() {
    if (concludes(day, now)) {
      return Optional.empty();
    }
    return Optional.of(
        day.publication() == Publication.PUBLISHED
            ? new ReviewOutcome.NotYet(day.starts())
            : new ReviewOutcome.NotHeld());
  }

  /**
   * Keeps a text, for the desk alone or for everybody.
   *
   * @param published whether everybody may read it from now on
   * @param seen the revision that its author had before them
   */
  public ReviewOutcome keep(ReviewText text, boolean published, int seen) {
    return closed()
        .<ReviewOutcome>map(why -> why)
        .or(() -> outdated(seen))
        .orElseGet(() -> kept(text, published));
  }

  /**
   * Takes the review back from everybody, whatever has become of the day; the desk keeps it.
   *
   * @param seen the revision that stood before whoever withdraws it
   */
  public ReviewOutcome withdraw(int seen) {
    return known
        .filter(CollectiveReview::published)
        .map(review -> outdated(seen).orElseGet(() -> kept(review.text(), false)))
        .orElseGet(ReviewOutcome.NothingPublished::new);
  }

  private Optional<ReviewOutcome> outdated(int seen) {
    return seen == CollectiveReview.revisionOf(known)
        ? Optional.empty()
        : Optional.of(new ReviewOutcome.Outdated(known));
  }

  private ReviewOutcome kept(ReviewText text, boolean published) {
    Optional<CollectiveReview> same =
        known.filter(one -> one.text().equals(text) && one.published() == published);
    if (same.isPresent()) {
      return new Kept(same.get(), Optional.empty());
    }
    int revision = CollectiveReview.revisionOf(known) + 1;
    return new Kept(
        new CollectiveReview(day.id(), text, revision, now, published),
        Optional.of(happened(published)));
  }

  private EntryKind happened(boolean published) {
    if (published) {
      return EntryKind.REVIEW_PUBLISHED;
    }
    boolean stood = known.filter(CollectiveReview::published).isPresent();
    return stood ? EntryKind.REVIEW_WITHDRAWN : EntryKind.REVIEW_WRITTEN;
  }
}
