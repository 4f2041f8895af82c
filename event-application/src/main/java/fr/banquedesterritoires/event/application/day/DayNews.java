package fr.banquedesterritoires.event.application.day;

import fr.banquedesterritoires.event.day.DayFacts;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.day.Reminders;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the journal must say of a day that is published, now and when something falls due. */
record DayNews(Optional<EventDay> former, EventDay day, Reminders reminders, Instant now) {

  List<JournalEntry> entries() {
    List<JournalEntry> entries = new ArrayList<>(List.of(entry(EntryKind.DAY_PUBLISHED, now)));
    change().ifPresent(kind -> entries.add(entry(kind, now)));
    if (isOn(day)) {
      reminderTimes().forEach(due -> entries.add(entry(EntryKind.REMINDER, due)));
      venueDue().ifPresent(due -> entries.add(entry(EntryKind.VENUE_DUE, due)));
    }
    return entries;
  }

  private Optional<EntryKind> change() {
    boolean changed =
        former
            .filter(EventDay::isPublic)
            .map(DayFacts::of)
            .filter(facts -> !facts.equals(DayFacts.of(day)))
            .isPresent();
    if (!changed) {
      return Optional.empty();
    }
    return switch (day.publication()) {
      case DRAFT -> Optional.empty();
      case PUBLISHED -> Optional.of(EntryKind.DAY_CHANGED);
      case CANCELLED -> Optional.of(EntryKind.DAY_CANCELLED);
    };
  }

  /** Those to come, unless the journal has them already. */
  private List<Instant> reminderTimes() {
    List<Instant> known = formerOn().map(reminders::of).orElse(List.of());
    return reminders.of(day).stream()
        .filter(due -> due.isAfter(now) && !known.contains(due))
        .toList();
  }

  /** When the terms let the venue be told to people who were not told before. */
  private Optional<Instant> venueDue() {
    boolean known = formerOn().filter(as -> as.disclosure().equals(day.disclosure())).isPresent();
    if (known) {
      return Optional.empty();
    }
    Optional<Instant> later = day.disclosure().from().filter(now::isBefore);
    return later.or(() -> formerOn().map(changed -> now));
  }

  private Optional<EventDay> formerOn() {
    return former.filter(DayNews::isOn);
  }

  private static boolean isOn(EventDay day) {
    return day.publication() == Publication.PUBLISHED;
  }

  private JournalEntry entry(EntryKind kind, Instant at) {
    return JournalEntry.about(kind, day.id(), at);
  }
}
