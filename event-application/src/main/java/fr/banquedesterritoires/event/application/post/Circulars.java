package fr.banquedesterritoires.event.application.post;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.day.Reminders;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Registration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Les circulaires: news of a day that concern many people. Each of those whose registration stands
 * gets an errand of their own, page by page, so that one letter that fails holds up no other.
 */
public final class Circulars {

  private static final int PAGE = 200;

  private final Outbox outbox;
  private final EventDays days;
  private final Registrations registrations;
  private final Reminders reminders;
  private final InstantSource clock;

  /** On a store, and on the reminders of the same correspondence. */
  public Circulars(
      Outbox outbox,
      EventDays days,
      Registrations registrations,
      Reminders reminders,
      InstantSource clock) {
    this.outbox = outbox;
    this.days = days;
    this.registrations = registrations;
    this.reminders = reminders;
    this.clock = clock;
  }

  /** Makes one errand for each person, and closes the one they came from. */
  void send(Errand errand) {
    Instant now = clock.instant();
    boolean due =
        days.find(errand.entry().day()).filter(day -> isDue(errand.entry(), day, now)).isPresent();
    if (!due || expand(errand, now)) {
      outbox.close(errand, List.of());
    }
  }

  /** Whether it came to the end; not if another courier has taken over. */
  private boolean expand(Errand begun, Instant now) {
    JournalEntry entry = begun.entry();
    Errand errand = begun;
    List<Registration> page = registrations.standing(entry.day(), errand.upTo(), PAGE);
    while (!page.isEmpty()) {
      long upTo = page.getLast().ticket();
      List<JournalEntry> entries =
          page.stream().map(one -> entry.concerning(one.id(), now)).toList();
      if (!outbox.expand(errand, entries, upTo)) {
        return false;
      }
      errand = new Errand(errand.number(), entry, errand.attempts(), upTo);
      page = registrations.standing(entry.day(), upTo, PAGE);
    }
    return true;
  }

  /** What was planned is due only if the day still asks for it, for it may have changed since. */
  private boolean isDue(JournalEntry entry, EventDay day, Instant now) {
    boolean on = day.publication() == Publication.PUBLISHED;
    if (entry.kind() == EntryKind.REMINDER) {
      return on && reminders.inForce(day, now).filter(entry.at()::equals).isPresent();
    }
    if (entry.kind() == EntryKind.VENUE_DUE) {
      return on && day.disclosure().from().filter(now::isBefore).isEmpty();
    }
    return entry.kind().isForEverybody();
  }
}
