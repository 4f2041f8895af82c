package fr.banquedesterritoires.event.application.review;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.review.CollectiveReview;
import java.util.Optional;

/** The port for reading collective reviews. Who may read one is not decided here. */
public interface CollectiveReviews {

  /** What a day has concluded, published or not; empty if nobody wrote anything. */
  Optional<CollectiveReview> review(EventDayId day);
}
