package fr.banquedesterritoires.event.testkit.sabotage;

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
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The store in memory with one port or another replaced. */
record BentStore(
    UnitOfWork unitOfWork,
    EventDays days,
    Registrations registrations,
    Venues venues,
    Outbox outbox,
    DeadLetters deadLetters,
    Clerks clerks,
    People people,
    Annals annals,
    Attendances attendances,
    CollectiveReviews reviews,
    Feedbacks feedbacks,
    PersonalData personalData,
    Function<EventDayId, List<JournalEntry>> journal)
    implements StoreUnderTest {

  static BentStore honest() {
    StoreUnderTest memory = StoreUnderTest.inMemory();
    return new BentStore(
        memory.unitOfWork(),
        memory.days(),
        memory.registrations(),
        memory.venues(),
        memory.outbox(),
        memory.deadLetters(),
        memory.clerks(),
        memory.people(),
        memory.annals(),
        memory.attendances(),
        memory.reviews(),
        memory.feedbacks(),
        memory.personalData(),
        memory::journal);
  }

  BentStore unitOfWork(UnaryOperator<UnitOfWork> bending) {
    return new BentStore(
        bending.apply(unitOfWork),
        days,
        registrations,
        venues,
        outbox,
        deadLetters,
        clerks,
        people,
        annals,
        attendances,
        reviews,
        feedbacks,
        personalData,
        journal);
  }

  BentStore books(UnaryOperator<DayBooks> bending) {
    return unitOfWork(
        honest ->
            new UnitOfWork() {
              @Override
              public <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work) {
                return honest.inDay(day, books -> work.apply(bending.apply(books)));
              }
            });
  }

  BentStore days(EventDays bent) {
    return new BentStore(
        unitOfWork,
        bent,
        registrations,
        venues,
        outbox,
        deadLetters,
        clerks,
        people,
        annals,
        attendances,
        reviews,
        feedbacks,
        personalData,
        journal);
  }

  BentStore registrations(Registrations bent) {
    return new BentStore(
        unitOfWork,
        days,
        bent,
        venues,
        outbox,
        deadLetters,
        clerks,
        people,
        annals,
        attendances,
        reviews,
        feedbacks,
        personalData,
        journal);
  }

  BentStore venues(Venues bent) {
    return new BentStore(
        unitOfWork,
        days,
        registrations,
        bent,
        outbox,
        deadLetters,
        clerks,
        people,
        annals,
        attendances,
        reviews,
        feedbacks,
        personalData,
        journal);
  }

  BentStore outbox(Outbox bent) {
    return new BentStore(
        unitOfWork,
        days,
        registrations,
        venues,
        bent,
        deadLetters,
        clerks,
        people,
        annals,
        attendances,
        reviews,
        feedbacks,
        personalData,
        journal);
  }

  BentStore deadLetters(DeadLetters bent) {
    return new BentStore(
        unitOfWork,
        days,
        registrations,
        venues,
        outbox,
        bent,
        clerks,
        people,
        annals,
        attendances,
        reviews,
        feedbacks,
        personalData,
        journal);
  }

  BentStore clerks(Clerks bent) {
    return new BentStore(
        unitOfWork,
        days,
        registrations,
        venues,
        outbox,
        deadLetters,
        bent,
        people,
        annals,
        attendances,
        reviews,
        feedbacks,
        personalData,
        journal);
  }

  BentStore people(People bent) {
    return new BentStore(
        unitOfWork,
        days,
        registrations,
        venues,
        outbox,
        deadLetters,
        clerks,
        bent,
        annals,
        attendances,
        reviews,
        feedbacks,
        personalData,
        journal);
  }

  BentStore annals(Annals bent) {
    return new BentStore(
        unitOfWork,
        days,
        registrations,
        venues,
        outbox,
        deadLetters,
        clerks,
        people,
        bent,
        attendances,
        reviews,
        feedbacks,
        personalData,
        journal);
  }

  BentStore attendances(Attendances bent) {
    return new BentStore(
        unitOfWork,
        days,
        registrations,
        venues,
        outbox,
        deadLetters,
        clerks,
        people,
        annals,
        bent,
        reviews,
        feedbacks,
        personalData,
        journal);
  }

  BentStore reviews(CollectiveReviews bent) {
    return new BentStore(
        unitOfWork,
        days,
        registrations,
        venues,
        outbox,
        deadLetters,
        clerks,
        people,
        annals,
        attendances,
        bent,
        feedbacks,
        personalData,
        journal);
  }

  BentStore feedbacks(Feedbacks bent) {
    return new BentStore(
        unitOfWork,
        days,
        registrations,
        venues,
        outbox,
        deadLetters,
        clerks,
        people,
        annals,
        attendances,
        reviews,
        bent,
        personalData,
        journal);
  }

  BentStore personalData(PersonalData bent) {
    return new BentStore(
        unitOfWork,
        days,
        registrations,
        venues,
        outbox,
        deadLetters,
        clerks,
        people,
        annals,
        attendances,
        reviews,
        feedbacks,
        bent,
        journal);
  }

  BentStore journal(UnaryOperator<List<JournalEntry>> bending) {
    return new BentStore(
        unitOfWork,
        days,
        registrations,
        venues,
        outbox,
        deadLetters,
        clerks,
        people,
        annals,
        attendances,
        reviews,
        feedbacks,
        personalData,
        day -> bending.apply(journal.apply(day)));
  }

  @Override
  public List<JournalEntry> journal(EventDayId day) {
    return journal.apply(day);
  }

  @Override
  public void close() {}
}
