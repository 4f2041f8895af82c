package fr.banquedesterritoires.event.documents.calendar;

import fr.banquedesterritoires.event.application.day.CalendarEntries;
import fr.banquedesterritoires.event.application.wording.Sentences;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/**
 * Calendar entries by iCal4j. The entry is named by the day's id and the page's host for good, so
 * that a calendar which takes it in twice holds it once.
 */
public final class PublicCalendar implements CalendarEntries {

  private static final Sentences SENTENCES =
      Sentences.beside(PublicCalendar.class, "calendar", Locale.FRENCH);

  private static final Duration LOOK_AGAIN_AFTER = Duration.ofHours(6);
  private static final ZoneId ANY_ZONE = ZoneId.of("Europe/Paris");

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
    return CalendarObject.write(day, ImmutableMethod.PUBLISH, event(day, page, stamp));
  }

  /** With no days there are the rules of a zone alone, for an object holds something. */
  @Override
  public String publicFeed(
      List<EventDay> days, Function<? super EventDay, URI> page, Instant stamp) {
    List<Property> header =
        List.of(
            ImmutableMethod.PUBLISH,
            new Name(new ParameterList(), SENTENCES.say("feed", organiser)),
            new XProperty("X-WR-CALNAME", SENTENCES.say("feed", organiser)),
            new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN_AFTER));
    return CalendarObject.write(
        header,
        days.isEmpty()
            ? List.of(ZoneRulesComponent.of(ANY_ZONE, stamp, stamp))
            : CalendarObject.zones(days),
        days.stream().map(day -> event(day, page.apply(day), stamp)).toList());
  }

  private List<Property> event(EventDay day, URI page, Instant stamp) {
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
    return event;
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
