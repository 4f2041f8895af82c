package fr.banquedesterritoires.event.application.privacy;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.List;

/**
 * The port of whoever sees to it that people are forgotten: finds what is kept of them, and wipes
 * away what forgetting leaves behind. A registration itself is forgotten in a unit of work, see
 * {@link fr.banquedesterritoires.event.application.work.DayBooks#forget}.
 */
public interface PersonalData {

  /** How much is kept of the people of a day. */
  Holding holding(EventDayId day);

  /** Some registrations of a day, in whatever state and no order. */
  List<RegistrationId> people(EventDayId day, int most);

  /** Some registrations of a day that hold a diet or access needs, in no order. */
  List<RegistrationId> withSensitiveWishes(EventDayId day, int most);

  /**
   * Forgets which answers requests got before an instant, and who signed groups up before it, with
   * the receipts that could not be delivered.
   *
   * @return how many answers and receipts that were
   */
  int forgetRequests(Instant before);

  /**
   * Sees to it that nothing that was deleted can be read any more in what the store is kept in, as
   * far as that is in the store's hands. Where nothing was deleted since, nothing is done.
   *
   * @return whether something that was deleted may still be there, so that it must be tried again
   */
  boolean wipe();
}
