package fr.banquedesterritoires.event.application.registration;

import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Registration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Sends the private link once more to whoever lost it. Nobody learns whether an address is known:
 * the answer is the same, and so is the work, for an unknown address leaves the same trace in the
 * journal, without a registration.
 */
public final class AskForLink {

  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  /** On a store and a clock. */
  public AskForLink(UnitOfWork unitOfWork, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /**
   * Whether the day is known to everybody; if so, who is registered under the address gets mail.
   */
  public boolean ask(EventDayId day, EmailAddress address) {
    Instant now = clock.instant();
    return unitOfWork.inDay(
        day,
        books -> {
          boolean known = books.day().filter(of -> of.isPublic()).isPresent();
          if (known) {
            Optional<Registration> under = books.under(address);
            books.append(asked(day, under, now));
          }
          return known;
        });
  }

  private static JournalEntry asked(EventDayId day, Optional<Registration> under, Instant now) {
    return under
        .map(of -> JournalEntry.about(EntryKind.LINK_ASKED, day, of.id(), now))
        .orElseGet(() -> JournalEntry.about(EntryKind.LINK_ASKED, day, now));
  }
}
