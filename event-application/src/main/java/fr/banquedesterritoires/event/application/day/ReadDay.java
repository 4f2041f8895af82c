package fr.banquedesterritoires.event.application.day;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.Availability;
import fr.banquedesterritoires.event.venue.VenueDisclosureRule;
import fr.banquedesterritoires.event.venue.Withheld;
import java.time.InstantSource;
import java.util.Optional;

/** Reads a day as everybody may. */
public final class ReadDay {

  private final EventDays days;
  private final InstantSource clock;

  /** On a store and a clock. */
  public ReadDay(EventDays days, InstantSource clock) {
    this.days = days;
    this.clock = clock;
  }

  /**
   * A day as everybody may know it.
   *
   * @param day the day, which holds no venue
   * @param availability whether one can sign up now
   * @param venue what stands where the venue would
   */
  public record PublicDay(EventDay day, Availability availability, Withheld venue) {}

  /** The day, or empty if there is none or it is a draft. */
  public Optional<PublicDay> read(EventDayId id) {
    return days.find(id)
        .filter(EventDay::isPublic)
        .map(
            day ->
                new PublicDay(
                    day,
                    Availability.of(day, days.seats(id), clock.instant()),
                    new VenueDisclosureRule(day).forStrangers()));
  }
}
