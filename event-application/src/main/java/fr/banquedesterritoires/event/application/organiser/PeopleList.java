package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.registration.Registration;
import java.util.List;

/**
 * A list of people to be written out.
 *
 * @param day their day
 * @param columns what it says of each
 * @param people read as they are asked for, a page at a time
 */
public record PeopleList(EventDay day, List<ListColumn> columns, Iterable<Registration> people) {

  /** Copies the columns in. */
  public PeopleList {
    columns = List.copyOf(columns);
  }
}
