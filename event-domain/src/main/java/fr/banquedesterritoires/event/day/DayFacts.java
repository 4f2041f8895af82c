package fr.banquedesterritoires.event.day;

import fr.banquedesterritoires.event.programme.Programme;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What participants rely on in a day: whoever signed up is told when any of it changes. All of it
 * is public. A new summary, rubric or capacity is no news to them.
 *
 * @param date the day itself
 * @param zone of its local times
 * @param programme its sessions
 * @param publicPlace what everybody may know of where it takes place
 * @param format on site, online or both
 * @param publication whether it takes place at all
 */
public record DayFacts(
    LocalDate date,
    ZoneId zone,
    Programme programme,
    PublicPlace publicPlace,
    EventFormat format,
    Publication publication) {

  /** The facts of a day. */
  public static DayFacts of(EventDay day) {
    return new DayFacts(
        day.date(),
        day.zone(),
        day.programme(),
        day.publicPlace(),
        day.format(),
        day.publication());
  }
}
