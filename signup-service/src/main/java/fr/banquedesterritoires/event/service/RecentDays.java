package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.review.CollectiveReviews;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.review.CollectiveReview;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Days, counts and reviews as they were a moment ago, for pages that many people read at the same
 * time: the store is asked once a moment for each day and not once for each reader. Nothing is
 * decided by what is read here. A day that was not there is looked for anew each time, and one that
 * was written through {@link #forgetting} at once; the moment is for what other processes write.
 */
final class RecentDays implements EventDays, CollectiveReviews {

  private record Known<T>(T value, long askedAt) {}

  private final EventDays days;
  private final CollectiveReviews reviews;
  private final long moment;
  private final LongSupplier nanoTime;
  private final Map<EventDayId, Known<Optional<EventDay>>> found = new ConcurrentHashMap<>();
  private final Map<EventDayId, Known<Seats>> counted = new ConcurrentHashMap<>();
  private final Map<EventDayId, Known<Optional<CollectiveReview>>> concluded =
      new ConcurrentHashMap<>();

  /**
   * On the days and reviews of a store.
   *
   * @param moment how old an answer may be
   * @param nanoTime a clock that never stands still or goes back, in nanoseconds
   */
  RecentDays(EventDays days, CollectiveReviews reviews, Duration moment, LongSupplier nanoTime) {
    this.days = days;
    this.reviews = reviews;
    this.moment = moment.toNanos();
    this.nanoTime = nanoTime;
  }

  /** The same unit of work, after which the day it was about is asked for anew. */
  UnitOfWork forgetting(UnitOfWork unitOfWork) {
    return new UnitOfWork() {
      @Override
      public <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work) {
        try {
          return unitOfWork.inDay(day, work);
        } finally {
          found.remove(day);
          counted.remove(day);
          concluded.remove(day);
        }
      }
    };
  }

  @Override
  public Optional<EventDay> find(EventDayId id) {
    long now = nanoTime.getAsLong();
    Known<Optional<EventDay>> known = found.get(id);
    if (known != null && isRecent(known, now)) {
      return known.value();
    }
    Optional<EventDay> day = days.find(id);
    if (day.isPresent()) {
      found.put(id, new Known<>(day, now));
    } else {
      found.remove(id);
    }
    return day;
  }

  @Override
  public Seats seats(EventDayId id) {
    return recent(counted, id, days::seats);
  }

  @Override
  public Optional<CollectiveReview> review(EventDayId id) {
    return recent(concluded, id, reviews::review);
  }

  /** Kept for days that were found, so there are no more answers than days. */
  private <T> T recent(
      Map<EventDayId, Known<T>> answers, EventDayId id, Function<EventDayId, T> ask) {
    long now = nanoTime.getAsLong();
    Known<T> known = answers.get(id);
    if (known != null && isRecent(known, now)) {
      return known.value();
    }
    T answer = ask.apply(id);
    if (found.containsKey(id)) {
      answers.put(id, new Known<>(answer, now));
    }
    return answer;
  }

  @Override
  public List<EventDay> all() {
    return days.all();
  }

  private boolean isRecent(Known<?> known, long now) {
    return now - known.askedAt() < moment;
  }
}
