package fr.banquedesterritoires.event.documents.calendar;

import fr.banquedesterritoires.event.application.post.PersonalCalendar;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.application.wording.Sentences;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Registration;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/**
 * Participants' own calendar entries by iCal4j. An entry is named by its registration and the
 * site's host for good. It is private (RFC 5545 section 3.8.1.3), since calendars are often shared,
 * and bears no private link for the same reason.
 */
public final class InvitationCalendar implements PersonalCalendar {

  private final String organiser;
  private final URI address;
  private final URI site;

  /**
   * On behalf of an organiser.
   *
   * @param organiser as people know it
   * @param address where people's answers arrive
   * @param site where the site's pages begin
   */
  public InvitationCalendar(String organiser, EmailAddress address, URI site) {
    this.organiser = organiser;
    this.address = CalendarObject.mailto(address);
    this.site = site;
  }

  @Override
  public String request(
      EventDay day, Registration registration, VenueAnswer venue, int sequence, Instant stamp) {
    URI page = URI.create(site.toString().replaceFirst("/+$", "") + "/journees/" + day.id());
    EntryPlace place =
        new EntryPlace(
            day,
            venue,
            Sentences.beside(InvitationCalendar.class, "calendar", registration.language()),
            page);
    List<Property> event = entry(day, registration, sequence, stamp);
    event.add(new Location(place.location()));
    event.add(new Description(place.description()));
    event.add(new Url(page));
    event.add(ImmutableStatus.VEVENT_CONFIRMED);
    return CalendarObject.write(day, ImmutableMethod.REQUEST, event);
  }

  @Override
  public String cancel(EventDay day, Registration registration, int sequence, Instant stamp) {
    List<Property> event = entry(day, registration, sequence, stamp);
    event.add(ImmutableStatus.VEVENT_CANCELLED);
    return CalendarObject.write(day, ImmutableMethod.CANCEL, event);
  }

  private List<Property> entry(
      EventDay day, Registration registration, int sequence, Instant stamp) {
    List<Property> event = new ArrayList<>();
    event.add(new Uid(registration.id() + "@" + CalendarObject.host(site)));
    event.add(new Sequence(sequence));
    event.add(new DtStamp(stamp));
    event.addAll(CalendarObject.times(day));
    event.add(new Summary(day.title()));
    event.add(new Organizer(new ParameterList(List.of(new Cn(organiser))), address));
    event.add(attendee(registration));
    event.add(ImmutableClazz.PRIVATE);
    return event;
  }

  /** Whoever registered takes part: their calendar need not ask them. */
  private static Attendee attendee(Registration registration) {
    return new Attendee(
        new ParameterList(List.of(Role.REQ_PARTICIPANT, PartStat.ACCEPTED, Rsvp.FALSE)),
        CalendarObject.mailto(registration.participant().email()));
  }
}
