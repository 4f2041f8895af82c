package fr.banquedesterritoires.event.application.memory;

import fr.banquedesterritoires.event.application.attendance.Attendances;
import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.feedback.Feedbacks;
import fr.banquedesterritoires.event.application.organiser.Annals;
import fr.banquedesterritoires.event.application.organiser.Clerks;
import fr.banquedesterritoires.event.application.organiser.People;
import fr.banquedesterritoires.event.application.organiser.PeopleSearch;
import fr.banquedesterritoires.event.application.organiser.VenueProgress;
import fr.banquedesterritoires.event.application.post.DeadLetter;
import fr.banquedesterritoires.event.application.post.DeadLetters;
import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Outbox;
import fr.banquedesterritoires.event.application.post.Told;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.application.privacy.Holding;
import fr.banquedesterritoires.event.application.privacy.PersonalData;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.application.review.CollectiveReviews;
import fr.banquedesterritoires.event.application.venue.Venues;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.attendance.Attendance;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.feedback.FeedbackFigures;
import fr.banquedesterritoires.event.figures.DayFigures;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.review.CollectiveReview;
import fr.banquedesterritoires.event.venue.DisclosureGrant;
import fr.banquedesterritoires.event.venue.Venue;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every port of the library on plain maps: what an embedder starts with, and what tests run on.
 * Safe for many threads. It keeps everything until it is garbage collected, and nothing longer.
 */
public final class InMemoryStore
    implements UnitOfWork,
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
        PersonalData {

  private final Map<EventDayId, DayShelf> shelves = new ConcurrentHashMap<>();
  private final Map<RegistrationId, EventDayId> daysById = new ConcurrentHashMap<>();
  private final MemoryJournal journal = new MemoryJournal();
  private final MemoryClerks clerks = new MemoryClerks();

  @Override
  public <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work) {
    DayShelf shelf = shelves.computeIfAbsent(day, DayShelf::new);
    synchronized (shelf) {
      MemoryDayBooks books = new MemoryDayBooks(shelf);
      T answer = work.apply(books);
      books.commitTo(journal);
      books.written().forEach(id -> daysById.put(id, day));
      books.forgotten().forEach(daysById::remove);
      return answer;
    }
  }

  @Override
  public Optional<EventDay> find(EventDayId id) {
    return reading(id, shelf -> shelf.day).flatMap(Function.identity());
  }

  @Override
  public List<EventDay> all() {
    return shelves.keySet().stream()
        .flatMap(id -> find(id).stream())
        .sorted(Comparator.comparing(EventDay::date).thenComparing(day -> day.id().value()))
        .toList();
  }

  @Override
  public Optional<Registration> find(RegistrationId id) {
    return Optional.ofNullable(daysById.get(id))
        .flatMap(day -> reading(day, shelf -> shelf.registration(id)))
        .flatMap(Function.identity());
  }

  @Override
  public List<Registration> standing(EventDayId day, long after, int most) {
    return reading(day, shelf -> shelf.standing(after, most)).orElse(List.of());
  }

  @Override
  public OptionalInt placeInLine(RegistrationId id) {
    Optional<Registration> waiting = find(id).filter(Registration::isWaiting);
    return waiting
        .flatMap(of -> reading(of.day(), shelf -> shelf.line.headMap(of.turn(), true).size()))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  @Override
  public Seats seats(EventDayId day) {
    return reading(day, shelf -> shelf.seats).orElse(Seats.NONE);
  }

  @Override
  public Optional<Venue> find(DisclosureGrant grant) {
    return reading(grant.day(), shelf -> shelf.venue).flatMap(Function.identity());
  }

  @Override
  public List<Errand> lease(int most, Instant now, Instant until) {
    return journal.lease(most, now, until);
  }

  @Override
  public Optional<Delegation> delegation(Errand errand) {
    return journal.delegation(errand);
  }

  @Override
  public Told told(RegistrationId registration) {
    return journal.told(registration);
  }

  @Override
  public void announce(Told told) {
    journal.keep(told);
  }

  @Override
  public void close(Errand errand, List<JournalEntry> told) {
    journal.close(errand, told);
  }

  @Override
  public void close(Errand errand, Told told, List<JournalEntry> entries) {
    journal.keep(told);
    journal.close(errand, entries);
  }

  @Override
  public boolean expand(Errand errand, List<JournalEntry> entries, long upTo) {
    return journal.expand(errand, entries, upTo);
  }

  @Override
  public void putOff(Errand errand, Instant notBefore) {
    journal.putOff(errand, notBefore);
  }

  @Override
  public void setAside(Errand errand, Trouble trouble) {
    journal.setAside(errand, trouble);
  }

  @Override
  public List<DeadLetter> of(EventDayId day, long after, int most) {
    return journal.dead(day, after, most);
  }

  @Override
  public boolean tryAgain(long number, Instant now) {
    return journal.tryAgain(number, now);
  }

  @Override
  public List<Registration> page(
      EventDayId day, PeopleSearch search, Optional<Registration> after, int most) {
    return reading(
            day,
            shelf -> {
              Stream<Registration> found = MemoryPeople.found(shelf, search);
              return after
                  .map(last -> MemoryPeople.after(found, last, search.order()))
                  .orElse(found)
                  .limit(most)
                  .toList();
            })
        .orElse(List.of());
  }

  @Override
  public int count(EventDayId day, PeopleSearch search) {
    return reading(day, shelf -> (int) MemoryPeople.found(shelf, search).count()).orElse(0);
  }

  @Override
  public List<JournalEntry> about(RegistrationId registration) {
    return journal.entries().stream()
        .filter(entry -> entry.registration().equals(Optional.of(registration)))
        .toList();
  }

  @Override
  public Map<JournalEntry, LineMove> moves(RegistrationId registration) {
    return journal.moves(registration);
  }

  @Override
  public List<JournalEntry> ofVenue(EventDayId day, int skip, int most) {
    return journal.entries().reversed().stream()
        .filter(entry -> entry.day().equals(day) && entry.concernsVenue())
        .skip(skip)
        .limit(most)
        .toList();
  }

  @Override
  public VenueProgress venueProgress(EventDayId day) {
    int version = reading(day, shelf -> shelf.venueVersion).orElse(0);
    return journal.venueProgress(day, version);
  }

  @Override
  public SortedMap<Instant, Integer> signUps(EventDayId day) {
    SortedMap<Instant, Integer> counts = new TreeMap<>();
    journal.entries().stream()
        .filter(entry -> entry.day().equals(day) && entry.kind().isSignUp())
        .forEach(entry -> counts.merge(quarter(entry.at()), 1, Integer::sum));
    return counts;
  }

  @Override
  public DayFigures figuresOfForgotten(EventDayId day) {
    return reading(day, shelf -> shelf.ofForgotten).orElse(DayFigures.NONE);
  }

  @Override
  public Holding holding(EventDayId day) {
    return reading(
            day, shelf -> new Holding(shelf.registrations.size(), (int) sensitive(shelf).count()))
        .orElse(Holding.NOTHING);
  }

  @Override
  public List<RegistrationId> people(EventDayId day, int most) {
    return reading(day, shelf -> shelf.registrations.keySet().stream().limit(most).toList())
        .orElse(List.of());
  }

  @Override
  public List<RegistrationId> withSensitiveWishes(EventDayId day, int most) {
    return reading(day, shelf -> sensitive(shelf).limit(most).toList()).orElse(List.of());
  }

  @Override
  public int forgetRequests(Instant before) {
    int forgotten = journal.forgetDelegations(before);
    for (DayShelf shelf : shelves.values()) {
      synchronized (shelf) {
        int kept = shelf.answers.size();
        shelf.answers.values().removeIf(answer -> answer.at().isBefore(before));
        forgotten += kept - shelf.answers.size();
      }
    }
    return forgotten;
  }

  /** What is taken out of a map is left to the garbage collector. */
  @Override
  public boolean wipe() {
    return false;
  }

  private static Stream<RegistrationId> sensitive(DayShelf shelf) {
    return shelf.registrations.values().stream()
        .filter(one -> one.wishes().areSensitive())
        .map(Registration::id);
  }

  private static Instant quarter(Instant at) {
    long seconds = Annals.QUARTER.toSeconds();
    return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), seconds) * seconds);
  }

  @Override
  public Attendance attendance(EventDayId day) {
    return reading(day, shelf -> Attendance.of(shelf.door.values())).orElse(Attendance.NOBODY);
  }

  @Override
  public Attendance attendance(RegistrationId who) {
    return Attendance.of(
        shelves.keySet().stream()
            .flatMap(day -> reading(day, shelf -> List.copyOf(shelf.door.values())).stream())
            .flatMap(List::stream)
            .filter(event -> event.registration().equals(who))
            .toList());
  }

  @Override
  public Optional<CollectiveReview> review(EventDayId day) {
    return reading(day, shelf -> shelf.review).flatMap(Function.identity());
  }

  @Override
  public Optional<Instant> feedbackAsked(EventDayId day) {
    return reading(day, shelf -> shelf.feedbackAsked).flatMap(Function.identity());
  }

  @Override
  public Optional<Feedback> feedbackOf(RegistrationId who) {
    return Optional.ofNullable(daysById.get(who))
        .flatMap(day -> reading(day, shelf -> Optional.ofNullable(shelf.feedback.get(who))))
        .flatMap(Function.identity());
  }

  @Override
  public FeedbackFigures feedbackFigures(EventDayId day) {
    return reading(
            day,
            shelf ->
                shelf.feedback.values().stream()
                    .map(FeedbackFigures::of)
                    .reduce(shelf.feedbackOfForgotten, FeedbackFigures::plus))
        .orElse(FeedbackFigures.NONE);
  }

  @Override
  public List<String> feedbackWords(EventDayId day) {
    return reading(
            day,
            shelf ->
                shelf.feedback.values().stream()
                    .flatMap(said -> said.words().stream())
                    .sorted()
                    .toList())
        .orElse(List.of());
  }

  /** Those who work at the organiser's desk. */
  public Clerks clerks() {
    return clerks;
  }

  /** Everything the journal says, in the order it was written. */
  public List<JournalEntry> journal() {
    return journal.entries();
  }

  private <T> Optional<T> reading(EventDayId day, Function<DayShelf, T> read) {
    DayShelf shelf = shelves.get(day);
    if (shelf == null) {
      return Optional.empty();
    }
    synchronized (shelf) {
      return Optional.of(read.apply(shelf));
    }
  }
}
