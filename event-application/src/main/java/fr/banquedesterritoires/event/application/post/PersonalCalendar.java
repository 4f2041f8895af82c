package fr.banquedesterritoires.event.application.post;

import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.registration.Registration;
import java.time.Instant;

/**
 * The port that writes one participant's calendar entry for their mail. Its UID names the
 * registration for good.
 */
public interface PersonalCalendar {

  /**
   * An invitation, METHOD:REQUEST (RFC 5546 section 3.2.2).
   *
   * @param venue what stands as its place: the venue, or the public place
   * @param sequence which version of the participant's entry it is
   * @param stamp when it is made
   */
  String request(
      EventDay day, Registration registration, VenueAnswer venue, int sequence, Instant stamp);

  /** Takes the entry out of the calendar, METHOD:CANCEL (RFC 5546 section 3.2.5). No place. */
  String cancel(EventDay day, Registration registration, int sequence, Instant stamp);
}
