package fr.banquedesterritoires.event.application.review;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.review.CollectiveReview;
import fr.banquedesterritoires.event.review.ReviewDesk;
import fr.banquedesterritoires.event.review.ReviewOutcome;
import fr.banquedesterritoires.event.review.ReviewText;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Keeps the collective review of a day, for the desk alone or for everybody. */
public final class KeepReview {

  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  /** On a store and a clock. */
  public KeepReview(UnitOfWork unitOfWork, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** Publishes a text in place of whatever stands; empty if there is no such day. */
  public Optional<ReviewOutcome> publish(EventDayId id, ReviewText text) {
    return change(
        id,
        UnaryOperator.identity(),
        desk -> desk.keep(text, true, CollectiveReview.revisionOf(desk.known())));
  }

  /**
   * Keeps a text at the organiser's desk, or tells why not; empty if there is no such day.
   *
   * @param published whether everybody may read it from now on
   */
  public Optional<ReviewOutcome> keep(
      EventDayId id, ReviewText text, boolean published, ReviewAuthor author) {
    return change(
        id, entry -> entry.by(author.clerk()), desk -> desk.keep(text, published, author.seen()));
  }

  /** Takes the review back from everybody, or tells why not; empty if there is no such day. */
  public Optional<ReviewOutcome> withdraw(EventDayId id, ReviewAuthor author) {
    return change(id, entry -> entry.by(author.clerk()), desk -> desk.withdraw(author.seen()));
  }

  private Optional<ReviewOutcome> change(
      EventDayId id, UnaryOperator<JournalEntry> sign, Function<ReviewDesk, ReviewOutcome> decide) {
    Instant now = clock.instant();
    return unitOfWork.inDay(
        id,
        books ->
            books
                .day()
                .map(day -> decide.apply(new ReviewDesk(day, books.review(), now)))
                .map(outcome -> write(books, outcome, now, sign)));
  }

  private static ReviewOutcome write(
      DayBooks books, ReviewOutcome outcome, Instant now, UnaryOperator<JournalEntry> sign) {
    if (outcome instanceof ReviewOutcome.Kept kept) {
      kept.happened()
          .ifPresent(
              kind -> {
                books.keep(kept.review());
                books.append(sign.apply(JournalEntry.about(kind, kept.review().day(), now)));
              });
    }
    return outcome;
  }
}
