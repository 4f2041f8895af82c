package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.application.registration.AmendRegistration.Amendment;
import fr.banquedesterritoires.event.application.registration.AmendRegistration.Details;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.AmendOutcome;
import fr.banquedesterritoires.event.desk.ApprovalOutcome;
import fr.banquedesterritoires.event.desk.CancelOutcome;
import fr.banquedesterritoires.event.desk.MoveOutcome;
import fr.banquedesterritoires.event.desk.RegistrationDesk;
import fr.banquedesterritoires.event.desk.Ruling;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.privacy.NoticeVersion;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.SignUp;
import fr.banquedesterritoires.event.registration.Wishes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * What the organiser does to one registration. The decisions are those that participants meet too;
 * the journal also says who took them.
 */
public final class ChangePeople {

  private final UnitOfWork unitOfWork;
  private final InstantSource clock;
  private final Supplier<RegistrationId> ids;

  /** On a store, a clock and a source of unique ids. */
  public ChangePeople(UnitOfWork unitOfWork, InstantSource clock, Supplier<RegistrationId> ids) {
    this.unitOfWork = unitOfWork;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Enters somebody who phoned or wrote. They get the same letter as others.
   *
   * @param notice the information notice that the clerk had before them, where that is known
   */
  public SignUpOutcome enter(
      Permit permit,
      EventDayId day,
      Participant participant,
      Wishes wishes,
      Locale language,
      Optional<NoticeVersion> notice) {
    permit.require(Task.CHANGE_PEOPLE);
    SignUp signUp = new SignUp(ids.get(), participant, wishes, language, notice);
    Instant now = clock.instant();
    return unitOfWork.inDay(
        day,
        books ->
            books
                .day()
                .map(of -> new RegistrationDesk(of, books.seats(), now))
                .map(desk -> desk.enterByHand(signUp, books.under(participant.email())))
                .map(ruling -> books.keep(ruling.by(permit.by())))
                .orElseGet(SignUpOutcome.NoSuchDay::new));
  }

  /** Amends; the address stays. */
  public AmendOutcome amend(
      Permit permit, EventDayId day, RegistrationId who, Amendment amendment) {
    return decide(
            permit,
            day,
            who,
            (desk, current, books) -> {
              Details wanted =
                  amendment.applyTo(new Details(current.participant(), current.wishes()));
              return desk.amend(current, wanted.participant(), wanted.wishes());
            })
        .orElseGet(AmendOutcome.UnknownRegistration::new);
  }

  /** Says yes. */
  public ApprovalOutcome approve(Permit permit, EventDayId day, RegistrationId who) {
    return decide(permit, day, who, (desk, current, books) -> desk.approve(current))
        .orElseGet(ApprovalOutcome.UnknownRegistration::new);
  }

  /** Says no; the seat goes to the first in line. */
  public ApprovalOutcome refuse(Permit permit, EventDayId day, RegistrationId who) {
    return decide(
            permit, day, who, (desk, current, books) -> desk.refuse(current, books.firstInLine()))
        .orElseGet(ApprovalOutcome.UnknownRegistration::new);
  }

  /** Cancels; the freed seat goes to the first in line, and the participant is told. */
  public CancelOutcome cancel(Permit permit, EventDayId day, RegistrationId who) {
    return decide(
            permit, day, who, (desk, current, books) -> desk.cancel(current, books.firstInLine()))
        .orElseGet(CancelOutcome.UnknownRegistration::new);
  }

  /**
   * Moves somebody on the waiting list.
   *
   * @param place the wanted place, from 1; beyond the end of the line it is the last
   * @param reason why, by {@link LineMove#REASON}; it stays beside the journal
   */
  public MoveOutcome move(
      Permit permit, EventDayId day, RegistrationId who, int place, String reason) {
    permit.require(Task.CHANGE_PEOPLE);
    Instant now = clock.instant();
    return unitOfWork.inDay(
        day,
        books ->
            ruling(books, who, now, (desk, current) -> desk.move(current, place, books.line()))
                .map(ruling -> books.keep(ruling.by(permit.by()), reason))
                .orElseGet(MoveOutcome.UnknownRegistration::new));
  }

  /** Has the private link sent once more, and tells whether there is somebody to send it to. */
  public boolean resendLink(Permit permit, EventDayId day, RegistrationId who) {
    permit.require(Task.CHANGE_PEOPLE);
    Instant now = clock.instant();
    return unitOfWork.inDay(
        day,
        books -> {
          Optional<Registration> known = books.registration(who);
          known.ifPresent(
              one ->
                  books.append(
                      JournalEntry.about(EntryKind.LINK_ASKED, day, one.id(), now)
                          .by(permit.by())));
          return known.isPresent();
        });
  }

  private interface Decision<O> {
    Ruling<O> decide(RegistrationDesk desk, Registration current, DayBooks books);
  }

  private <O> Optional<O> decide(
      Permit permit, EventDayId day, RegistrationId who, Decision<O> decision) {
    permit.require(Task.CHANGE_PEOPLE);
    Instant now = clock.instant();
    return unitOfWork.inDay(
        day,
        books ->
            ruling(books, who, now, (desk, current) -> decision.decide(desk, current, books))
                .map(ruling -> books.keep(ruling.by(permit.by()))));
  }

  /** What the desk decides about somebody, if they and their day are known. */
  private static <R> Optional<R> ruling(
      DayBooks books,
      RegistrationId who,
      Instant now,
      BiFunction<RegistrationDesk, Registration, R> deciding) {
    return books
        .registration(who)
        .flatMap(
            current ->
                books
                    .day()
                    .map(of -> new RegistrationDesk(of, books.seats(), now))
                    .map(desk -> deciding.apply(desk, current)));
  }
}
