package fr.banquedesterritoires.event.application.feedback;

import fr.banquedesterritoires.event.application.attendance.Attendances;
import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.attendance.Attendance;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.feedback.FeedbackDesk;
import fr.banquedesterritoires.event.feedback.FeedbackDesk.Asking;
import fr.banquedesterritoires.event.feedback.FeedbackFigures;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Asks those who came what they thought of the day, and shows at the desk what came of it. */
public final class AskForFeedback {

  private final EventDays days;
  private final Registrations registrations;
  private final Attendances attendances;
  private final Feedbacks feedbacks;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  /** On a store and a clock. */
  public AskForFeedback(
      EventDays days,
      Registrations registrations,
      Attendances attendances,
      Feedbacks feedbacks,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.days = days;
    this.registrations = registrations;
    this.attendances = attendances;
    this.feedbacks = feedbacks;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /**
   * What stands about the form.
   *
   * @param asking whether those who came can be asked now
   * @param present how many came and can still be reached
   * @param figures what they answered; nothing while it is too little to be shown
   * @param answers how many answered
   * @param words what they added, for who may read people; nothing while it is too little
   */
  public record Look(
      Asking asking,
      int present,
      Optional<FeedbackFigures> figures,
      int answers,
      List<String> words) {

    /** Copies the words in. */
    public Look {
      words = List.copyOf(words);
    }
  }

  /** What stands about the form of a day, or empty if there is no such day. */
  public Optional<Look> look(Permit permit, EventDayId id) {
    permit.require(Task.READ_FIGURES);
    FeedbackFigures figures = feedbacks.feedbackFigures(id);
    boolean shown = figures.areEnough();
    return days.find(id)
        .map(
            day ->
                new Look(
                    desk(day, feedbacks.feedbackAsked(id)).ask(),
                    (int)
                        came(id).stream().flatMap(one -> registrations.find(one).stream()).count(),
                    shown ? Optional.of(figures) : Optional.empty(),
                    figures.answers(),
                    shown && permit.alsoAllows(Task.READ_PEOPLE)
                        ? feedbacks.feedbackWords(id)
                        : List.of()));
  }

  /** Asks everybody who came, once, or tells why not; empty if there is no such day. */
  public Optional<Asking> ask(Permit permit, EventDayId id) {
    permit.require(Task.CHANGE_DAYS);
    Collection<RegistrationId> came = came(id);
    return unitOfWork.inDay(
        id, books -> books.day().map(day -> ask(books, day, came, permit.by())));
  }

  private Asking ask(DayBooks books, EventDay day, Collection<RegistrationId> came, ClerkId clerk) {
    FeedbackDesk desk = desk(day, books.feedbackAsked());
    Asking asking = desk.ask();
    if (asking instanceof Asking.Now) {
      books.keepFeedbackAsked(desk.now());
      came.stream()
          .filter(one -> isPresent(books, one))
          .map(one -> JournalEntry.about(EntryKind.FEEDBACK_ASKED, day.id(), one, desk.now()))
          .forEach(entry -> books.append(entry.by(clerk)));
    }
    return asking;
  }

  private static boolean isPresent(DayBooks books, RegistrationId one) {
    return books.registration(one).isPresent()
        && !Attendance.of(books.atTheDoor(one)).halves(one).isEmpty();
  }

  /** In an order of their own, which tells nothing of when they signed up or came. */
  private List<RegistrationId> came(EventDayId id) {
    return attendances.attendance(id).people().stream()
        .sorted(Comparator.comparing(RegistrationId::value))
        .toList();
  }

  private FeedbackDesk desk(EventDay day, Optional<Instant> asked) {
    return new FeedbackDesk(day, asked, clock.instant());
  }
}
