package fr.banquedesterritoires.event.application.attendance;

import fr.banquedesterritoires.event.attendance.Attendance;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.RegistrationId;

/**
 * The port for reading who came. It answers by the ids of registrations, and outlives what else is
 * known of them.
 */
public interface Attendances {

  /** Who came to a day; nobody, if it is unknown. */
  Attendance attendance(EventDayId day);

  /** For which half-days one registration was there; nobody, if it never was. */
  Attendance attendance(RegistrationId who);
}
