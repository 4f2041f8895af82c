package fr.banquedesterritoires.event.application.registration;

import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.ApprovalOutcome;
import fr.banquedesterritoires.event.desk.RegistrationDesk;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.time.InstantSource;

/** The organiser's yes or no to a registration. */
public final class DecideRegistration {

  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  /** On a store and a clock. */
  public DecideRegistration(UnitOfWork unitOfWork, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** Says yes. */
  public ApprovalOutcome approve(EventDayId day, RegistrationId registration) {
    return decide(day, registration, (desk, current, books) -> desk.approve(current));
  }

  /** Says no; the seat goes to the first in line. */
  public ApprovalOutcome refuse(EventDayId day, RegistrationId registration) {
    return decide(
        day, registration, (desk, current, books) -> desk.refuse(current, books.firstInLine()));
  }

  private ApprovalOutcome decide(
      EventDayId dayId, RegistrationId id, LinkHolder.Decision<ApprovalOutcome> decision) {
    Instant now = clock.instant();
    return unitOfWork.inDay(
        dayId,
        books ->
            books
                .day()
                .flatMap(
                    day ->
                        books
                            .registration(id)
                            .map(
                                current ->
                                    decision.decide(
                                        new RegistrationDesk(day, books.seats(), now),
                                        current,
                                        books)))
                .map(books::keep)
                .orElseGet(ApprovalOutcome.UnknownRegistration::new));
  }
}
