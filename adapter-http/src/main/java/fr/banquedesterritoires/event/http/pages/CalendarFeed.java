package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.day.BrowseCatalogue;
import fr.banquedesterritoires.event.application.day.CalendarEntries;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.web.PublicAnswer;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The calendar of all public days, for people's calendars to subscribe to: those ahead, and those
 * of the last twelve months. It is made of what everybody may know and of the hour in which it is
 * asked for, and of nothing else; asked again within the hour it is the same, byte for byte.
 */
final class CalendarFeed implements RouteGroup {

  static final String ICALENDAR = "text/calendar;charset=utf-8";

  private static final Duration KEPT = Duration.ofDays(365);

  private record Made(List<EventDay> of, Instant hour, PublicAnswer answer) {}

  private final BrowseCatalogue browseCatalogue;
  private final CalendarEntries calendarEntries;
  private final InstantSource clock;
  private final HttpSettings settings;
  private volatile Made last = new Made(List.of(), Instant.MIN, answer(""));

  CalendarFeed(UseCases useCases, HttpSettings settings) {
    this.browseCatalogue = useCases.browseCatalogue();
    this.calendarEntries = useCases.calendarEntries();
    this.clock = useCases.clock();
    this.settings = settings;
  }

  @Override
  public void addTo(Routes routes) {
    routes.get(Paths.FEED, this::send);
  }

  private void send(Context ctx) {
    Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
    List<EventDay> days =
        browseCatalogue.byRubric().stream()
            .flatMap(listing -> listing.days().stream())
            .filter(day -> day.ends().isAfter(hour.minus(KEPT)))
            .toList();
    Made made = last;
    if (!made.hour().equals(hour) || !made.of().equals(days)) {
      made = new Made(days, hour, make(days, hour));
      last = made;
    }
    made.answer().send(ctx);
  }

  private PublicAnswer make(List<EventDay> days, Instant hour) {
    return answer(
        calendarEntries.publicFeed(days, day -> settings.link(Paths.day(day.id())), hour));
  }

  private static PublicAnswer answer(String calendar) {
    return PublicAnswer.of(ICALENDAR, calendar.getBytes(StandardCharsets.UTF_8));
  }
}
