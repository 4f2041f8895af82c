package fr.banquedesterritoires.event.application.memory;

import fr.banquedesterritoires.event.application.attendance.Attendances;
import fr.banquedesterritoires.event.application.feedback.Feedbacks;
import fr.banquedesterritoires.event.application.organiser.Annals;
import fr.banquedesterritoires.event.application.organiser.People;
import fr.banquedesterritoires.event.application.organiser.PeopleSearch;
import fr.banquedesterritoires.event.application.organiser.VenueProgress;
import fr.banquedesterritoires.event.application.privacy.Holding;
import fr.banquedesterritoires.event.application.privacy.PersonalData;
import fr.banquedesterritoires.event.application.review.CollectiveReviews;
import fr.banquedesterritoires.event.attendance.Attendance;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.feedback.FeedbackFigures;
import fr.banquedesterritoires.event.figures.DayFigures;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.review.CollectiveReview;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the organiser's desk reads, and what is kept of people, on the shelves of the days. */
abstract class MemoryDesk extends MemoryPost
    implements People, Annals, Attendances, CollectiveReviews, Feedbacks, PersonalData {

  final Shelves shelves = new Shelves();

  @Override
  public List<Registration> page(
      EventDayId day, PeopleSearch search, Optional<Registration> after, int most) {
    return shelves
        .reading(
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
    return shelves.reading(day, shelf -> (int) MemoryPeople.found(shelf, search).count()).orElse(0);
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
    int version = shelves.reading(day, shelf -> shelf.venueVersion).orElse(0);
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
    return shelves.reading(day, shelf -> shelf.ofForgotten).orElse(DayFigures.NONE);
  }

  @Override
  public Holding holding(EventDayId day) {
    return shelves
        .reading(
            day, shelf -> new Holding(shelf.registrations.size(), (int) sensitive(shelf).count()))
        .orElse(Holding.NOTHING);
  }

  @Override
  public List<RegistrationId> people(EventDayId day, int most) {
    return shelves
        .reading(day, shelf -> shelf.registrations.keySet().stream().limit(most).toList())
        .orElse(List.of());
  }

  @Override
  public List<RegistrationId> withSensitiveWishes(EventDayId day, int most) {
    return shelves.reading(day, shelf -> sensitive(shelf).limit(most).toList()).orElse(List.of());
  }

  @Override
  public int forgetRequests(Instant before) {
    return journal.forgetDelegations(before)
        + shelves.days().stream()
            .flatMap(day -> shelves.reading(day, shelf -> forgetAnswers(shelf, before)).stream())
            .mapToInt(Integer::intValue)
            .sum();
  }

  /** What is taken out of a map is left to the garbage collector. */
  @Override
  public boolean wipe() {
    return false;
  }

  @Override
  public Attendance attendance(EventDayId day) {
    return shelves
        .reading(day, shelf -> Attendance.of(shelf.door.values()))
        .orElse(Attendance.NOBODY);
  }

  @Override
  public Attendance attendance(RegistrationId who) {
    return Attendance.of(
        shelves.days().stream()
            .flatMap(
                day -> shelves.reading(day, shelf -> List.copyOf(shelf.door.values())).stream())
            .flatMap(List::stream)
            .filter(event -> event.registration().equals(who))
            .toList());
  }

  @Override
  public Optional<CollectiveReview> review(EventDayId day) {
    return shelves.reading(day, shelf -> shelf.review).flatMap(Function.identity());
  }

  @Override
  public Optional<Instant> feedbackAsked(EventDayId day) {
    return shelves.reading(day, shelf -> shelf.feedbackAsked).flatMap(Function.identity());
  }

  @Override
  public Optional<Feedback> feedbackOf(RegistrationId who) {
    return shelves
        .dayOf(who)
        .flatMap(day -> shelves.reading(day, shelf -> Optional.ofNullable(shelf.feedback.get(who))))
        .flatMap(Function.identity());
  }

  @Override
  public FeedbackFigures feedbackFigures(EventDayId day) {
    return shelves
        .reading(
            day,
            shelf ->
                shelf.feedback.values().stream()
                    .map(FeedbackFigures::of)
                    .reduce(shelf.feedbackOfForgotten, FeedbackFigures::plus))
        .orElse(FeedbackFigures.NONE);
  }

  @Override
  public List<String> feedbackWords(EventDayId day) {
    return shelves
        .reading(
            day,
            shelf ->
                shelf.feedback.values().stream()
                    .flatMap(said -> said.words().stream())
                    .sorted()
                    .toList())
        .orElse(List.of());
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

  private static int forgetAnswers(DayShelf shelf, Instant before) {
    int kept = shelf.answers.size();
    shelf.answers.values().removeIf(answer -> answer.at().isBefore(before));
    return kept - shelf.answers.size();
  }
}
