package fr.banquedesterritoires.event.http;

import fr.banquedesterritoires.event.application.day.CalendarEntries;
import fr.banquedesterritoires.event.day.EventDay;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Calendar entries of which one sees at once whose they are, and when they were made. */
final class PlainEntries implements CalendarEntries {

  @Override
  public String publicEntry(EventDay day, URI page, Instant stamp) {
    return calendar(entry(day, page, stamp));
  }

  @Override
  public String publicFeed(
      List<EventDay> days, Function<? super EventDay, URI> page, Instant stamp) {
    return calendar(
        days.stream().map(day -> entry(day, page.apply(day), stamp)).collect(Collectors.joining()));
  }

  private static String entry(EventDay day, URI page, Instant stamp) {
    return "UID:%s\r\nURL:%s\r\nDTSTART:%s\r\nDTSTAMP:%s\r\n"
        .formatted(day.id(), page, day.date(), stamp);
  }

  private static String calendar(String entries) {
    return "BEGIN:VCALENDAR\r\n" + entries + "END:VCALENDAR\r\n";
  }
}
