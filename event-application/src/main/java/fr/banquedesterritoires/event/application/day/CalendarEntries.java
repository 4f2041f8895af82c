package fr.banquedesterritoires.event.application.day;

import fr.banquedesterritoires.event.day.EventDay;
import java.net.URI;
import java.time.Instant;

/** The port that writes a day as a calendar entry for everybody, with the public place only. */
public interface CalendarEntries {

  /**
   * An iCalendar object (RFC 5545), METHOD:PUBLISH.
   *
   * @param day what everybody may know
   * @param page where the day can be read
   * @param stamp when the entry is made, its DTSTAMP
   */
  String publicEntry(EventDay day, URI page, Instant stamp);
}
