package fr.banquedesterritoires.event.application.day;

import fr.banquedesterritoires.event.day.EventDay;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The port that writes days as calendar entries for everybody, with the public place only. */
public interface CalendarEntries {

  /**
   * An iCalendar object (RFC 5545), METHOD:PUBLISH.
   *
   * @param day what everybody may know
   * @param page where the day can be read
   * @param stamp when the entry is made, its DTSTAMP
   */
  String publicEntry(EventDay day, URI page, Instant stamp);

  /**
   * One iCalendar object with the same entry for each of several days, for calendars that look for
   * news of it by themselves.
   *
   * @param days what everybody may know, possibly nothing
   * @param page where each of them can be read
   * @param stamp when the entries are made
   */
  String publicFeed(List<EventDay> days, Function<? super EventDay, URI> page, Instant stamp);
}
