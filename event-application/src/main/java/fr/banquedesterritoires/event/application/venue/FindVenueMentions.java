package fr.banquedesterritoires.event.application.venue;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.review.ReviewText;
import fr.banquedesterritoires.event.venue.VenueDetails;
import fr.banquedesterritoires.event.venue.VenueMention;
import fr.banquedesterritoires.event.venue.VenueMentions;
import java.util.List;

/**
 * Finds words of a venue in what everybody may read of its day, so that an organiser is warned when
 * either changes. The answer tells parts of the venue: nobody gets one who may not know it.
 */
public final class FindVenueMentions {

  private final EventDays days;
  private final RevealVenue revealVenue;

  /** On the days of a store, and the rule. */
  public FindVenueMentions(EventDays days, RevealVenue revealVenue) {
    this.days = days;
    this.revealVenue = revealVenue;
  }

  /** Where a venue that somebody has just typed is mentioned; nowhere if there is no such day. */
  public List<VenueMention> of(VenueDetails venue, EventDayId day) {
    return days.find(day).map(found -> VenueMentions.in(found, venue)).orElse(List.of());
  }

  /** Where a day mentions the venue it has. None for a role that may not read it. */
  public List<VenueMention> in(EventDay day, Role role) {
    return switch (revealVenue.toClerk(day, role)) {
      case VenueAnswer.Disclosed disclosed -> VenueMentions.in(day, disclosed.details());
      case VenueAnswer.Kept kept -> List.of();
    };
  }

  /** Where a text about a day mentions the venue it has. None for a role that may not read it. */
  public List<VenueMention> in(ReviewText review, EventDay day, Role role) {
    return switch (revealVenue.toClerk(day, role)) {
      case VenueAnswer.Disclosed disclosed ->
          VenueMentions.in(review, day.publicPlace(), disclosed.details());
      case VenueAnswer.Kept kept -> List.of();
    };
  }
}
