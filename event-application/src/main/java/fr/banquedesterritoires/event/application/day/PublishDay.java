package fr.banquedesterritoires.event.application.day;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Reminders;
import fr.banquedesterritoires.event.desk.RegistrationDesk;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.programme.Finding;
import fr.banquedesterritoires.event.programme.ProgrammeReview;
import fr.banquedesterritoires.event.registration.Registration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Publishes a day, or a day anew: what was written before under the same id is replaced, and those
 * who stand registered will be told if it concerns them. Findings of the programme's review are
 * told and hinder nothing.
 */
public final class PublishDay {

  private final UnitOfWork unitOfWork;
  private final Reminders reminders;
  private final InstantSource clock;

  /** On a store and a clock, with the usual reminders. */
  public PublishDay(UnitOfWork unitOfWork, InstantSource clock) {
    this(unitOfWork, Reminders.USUAL, clock);
  }

  /**
   * On a store and a clock.
   *
   * @param reminders when participants are reminded; the same as the correspondence's
   */
  public PublishDay(UnitOfWork unitOfWork, Reminders reminders, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.reminders = reminders;
    this.clock = clock;
  }

  /**
   * What was published.
   *
   * @param day as it stands now
   * @param former as it stood before, if it was known
   * @param findings of its programme
   * @param promoted who got a seat, in order of the line, because there are more seats now
   */
  public record Published(
      EventDay day,
      Optional<EventDay> former,
      List<Finding> findings,
      List<Registration> promoted) {}

  /** Publishes, with the publication state that the day says. */
  public Published publish(EventDay day) {
    Instant now = clock.instant();
    return unitOfWork.inDay(day.id(), books -> publish(books, day, now, UnaryOperator.identity()));
  }

  /** Publishes at the organiser's desk; empty if the day is no longer what its author saw. */
  public Optional<Published> publish(EventDay day, DayAuthor author) {
    Instant now = clock.instant();
    return unitOfWork.inDay(
        day.id(),
        books ->
            author.seen().test(books.day())
                ? Optional.of(publish(books, day, now, entry -> entry.by(author.clerk())))
                : Optional.empty());
  }

  private Published publish(
      DayBooks books, EventDay day, Instant now, UnaryOperator<JournalEntry> sign) {
    Optional<EventDay> former = books.day();
    List<Finding> findings = ProgrammeReview.of(day.programme());
    if (former.equals(Optional.of(day))) {
      return new Published(day, former, findings, List.of());
    }
    books.keep(day);
    new DayNews(former, day, reminders, now)
        .entries()
        .forEach(entry -> books.append(sign.apply(entry)));
    return new Published(day, former, findings, fillSeats(books, day, now));
  }

  private static List<Registration> fillSeats(DayBooks books, EventDay day, Instant now) {
    List<Registration> promoted = new ArrayList<>();
    Optional<Registration> next;
    do {
      next = books.keep(new RegistrationDesk(day, books.seats(), now).promote(books.firstInLine()));
      next.ifPresent(promoted::add);
    } while (next.isPresent());
    return List.copyOf(promoted);
  }
}
