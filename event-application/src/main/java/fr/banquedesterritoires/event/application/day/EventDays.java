package fr.banquedesterritoires.event.application.day;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.Seats;
import java.util.List;
import java.util.Optional;

/** The port for reading days. */
public interface EventDays {

  /** A day in whatever publication it is. */
  Optional<EventDay> find(EventDayId id);

  /** All days, earliest first; days of the same date by id. */
  List<EventDay> all();

  /** The counts of a day; {@link Seats#NONE} if nothing is known of it. */
  Seats seats(EventDayId id);
}
