package fr.banquedesterritoires.event.application.registration;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.ApprovalOutcome;
import fr.banquedesterritoires.event.desk.MoveOutcome;
import fr.banquedesterritoires.event.desk.RegistrationDesk;
import fr.banquedesterritoires.event.desk.Ruling;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;

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

  /**
   * Moves somebody on the waiting list.
   *
   * @param place the wanted place, from 1; beyond the end of the line it is the last
   * @param reason why, by {@link LineMove#REASON}
   */
  public MoveOutcome move(EventDayId dayId, RegistrationId registration, int place, String reason) {
    return ruled(
            dayId,
            registration,
            (desk, current, books) -> desk.move(current, place, books.line()),
            (ruling, books) -> books.keep(ruling, reason))
        .orElseGet(MoveOutcome.UnknownRegistration::new);
  }

  private ApprovalOutcome decide(
      EventDayId dayId, RegistrationId id, LinkHolder.Decision<ApprovalOutcome> decision) {
    return ruled(dayId, id, decision, (ruling, books) -> books.keep(ruling))
        .orElseGet(ApprovalOutcome.UnknownRegistration::new);
  }

  private <O> Optional<O> ruled(
      EventDayId dayId,
      RegistrationId id,
      LinkHolder.Decision<O> decision,
      BiFunction<Ruling<O>, DayBooks, O> written) {
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
                .map(ruling -> written.apply(ruling, books)));
  }
}
