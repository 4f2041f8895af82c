package fr.banquedesterritoires.event.application.privacy;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.privacy.Retention;
import fr.banquedesterritoires.event.privacy.RetentionRule;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * La purge: forgets what may no longer be kept, and wipes away what is left of it. It can be cut
 * short at any time and be run again, also by several at once.
 */
public final class ForgetPeople {

  /** So few at a time that nobody who signs up meanwhile has to wait for them. */
  private static final int BATCH = 50;

  private final EventDays days;
  private final Registrations registrations;
  private final UnitOfWork unitOfWork;
  private final PersonalData data;
  private final KeptLetters letters;
  private final RetentionRule rule;
  private final InstantSource clock;

  /** On a store, the letters kept beside it, a rule and a clock. */
  public ForgetPeople(
      EventDays days,
      Registrations registrations,
      UnitOfWork unitOfWork,
      PersonalData data,
      KeptLetters letters,
      RetentionRule rule,
      InstantSource clock) {
    this.days = days;
    this.registrations = registrations;
    this.unitOfWork = unitOfWork;
    this.data = data;
    this.letters = letters;
    this.rule = rule;
    this.clock = clock;
  }

  /**
   * What is kept of the people of a day and may be no longer.
   *
   * @param day the day
   * @param kept what may be kept of them
   * @param people how many registrations are to be forgotten
   * @param sensitive how many have a diet or access needs that are to be forgotten
   */
  public record Due(EventDay day, Retention kept, int people, int sensitive) {}

  /** What is due now. Nothing is forgotten. */
  public List<Due> due() {
    Instant now = clock.instant();
    return days.all().stream()
        .filter(day -> rule.of(day, now) != Retention.EVERYTHING)
        .map(day -> due(day, rule.of(day, now)))
        .filter(due -> due.people() + due.sensitive() > 0)
        .toList();
  }

  private Due due(EventDay day, Retention kept) {
    Holding holding = data.holding(day.id());
    int people = kept == Retention.FIGURES_ALONE ? holding.people() : 0;
    return new Due(day, kept, people, holding.sensitive());
  }

  /** Forgets what is due now, and tells what that was. */
  public List<Due> forget() {
    Instant now = clock.instant();
    List<Due> due = due();
    due.forEach(of -> forget(of, now));
    return due;
  }

  private void forget(Due due, Instant now) {
    EventDay day = due.day();
    if (due.kept() == Retention.FIGURES_ALONE) {
      List<RegistrationId> batch = data.people(day.id(), BATCH);
      while (!batch.isEmpty()) {
        change(day, batch, DayBooks::forget);
        batch = data.people(day.id(), BATCH);
      }
      note(day, EntryKind.PEOPLE_FORGOTTEN, now);
    } else {
      List<RegistrationId> batch = data.withSensitiveWishes(day.id(), BATCH);
      while (!batch.isEmpty()) {
        change(day, batch, DayBooks::forgetSensitive);
        batch = data.withSensitiveWishes(day.id(), BATCH);
      }
      note(day, EntryKind.SENSITIVE_FORGOTTEN, now);
    }
  }

  private void change(
      EventDay day, List<RegistrationId> batch, BiConsumer<DayBooks, Registration> change) {
    unitOfWork.inDay(
        day.id(),
        books -> {
          batch.stream()
              .flatMap(id -> books.registration(id).stream())
              .forEach(one -> change.accept(books, one));
          return day;
        });
  }

  private void note(EventDay day, EntryKind kind, Instant now) {
    unitOfWork.inDay(
        day.id(),
        books -> {
          books.append(JournalEntry.about(kind, day.id(), now));
          return day;
        });
  }

  /**
   * Forgets what stays beside registrations: old answers and receipts, and letters to those whom
   * nobody knows any more, whichever way they were forgotten.
   */
  public void tidy() {
    Instant now = clock.instant();
    data.forgetRequests(now.minus(RetentionRule.REQUESTS));
    Set<RegistrationId> unknown =
        letters.addressees().stream()
            .filter(addressee -> registrations.find(addressee).isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    letters.forget(unknown);
    letters.forgetOthers(now.minus(RetentionRule.REQUESTS));
  }
}
