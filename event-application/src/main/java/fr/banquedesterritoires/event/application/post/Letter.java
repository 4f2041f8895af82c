package fr.banquedesterritoires.event.application.post;

import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.registration.Registration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one participant is written, made at the moment it is sent and never kept.
 *
 * @param reference the same for every attempt at the same errand: mail makes its Message-ID of it.
 *     It tells nothing of what others are written
 * @param occasion what it is about
 * @param day the day
 * @param registration as it stands now; its participant is the addressee
 * @param placeInLine how many stand in line up to and including it, if it waits
 * @param venue the venue as it may be told now, or why not
 * @param token opens the registration: it belongs in a private link and nowhere else
 * @param calendar what the addressee's calendar must learn, if anything
 * @param writtenAt now
 */
public record Letter(
    String reference,
    Occasion occasion,
    EventDay day,
    Registration registration,
    OptionalInt placeInLine,
    VenueAnswer venue,
    String token,
    Optional<CalendarPart> calendar,
    Instant writtenAt) {

  /** Redacted: a letter holds personal data, a token and perhaps the venue. */
  @Override
  public String toString() {
    return "Letter[" + reference + ", " + occasion + "]";
  }
}
