package fr.banquedesterritoires.event.application.registration;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The port for reading registrations outside a unit of work. */
public interface Registrations {

  /** A registration in whatever state it is. */
  Optional<Registration> find(RegistrationId id);

  /**
   * Registrations of a day that stand, in the order of their tickets.
   *
   * @param after only those with a higher ticket
   * @param most how many at most
   */
  List<Registration> standing(EventDayId day, long after, int most);

  /** How many people stand in line up to and including this one; empty if it does not wait. */
  OptionalInt placeInLine(RegistrationId id);
}
