package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.CONFLICT;
import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;
import static io.javalin.http.HttpStatus.UNPROCESSABLE_CONTENT;

import fr.banquedesterritoires.event.application.organiser.BrowsePeople;
import fr.banquedesterritoires.event.application.organiser.BrowsePeople.Person;
import fr.banquedesterritoires.event.application.organiser.ChangePeople;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.registration.AmendRegistration.Details;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.AmendOutcome;
import fr.banquedesterritoires.event.desk.ApprovalOutcome;
import fr.banquedesterritoires.event.desk.CancelOutcome;
import fr.banquedesterritoires.event.desk.MoveOutcome;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.pages.SignUpFields;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.signup.RequestCheck;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.Violation;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Wishes;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/** One person's registration: what stands in it, what happened, and what can be done. */
final class PersonPages implements RouteGroup {

  private final BrowsePeople browsePeople;
  private final ChangePeople changePeople;
  private final Counter counter;
  private final Pages pages;

  PersonPages(DeskUseCases desk, Counter counter, Pages pages) {
    this.browsePeople = desk.browsePeople();
    this.changePeople = desk.changePeople();
    this.counter = counter;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    counter.get(routes, DeskPaths.PERSON, Task.READ_PEOPLE, this::show);
    counter.post(routes, DeskPaths.PERSON, Task.CHANGE_PEOPLE, this::amend);
    counter.post(routes, DeskPaths.APPROVE, Task.CHANGE_PEOPLE, this::approve);
    counter.post(routes, DeskPaths.REFUSE, Task.CHANGE_PEOPLE, this::refuse);
    counter.post(routes, DeskPaths.CANCEL, Task.CHANGE_PEOPLE, this::cancel);
    counter.post(routes, DeskPaths.MOVE, Task.CHANGE_PEOPLE, this::move);
    counter.post(routes, DeskPaths.RESEND, Task.CHANGE_PEOPLE, this::resend);
  }

  private void show(Context ctx, Permit permit) {
    Person person =
        browsePeople
            .person(permit, Asked.day(ctx), Asked.person(ctx))
            .orElseThrow(Asked::nothingThere);
    answer(ctx, permit, person, OK, PersonNote.in(ctx), Optional.empty(), List.of());
  }

  private void amend(Context ctx, Permit permit) {
    Permit reading = permit.toReadPeople();
    Person person =
        browsePeople
            .person(reading, Asked.day(ctx), Asked.person(ctx))
            .orElseThrow(Asked::nothingThere);
    SignUpRequest typed = SignUpFields.amending(ctx, person.registration().participant());
    List<Violation> violations = RequestCheck.violations(typed, pages.language(ctx));
    if (!violations.isEmpty()) {
      answer(
          ctx,
          permit,
          person,
          UNPROCESSABLE_CONTENT,
          Optional.empty(),
          Optional.of(typed),
          violations);
      return;
    }
    AmendOutcome outcome =
        changePeople.amend(
            permit,
            person.day().id(),
            person.registration().id(),
            current -> new Details(typed.toParticipant(), wishes(typed, current.wishes())));
    switch (outcome) {
      case AmendOutcome.Amended amended -> done(ctx, PersonNote.AMENDED);
      case AmendOutcome.Unchanged unchanged -> done(ctx, PersonNote.UNCHANGED);
      case AmendOutcome.Over over -> refuse(ctx, permit, person, PersonNote.OVER, typed);
      case AmendOutcome.TooLate late -> refuse(ctx, permit, person, PersonNote.TOO_LATE, typed);
      case AmendOutcome.UnknownRegistration unknown -> throw Asked.nothingThere();
    }
  }

  /** Diet and access needs are not shown here, and stay what they are. */
  private static Wishes wishes(SignUpRequest typed, Wishes current) {
    return new Wishes(
        typed.toWishes().lunch(), current.diet(), current.accessNeeds(), typed.expectations());
  }

  private void approve(Context ctx, Permit permit) {
    decided(ctx, changePeople.approve(permit, Asked.day(ctx), Asked.person(ctx)));
  }

  private void refuse(Context ctx, Permit permit) {
    decided(ctx, changePeople.refuse(permit, Asked.day(ctx), Asked.person(ctx)));
  }

  private static void decided(Context ctx, ApprovalOutcome outcome) {
    switch (outcome) {
      case ApprovalOutcome.Approved approved -> done(ctx, PersonNote.APPROVED);
      case ApprovalOutcome.Refused refused -> done(ctx, PersonNote.REFUSED);
      case ApprovalOutcome.NothingToDecide nothing -> done(ctx, PersonNote.NOTHING_TO_DECIDE);
      case ApprovalOutcome.UnknownRegistration unknown -> throw Asked.nothingThere();
    }
  }

  private void cancel(Context ctx, Permit permit) {
    switch (changePeople.cancel(permit, Asked.day(ctx), Asked.person(ctx))) {
      case CancelOutcome.Cancelled cancelled -> done(ctx, PersonNote.CANCELLED);
      case CancelOutcome.AlreadyOver over -> done(ctx, PersonNote.OVER);
      case CancelOutcome.UnknownRegistration unknown -> throw Asked.nothingThere();
    }
  }

  private void move(Context ctx, Permit permit) {
    MoveForm typed = MoveForm.read(ctx);
    if (typed.isWrong()) {
      Person person =
          browsePeople
              .person(permit.toReadPeople(), Asked.day(ctx), Asked.person(ctx))
              .orElseThrow(Asked::nothingThere);
      answer(
          ctx,
          UNPROCESSABLE_CONTENT,
          PersonView.from(person, typed, permit, frame(ctx, permit, person)));
      return;
    }
    int place = typed.wanted().orElseThrow();
    switch (changePeople.move(permit, Asked.day(ctx), Asked.person(ctx), place, typed.reason())) {
      case MoveOutcome.Moved moved -> done(ctx, PersonNote.MOVED);
      case MoveOutcome.AlreadyThere there -> done(ctx, PersonNote.ALREADY_THERE);
      case MoveOutcome.NotInLine no -> done(ctx, PersonNote.NOT_IN_LINE);
      case MoveOutcome.TooLate late -> done(ctx, PersonNote.TOO_LATE_TO_MOVE);
      case MoveOutcome.UnknownRegistration unknown -> throw Asked.nothingThere();
    }
  }

  private void resend(Context ctx, Permit permit) {
    if (!changePeople.resendLink(permit, Asked.day(ctx), Asked.person(ctx))) {
      throw Asked.nothingThere();
    }
    done(ctx, PersonNote.LINK_SENT);
  }

  private static void done(Context ctx, PersonNote note) {
    EventDayId day = Asked.day(ctx);
    RegistrationId person = Asked.person(ctx);
    ctx.redirect(note.after(DeskPaths.of(DeskPaths.PERSON, day, person)), SEE_OTHER);
  }

  private void refuse(
      Context ctx, Permit permit, Person person, PersonNote note, SignUpRequest typed) {
    answer(ctx, permit, person, CONFLICT, Optional.of(note), Optional.of(typed), List.of());
  }

  private void answer(
      Context ctx,
      Permit permit,
      Person person,
      HttpStatus status,
      Optional<PersonNote> note,
      Optional<SignUpRequest> typed,
      List<Violation> violations) {
    DeskFrame desk = frame(ctx, permit, person);
    answer(ctx, status, PersonView.from(person, note, typed, violations, permit, desk));
  }

  private void answer(Context ctx, HttpStatus status, PersonView view) {
    pages.answer(ctx, status, PersonView.TEMPLATE, view);
  }

  private DeskFrame frame(Context ctx, Permit permit, Person person) {
    String path = DeskPaths.of(DeskPaths.PERSON, person.day().id(), person.registration().id());
    return DeskFrame.of(pages, ctx, permit, path).about(person.day(), permit, DeskPaths.PERSON);
  }
}
