package fr.banquedesterritoires.event.application.privacy;

import fr.banquedesterritoires.event.application.registration.LinkHolder;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.EraseOutcome;
import fr.banquedesterritoires.event.desk.RegistrationDesk;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Forgets a participant who asks for it. It is noted first, outside of the store: should the store
 * fail then, or be replaced by an older copy, {@link #again} does what is left to do.
 */
public final class EraseRegistration {

  private final Registrations registrations;
  private final UnitOfWork unitOfWork;
  private final LinkHolder holder;
  private final Erasures erasures;
  private final InstantSource clock;

  /** On a store, whoever holds a link, a list apart from the store, and a clock. */
  public EraseRegistration(
      Registrations registrations,
      UnitOfWork unitOfWork,
      LinkHolder holder,
      Erasures erasures,
      InstantSource clock) {
    this.registrations = registrations;
    this.unitOfWork = unitOfWork;
    this.holder = holder;
    this.erasures = erasures;
    this.clock = clock;
  }

  /** Erases what is kept about whoever holds a token, even if the link has expired. */
  public EraseOutcome erase(String token) {
    return switch (holder.open(token)) {
      case LinkHolder.Opened.Open open -> note(open.registration());
      case LinkHolder.Opened.Expired late -> note(late.registration());
      case LinkHolder.Opened.Unknown unknown -> new EraseOutcome.UnknownRegistration();
    };
  }

  private EraseOutcome note(Registration registration) {
    erasures.note(registration.id(), clock.instant());
    return erase(registration.day(), registration.id())
        .orElseGet(EraseOutcome.UnknownRegistration::new);
  }

  /** Erases whoever was noted and is in the store all the same, and tells how many that were. */
  public int again() {
    return (int)
        erasures.all().stream()
            .flatMap(id -> registrations.find(id).stream())
            .filter(risen -> erase(risen.day(), risen.id()).isPresent())
            .count();
  }

  private Optional<EraseOutcome> erase(EventDayId day, RegistrationId id) {
    Instant now = clock.instant();
    return unitOfWork.inDay(
        day, books -> books.registration(id).flatMap(current -> erase(books, current, now)));
  }

  private static Optional<EraseOutcome> erase(DayBooks books, Registration current, Instant now) {
    return books
        .day()
        .map(day -> new RegistrationDesk(day, books.seats(), now))
        .map(desk -> books.keep(desk.erase(current, books.firstInLine())));
  }
}
