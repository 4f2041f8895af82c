package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.attendance.Attendances;
import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.feedback.Feedbacks;
import fr.banquedesterritoires.event.application.organiser.Annals;
import fr.banquedesterritoires.event.application.organiser.Clerks;
import fr.banquedesterritoires.event.application.organiser.People;
import fr.banquedesterritoires.event.application.post.DeadLetters;
import fr.banquedesterritoires.event.application.post.Outbox;
import fr.banquedesterritoires.event.application.privacy.PersonalData;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.application.review.CollectiveReviews;
import fr.banquedesterritoires.event.application.venue.Venues;
import fr.banquedesterritoires.event.application.work.StoreHealth;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.JournalEntry;
import java.util.List;

/**
 * Everything that is stored, through its ports. Safe for many threads; what has been answered
 * outlives the process and a power cut. Instants are kept to the microsecond.
 */
public interface Store
    extends UnitOfWork,
        EventDays,
        Registrations,
        Venues,
        Outbox,
        DeadLetters,
        People,
        Annals,
        Attendances,
        CollectiveReviews,
        Feedbacks,
        PersonalData,
        StoreHealth,
        AutoCloseable {

  /** Those who work at the organiser's desk. */
  Clerks clerks();

  /** All that the journal says of a day, in the order in which it was written. */
  List<JournalEntry> journal(EventDayId day);

  /**
   * Finishes what was accepted, takes nothing new, and lets go of the database. From then on every
   * write is answered by {@link fr.banquedesterritoires.event.application.work.StoreBusyException}.
   */
  @Override
  void close();
}
