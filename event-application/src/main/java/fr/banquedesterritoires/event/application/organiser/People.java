package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.Registration;
import java.util.List;
import java.util.Optional;

/** The port by which the organiser's desk finds those who signed up for a day. */
public interface People {

  /**
   * Some of those that a search finds, in its order, whatever state they are in.
   *
   * @param after only those that come after this one
   * @param most how many at most
   */
  List<Registration> page(
      EventDayId day, PeopleSearch search, Optional<Registration> after, int most);

  /** How many a search finds. */
  int count(EventDayId day, PeopleSearch search);
}
