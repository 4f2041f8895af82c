package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.review.CollectiveReviews;
import fr.banquedesterritoires.event.application.review.KeepReview;
import fr.banquedesterritoires.event.application.review.ReviewAuthor;
import fr.banquedesterritoires.event.application.venue.FindVenueMentions;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.review.CollectiveReview;
import fr.banquedesterritoires.event.review.ReviewDesk;
import fr.banquedesterritoires.event.review.ReviewOutcome;
import fr.banquedesterritoires.event.review.ReviewText;
import fr.banquedesterritoires.event.venue.VenueMention;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Writes the collective review of a day at the desk, publishes it on the day's page and takes it
 * back. Nothing is kept over what another organiser has written meanwhile.
 */
public final class WriteReview {

  private final EventDays days;
  private final CollectiveReviews reviews;
  private final FindVenueMentions venueMentions;
  private final KeepReview keepReview;
  private final InstantSource clock;

  /** On a store, what knows the venue's words, what keeps reviews, and a clock. */
  public WriteReview(
      EventDays days,
      CollectiveReviews reviews,
      FindVenueMentions venueMentions,
      KeepReview keepReview,
      InstantSource clock) {
    this.days = days;
    this.reviews = reviews;
    this.venueMentions = venueMentions;
    this.keepReview = keepReview;
    this.clock = clock;
  }

  /**
   * What stands about a day's review.
   *
   * @param day the day
   * @param review its review, if somebody wrote one
   * @param closed why nothing can be written now, if so
   */
  public record Look(
      EventDay day, Optional<CollectiveReview> review, Optional<ReviewOutcome.Closed> closed) {}

  /** What stands about the review of a day, or empty if there is no such day. */
  public Optional<Look> look(Permit permit, EventDayId id) {
    permit.require(Task.READ_FIGURES);
    return days.find(id)
        .map(
            day -> {
              Optional<CollectiveReview> known = reviews.review(id);
              ReviewDesk desk = new ReviewDesk(day, known, clock.instant());
              return new Look(day, known, desk.closed());
            });
  }

  /** Where a text mentions the day's venue. Nowhere for who may not know it; nothing is kept. */
  public List<VenueMention> mentions(Permit permit, EventDay day, ReviewText text) {
    permit.require(Task.CHANGE_DAYS);
    return venueMentions.in(text, day, permit.actor().role());
  }

  /**
   * Keeps a text, or tells why not; empty if there is no such day.
   *
   * @param published whether everybody may read it from now on
   * @param seen the revision that its author had before them
   */
  public Optional<ReviewOutcome> keep(
      Permit permit, EventDayId id, ReviewText text, boolean published, int seen) {
    permit.require(Task.CHANGE_DAYS);
    return keepReview.keep(id, text, published, new ReviewAuthor(permit.by(), seen));
  }

  /** Takes the review back from everybody, or tells why not; empty if there is no such day. */
  public Optional<ReviewOutcome> withdraw(Permit permit, EventDayId id, int seen) {
    permit.require(Task.CHANGE_DAYS);
    return keepReview.withdraw(id, new ReviewAuthor(permit.by(), seen));
  }
}
