package fr.banquedesterritoires.event.desk;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Seats;
import java.time.Instant;
import java.util.List;

/** A day at the instant of a decision, and what both make of a registration. */
record Moment(EventDay day, Instant now) {

  boolean isPublished() {
    return day.publication() == Publication.PUBLISHED;
  }

  boolean isBeforeTheDay() {
    return now.isBefore(day.starts());
  }

  /** Where whoever gets a seat now stands. */
  RegistrationState seated() {
    return day.registration().approval()
        ? new RegistrationState.AwaitingApproval(now)
        : new RegistrationState.Confirmed(now);
  }

  /** The same moment as the organiser has it: registration is open, and needs no approval. */
  Moment atTheDesk() {
    return new Moment(day.under(day.registration().atTheDesk(day.ends())), now);
  }

  /** The same moment as it is at the door, where a seat is known to be free. */
  Moment atTheDoor() {
    return new Moment(day.under(day.registration().atTheDoor(day.ends())), now);
  }

  JournalEntry entry(EntryKind kind, Registration registration) {
    return JournalEntry.about(kind, day.id(), registration.id(), now);
  }

  /** An answer that changes one registration, for one reason. */
  <O> Ruling<O> ruling(O outcome, Registration changed, Seats counted, EntryKind kind) {
    return new Ruling<>(outcome, List.of(changed), counted, List.of(entry(kind, changed)));
  }
}
