package fr.banquedesterritoires.event.documents.calendar;

import fr.banquedesterritoires.event.application.day.CalendarEntries;
import fr.banquedesterritoires.event.application.wording.Sentences;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationResult;

/**
 * Calendar entries by iCal4j. The entry is named by the day's id and the page's host for good, so
 * that a calendar which takes it in twice holds it once. Times stand in the day's zone, with the
 * zone's own rules beside them (RFC 5545 section 3.6.5); in a zone of a fixed offset they stand in
 * UTC.
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
    this.address = URI.create("mailto:" + address.canonical());
  }

  @Override
  public String publicEntry(EventDay day, URI page, Instant stamp) {
    ZoneId zone = day.zone().getRules().isFixedOffset() ? ZoneOffset.UTC : day.zone();
    VEvent event = event(day, page, stamp, zone);
    List<CalendarComponent> components =
        zone.equals(ZoneOffset.UTC)
            ? List.of(event)
            : List.of(ZoneRulesComponent.of(zone, day.starts(), day.ends()), event);
    return write(
        new Calendar(
            new PropertyList(
                List.of(
                    new ProdId("-//Banque des Territoires//journees//FR"),
                    ImmutableVersion.VERSION_2_0,
                    ImmutableMethod.PUBLISH)),
            new ComponentList<>(components)));
  }

  private VEvent event(EventDay day, URI page, Instant stamp, ZoneId zone) {
    return new VEvent(
        new PropertyList(
            List.of(
                new Uid(day.id() + "@" + host(page)),
                new DtStamp(stamp),
                new DtStart<>(day.starts().atZone(zone)),
                new DtEnd<>(day.ends().atZone(zone)),
                new Summary(day.title()),
                new Description(description(day, page)),
                new Location(day.publicPlace().label()),
                new Url(page),
                new Organizer(new ParameterList(List.of(new Cn(organiser))), address),
                day.publication() == Publication.CANCELLED
                    ? ImmutableStatus.VEVENT_CANCELLED
                    : ImmutableStatus.VEVENT_CONFIRMED)));
  }

  private static String host(URI page) {
    if (page.getHost() == null) {
      throw new IllegalArgumentException("the page of a day has a host");
    }
    return page.getHost();
  }

  private static String description(EventDay day, URI page) {
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

  private static String write(Calendar calendar) {
    ValidationResult result = calendar.validate();
    if (result.hasErrors()) {
      throw new IllegalStateException("not a calendar entry by RFC 5545: " + result);
    }
    return ContentLines.fold(calendar.toString());
  }
}
