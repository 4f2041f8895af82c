package fr.banquedesterritoires.event.application.registration;

import fr.banquedesterritoires.event.application.venue.RevealVenue;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.registration.Registration;
import java.util.OptionalInt;

/** Shows the holder of a private link the registration behind it. */
public final class ReadRegistration {

  private final LinkHolder holder;
  private final Registrations registrations;
  private final RevealVenue revealVenue;

  /** On a store and the rule. */
  public ReadRegistration(LinkHolder holder, Registrations registrations, RevealVenue revealVenue) {
    this.holder = holder;
    this.registrations = registrations;
    this.revealVenue = revealVenue;
  }

  /** What the holder is shown. */
  public sealed interface Shown {
    /**
     * The registration.
     *
     * @param day its day
     * @param registration as it stands
     * @param placeInLine how many stand in line up to and including it, if it waits
     * @param venue the venue, or why not
     */
    record Found(
        EventDay day, Registration registration, OptionalInt placeInLine, VenueAnswer venue)
        implements Shown {}

    /** The link is no longer good, since the day is over. */
    record LinkExpired(EventDay day) implements Shown {}

    /** The link opens nothing. */
    record LinkUnknown() implements Shown {}
  }

  /** Shows what a token opens. */
  public Shown read(String token) {
    return switch (holder.open(token)) {
      case LinkHolder.Opened.Open open -> found(open.day(), open.registration());
      case LinkHolder.Opened.Expired expired -> new Shown.LinkExpired(expired.day());
      case LinkHolder.Opened.Unknown unknown -> new Shown.LinkUnknown();
    };
  }

  private Shown found(EventDay day, Registration registration) {
    return new Shown.Found(
        day,
        registration,
        registrations.placeInLine(registration.id()),
        revealVenue.to(day, registration));
  }
}
