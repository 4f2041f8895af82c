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
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The store in memory with one port or another replaced. */
final class BentStore implements StoreUnderTest {

  private UnitOfWork unitOfWork;
  private EventDays days;
  private Registrations registrations;
  private Venues venues;
  private Outbox outbox;
  private DeadLetters deadLetters;
  private Clerks clerks;
  private People people;
  private Annals annals;
  private Attendances attendances;
  private CollectiveReviews reviews;
  private Feedbacks feedbacks;
  private PersonalData personalData;
  private Function<EventDayId, List<JournalEntry>> journal;

  private BentStore(StoreUnderTest store) {
    this.unitOfWork = store.unitOfWork();
    this.days = store.days();
    this.registrations = store.registrations();
    this.venues = store.venues();
    this.outbox = store.outbox();
    this.deadLetters = store.deadLetters();
    this.clerks = store.clerks();
    this.people = store.people();
    this.annals = store.annals();
    this.attendances = store.attendances();
    this.reviews = store.reviews();
    this.feedbacks = store.feedbacks();
    this.personalData = store.personalData();
    this.journal = store::journal;
  }

  static BentStore honest() {
    return new BentStore(StoreUnderTest.inMemory());
  }

  private BentStore with(Consumer<BentStore> replacing) {
    BentStore bent = new BentStore(this);
    replacing.accept(bent);
    return bent;
  }

  BentStore unitOfWork(UnaryOperator<UnitOfWork> bending) {
    return with(store -> store.unitOfWork = bending.apply(unitOfWork));
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

  /** Notes which days are written again. */
  BentStore notingChanged(Set<EventDayId> changed) {
    return books(
        books ->
            new ForwardingBooks(books) {
              @Override
              public void keep(EventDay day) {
                if (honest.day().isPresent()) {
                  changed.add(day.id());
                }
                super.keep(day);
              }
            });
  }

  BentStore days(EventDays bent) {
    return with(store -> store.days = bent);
  }

  BentStore registrations(Registrations bent) {
    return with(store -> store.registrations = bent);
  }

  BentStore venues(Venues bent) {
    return with(store -> store.venues = bent);
  }

  BentStore outbox(Outbox bent) {
    return with(store -> store.outbox = bent);
  }

  BentStore deadLetters(DeadLetters bent) {
    return with(store -> store.deadLetters = bent);
  }

  BentStore clerks(Clerks bent) {
    return with(store -> store.clerks = bent);
  }

  BentStore people(People bent) {
    return with(store -> store.people = bent);
  }

  BentStore annals(Annals bent) {
    return with(store -> store.annals = bent);
  }

  BentStore attendances(Attendances bent) {
    return with(store -> store.attendances = bent);
  }

  BentStore reviews(CollectiveReviews bent) {
    return with(store -> store.reviews = bent);
  }

  BentStore feedbacks(Feedbacks bent) {
    return with(store -> store.feedbacks = bent);
  }

  BentStore personalData(PersonalData bent) {
    return with(store -> store.personalData = bent);
  }

  BentStore journal(UnaryOperator<List<JournalEntry>> bending) {
    return with(store -> store.journal = day -> bending.apply(journal.apply(day)));
  }

  @Override
  public UnitOfWork unitOfWork() {
    return unitOfWork;
  }

  @Override
  public EventDays days() {
    return days;
  }

  @Override
  public Registrations registrations() {
    return registrations;
  }

  @Override
  public Venues venues() {
    return venues;
  }

  @Override
  public Outbox outbox() {
    return outbox;
  }

  @Override
  public DeadLetters deadLetters() {
    return deadLetters;
  }

  @Override
  public Clerks clerks() {
    return clerks;
  }

  @Override
  public People people() {
    return people;
  }

  @Override
  public Annals annals() {
    return annals;
  }

  @Override
  public Attendances attendances() {
    return attendances;
  }

  @Override
  public CollectiveReviews reviews() {
    return reviews;
  }

  @Override
  public Feedbacks feedbacks() {
    return feedbacks;
  }

  @Override
  public PersonalData personalData() {
    return personalData;
  }

  @Override
  public List<JournalEntry> journal(EventDayId day) {
    return journal.apply(day);
  }

  @Override
  public void close() {}
}
