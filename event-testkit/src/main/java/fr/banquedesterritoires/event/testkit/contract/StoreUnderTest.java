package fr.banquedesterritoires.event.testkit.contract;

import fr.banquedesterritoires.event.application.attendance.Attendances;
import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.feedback.Feedbacks;
import fr.banquedesterritoires.event.application.memory.InMemoryStore;
import fr.banquedesterritoires.event.application.organiser.Annals;
import fr.banquedesterritoires.event.application.organiser.Clerks;
import fr.banquedesterritoires.event.application.organiser.People;
import fr.banquedesterritoires.event.application.post.DeadLetters;
import fr.banquedesterritoires.event.application.post.Outbox;
import fr.banquedesterritoires.event.application.privacy.PersonalData;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.application.review.CollectiveReviews;
import fr.banquedesterritoires.event.application.venue.Venues;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.JournalEntry;
import java.util.List;

/** One open store, seen through all of its ports. */
public interface StoreUnderTest extends AutoCloseable {

  /** Writes. */
  UnitOfWork unitOfWork();

  /** Reads days. */
  EventDays days();

  /** Reads registrations. */
  Registrations registrations();

  /** Reads venues. */
  Venues venues();

  /** Hands out errands. */
  Outbox outbox();

  /** Reads what was set aside. */
  DeadLetters deadLetters();

  /** Finds people for the organiser's desk. */
  People people();

  /** Reads the journal back for it. */
  Annals annals();

  /** Reads who came. */
  Attendances attendances();

  /** Reads what days have concluded. */
  CollectiveReviews reviews();

  /** Reads what those who came think. */
  Feedbacks feedbacks();

  /** Finds and wipes what is kept of people. */
  PersonalData personalData();

  /** Those who work at the organiser's desk. */
  Clerks clerks();

  /** All that the journal says of a day, in the order in which it was written. */
  List<JournalEntry> journal(EventDayId day);

  /** Lets go of everything the store holds open. */
  @Override
  void close();

  /** The library's own store in memory, for tests that need a store and are not about it. */
  static StoreUnderTest inMemory() {
    return new MemoryStoreUnderTest(new InMemoryStore());
  }
}
