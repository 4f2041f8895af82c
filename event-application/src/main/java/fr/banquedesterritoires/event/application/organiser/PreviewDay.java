package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.day.ReadDay;
import fr.banquedesterritoires.event.application.day.ReadDay.PublicDay;
import fr.banquedesterritoires.event.application.registration.ReadRegistration.Shown;
import fr.banquedesterritoires.event.application.venue.RevealVenue;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.venue.Disclosure;
import fr.banquedesterritoires.event.venue.DisclosureGrant;
import fr.banquedesterritoires.event.venue.VenueDisclosureRule;
import fr.banquedesterritoires.event.venue.Withheld;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Shows at the desk what others see of a day: a draft as if it were published now. Nothing is
 * written, and the registered person is made up.
 */
public final class PreviewDay {

  private static final RegistrationId NOBODY = new RegistrationId(new UUID(0, 0));

  private final EventDays days;
  private final ReadDay readDay;
  private final RevealVenue revealVenue;
  private final InstantSource clock;

  /** On a store, what everybody reads of it, the rule and a clock. */
  public PreviewDay(EventDays days, ReadDay readDay, RevealVenue revealVenue, InstantSource clock) {
    this.days = days;
    this.readDay = readDay;
    this.revealVenue = revealVenue;
    this.clock = clock;
  }

  /** The day as everybody reads it, or empty if there is none. */
  public Optional<PublicDay> asStranger(Permit permit, EventDayId id) {
    permit.require(Task.READ_FIGURES);
    return announced(id).map(readDay::read);
  }

  /**
   * The private page of somebody with a seat, or empty if there is no such day. The venue stands on
   * it where they would be told it now and, besides, the clerk may know it.
   *
   * @param example whose page it would be
   */
  public Optional<Shown.Found> asRegistered(
      Permit permit, EventDayId id, Participant example, Locale language) {
    permit.require(Task.READ_FIGURES);
    Instant now = clock.instant();
    return announced(id)
        .map(
            day -> {
              Registration seated = seated(day, example, language, now);
              return new Shown.Found(day, seated, OptionalInt.empty(), venue(permit, day, seated));
            });
  }

  /** The registration only stands for the question; the gate that opens is the clerk's. */
  private VenueAnswer venue(Permit permit, EventDay day, Registration seated) {
    Disclosure theirs = new VenueDisclosureRule(day).decide(seated, clock.instant());
    return switch (theirs) {
      case Withheld withheld -> new VenueAnswer.Kept(withheld);
      case DisclosureGrant theyMay -> revealVenue.toClerk(day, permit.actor().role());
    };
  }

  private Optional<EventDay> announced(EventDayId id) {
    return days.find(id)
        .map(day -> day.publication() == Publication.DRAFT ? day.as(Publication.PUBLISHED) : day);
  }

  private static Registration seated(
      EventDay day, Participant example, Locale language, Instant now) {
    return new Registration(
        NOBODY,
        day.id(),
        example,
        new Wishes(true, Optional.empty(), Optional.empty(), Optional.empty()),
        language,
        new RegistrationState.Confirmed(now),
        1,
        Optional.of(now),
        0,
        0,
        Optional.empty());
  }
}
