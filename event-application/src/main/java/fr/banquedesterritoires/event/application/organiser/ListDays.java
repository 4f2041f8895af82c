package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.Seats;
import java.util.List;

/** Lists all days for the organiser's desk, drafts and past ones included. */
public final class ListDays {

  private final EventDays days;

  /** On the days of a store. */
  public ListDays(EventDays days) {
    this.days = days;
  }

  /**
   * A day and its counts.
   *
   * @param day the day
   * @param seats its counts
   */
  public record Line(EventDay day, Seats seats) {}

  /** All days, earliest first. */
  public List<Line> all(Permit permit) {
    permit.require(Task.READ_FIGURES);
    return days.all().stream().map(day -> new Line(day, days.seats(day.id()))).toList();
  }
}
