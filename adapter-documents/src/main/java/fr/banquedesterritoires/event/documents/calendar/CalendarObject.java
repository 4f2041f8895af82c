package fr.banquedesterritoires.event.documents.calendar;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationResult;

/**
 * Events as an iCalendar object. Times stand in each day's zone, with the zone's own rules beside
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
    return write(List.of(method), zones(List.of(day)), List.of(event));
  }

  /**
   * Writes events of several days.
   *
   * @param header what stands above all of them
   * @param zones the rules of their zones
   * @throws IllegalStateException if RFC 5545 forbids it
   */
  static String write(List<Property> header, List<VTimeZone> zones, List<List<Property>> events) {
    List<Property> properties = new ArrayList<>();
    properties.add(new ProdId("-//Banque des Territoires//journees//FR"));
    properties.add(ImmutableVersion.VERSION_2_0);
    properties.addAll(header);
    List<CalendarComponent> components = new ArrayList<>(zones);
    events.forEach(event -> components.add(new VEvent(new PropertyList(event))));
    Calendar calendar = new Calendar(new PropertyList(properties), new ComponentList<>(components));
    ValidationResult result = calendar.validate();
    if (result.hasErrors()) {
      throw new IllegalStateException("not a calendar entry by RFC 5545: " + result);
    }
    return ContentLines.fold(calendar.toString());
  }

  /** The rules of every zone that days have, from the first to the last of them. */
  static List<VTimeZone> zones(List<EventDay> days) {
    Map<ZoneId, List<EventDay>> byZone =
        days.stream()
            .filter(day -> !zone(day).equals(ZoneOffset.UTC))
            .collect(
                Collectors.groupingBy(EventDay::zone, LinkedHashMap::new, Collectors.toList()));
    return byZone.entrySet().stream()
        .map(
            of ->
                ZoneRulesComponent.of(
                    of.getKey(),
                    Collections.min(instants(of.getValue(), EventDay::starts)),
                    Collections.max(instants(of.getValue(), EventDay::ends))))
        .toList();
  }

  private static List<Instant> instants(List<EventDay> days, Function<EventDay, Instant> of) {
    return days.stream().map(of).toList();
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

  private static ZoneId zone(EventDay day) {
    return day.zone().getRules().isFixedOffset() ? ZoneOffset.UTC : day.zone();
  }
}
