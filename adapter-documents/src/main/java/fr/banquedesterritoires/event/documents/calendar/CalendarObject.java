package fr.banquedesterritoires.event.documents.calendar;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationResult;

/**
 * One event as an iCalendar object. Times stand in the day's zone, with the zone's own rules beside
 * them (RFC 5545 section 3.6.5); in a zone of a fixed offset they stand in UTC.
 */
final class CalendarObject {

  private CalendarObject() {}

  /** When a day starts and ends. */
  static List<Property> times(EventDay day) {
    ZoneId zone = zone(day);
    return List.of(new DtStart<>(day.starts().atZone(zone)), new DtEnd<>(day.ends().atZone(zone)));
  }

  /**
   * Writes an event of a day.
   *
   * @throws IllegalStateException if RFC 5545 forbids it
   */
  static String write(EventDay day, Method method, List<Property> event) {
    Calendar calendar =
        new Calendar(
            new PropertyList(
                List.of(
                    new ProdId("-//Banque des Territoires//journees//FR"),
                    ImmutableVersion.VERSION_2_0,
                    method)),
            new ComponentList<>(components(day, new VEvent(new PropertyList(event)))));
    ValidationResult result = calendar.validate();
    if (result.hasErrors()) {
      throw new IllegalStateException("not a calendar entry by RFC 5545: " + result);
    }
    return ContentLines.fold(calendar.toString());
  }

  /** The host of an address that names entries for good. */
  static String host(URI page) {
    if (page.getHost() == null) {
      throw new IllegalArgumentException("the page of a day has a host");
    }
    return page.getHost();
  }

  /** An address as a URI (RFC 6068), with what a URI cannot hold percent-encoded. */
  static URI mailto(EmailAddress address) {
    try {
      return new URI("mailto", address.canonical(), null);
    } catch (URISyntaxException everyAddressFits) {
      throw new IllegalStateException(everyAddressFits);
    }
  }

  private static List<CalendarComponent> components(EventDay day, VEvent event) {
    ZoneId zone = zone(day);
    return zone.equals(ZoneOffset.UTC)
        ? List.of(event)
        : List.of(ZoneRulesComponent.of(zone, day.starts(), day.ends()), event);
  }

  private static ZoneId zone(EventDay day) {
    return day.zone().getRules().isFixedOffset() ? ZoneOffset.UTC : day.zone();
  }
}
