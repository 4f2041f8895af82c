package fr.banquedesterritoires.event.documents.calendar;

import fr.banquedesterritoires.event.application.day.CalendarEntries;
import fr.banquedesterritoires.event.application.wording.Sentences;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/**
 * Calendar entries by iCal4j. The entry is named by the day's id and the page's host for good, so
 * that a calendar which takes it in twice holds it once.
 */
public final class PublicCalendar implements CalendarEntries {

  private static final Sentences SENTENCES =
      Sentences.beside(PublicCalendar.class, "calendar", Locale.FRENCH);

  private final String organiser;
  private final URI address;

  /**
   * On behalf of an organiser, whom PUBLISH must name (RFC 5546 section 3.2.1).
   *
   * @param organiser as people know it
   * @param address where people can write to it
   */
  public PublicCalendar(String organiser, EmailAddress address) {
    this.organiser = organiser;
    this.address = CalendarObject.mailto(address);
  }

  @Override
  public String publicEntry(EventDay day, URI page, Instant stamp) {
    List<Property> event = new ArrayList<>();
    event.add(new Uid(day.id() + "@" + CalendarObject.host(page)));
    event.add(new DtStamp(stamp));
    event.addAll(CalendarObject.times(day));
    event.add(new Summary(day.title()));
    event.add(new Description(description(day, page)));
    event.add(new Location(day.publicPlace().label()));
    event.add(new Url(page));
    event.add(new Organizer(new ParameterList(List.of(new Cn(organiser))), address));
    event.add(
        day.publication() == Publication.CANCELLED
            ? ImmutableStatus.VEVENT_CANCELLED
            : ImmutableStatus.VEVENT_CONFIRMED);
    return CalendarObject.write(day, ImmutableMethod.PUBLISH, event);
  }

  private String description(EventDay day, URI page) {
    String key =
        day.publication() == Publication.CANCELLED
            ? "cancelled"
            : switch (day.format()) {
              case ON_SITE -> "on-site";
              case ONLINE -> "online";
              case HYBRID -> "hybrid";
            };
    return SENTENCES.say(key, page);
  }
}
