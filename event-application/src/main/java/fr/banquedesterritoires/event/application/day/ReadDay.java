package fr.banquedesterritoires.event.application.day;

import fr.banquedesterritoires.event.application.review.CollectiveReviews;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.Availability;
import fr.banquedesterritoires.event.review.ReviewDesk;
import fr.banquedesterritoires.event.review.ReviewText;
import fr.banquedesterritoires.event.venue.VenueDisclosureRule;
import fr.banquedesterritoires.event.venue.Withheld;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Reads a day as everybody may. */
public final class ReadDay {

  private final EventDays days;
  private final CollectiveReviews reviews;
  private final InstantSource clock;

  /** On a store and a clock. */
  public ReadDay(EventDays days, CollectiveReviews reviews, InstantSource clock) {
    this.days = days;
    this.reviews = reviews;
    this.clock = clock;
  }

  /**
   * A day as everybody may know it.
   *
   * @param day the day, which holds no venue
   * @param availability whether one can sign up now
   * @param venue what stands where the venue would
   * @param review what it concluded, once that is published
   */
  public record PublicDay(
      EventDay day, Availability availability, Withheld venue, Optional<ReviewText> review) {}

  /** The day, or empty if there is none or it is a draft. */
  public Optional<PublicDay> read(EventDayId id) {
    return days.find(id).filter(EventDay::isPublic).map(this::read);
  }

  /** A day as it would be read if it were as it is given. */
  public PublicDay read(EventDay day) {
    Instant now = clock.instant();
    return new PublicDay(
        day,
        Availability.of(day, days.seats(day.id()), now),
        new VenueDisclosureRule(day).forStrangers(),
        review(day, now));
  }

  /** Asked for only where there can be one. */
  private Optional<ReviewText> review(EventDay day, Instant now) {
    return ReviewDesk.concludes(day, now)
        ? reviews.review(day.id()).flatMap(review -> review.readAt(day, now))
        : Optional.empty();
  }
}
