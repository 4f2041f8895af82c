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
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import java.util.List;

/** A store on SQL as the testkit's contracts see it. */
record SqlUnderTest(SqlStore store) implements StoreUnderTest {

  @Override
  public UnitOfWork unitOfWork() {
    return store;
  }

  @Override
  public EventDays days() {
    return store;
  }

  @Override
  public Registrations registrations() {
    return store;
  }

  @Override
  public Venues venues() {
    return store;
  }

  @Override
  public Outbox outbox() {
    return store;
  }

  @Override
  public DeadLetters deadLetters() {
    return store;
  }

  @Override
  public People people() {
    return store;
  }

  @Override
  public Annals annals() {
    return store;
  }

  @Override
  public Attendances attendances() {
    return store;
  }

  @Override
  public CollectiveReviews reviews() {
    return store;
  }

  @Override
  public Feedbacks feedbacks() {
    return store;
  }

  @Override
  public PersonalData personalData() {
    return store;
  }

  @Override
  public Clerks clerks() {
    return store.clerks();
  }

  @Override
  public List<JournalEntry> journal(EventDayId day) {
    return store.journal(day);
  }

  @Override
  public void close() {
    store.close();
  }
}
