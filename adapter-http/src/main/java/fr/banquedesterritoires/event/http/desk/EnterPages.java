package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.CONFLICT;
import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;
import static io.javalin.http.HttpStatus.UNPROCESSABLE_CONTENT;

import fr.banquedesterritoires.event.application.organiser.BrowsePeople;
import fr.banquedesterritoires.event.application.organiser.ChangePeople;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.pages.Notice;
import fr.banquedesterritoires.event.http.pages.Notices;
import fr.banquedesterritoires.event.http.pages.SignUpFields;
import fr.banquedesterritoires.event.http.pages.SignUpForm;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.signup.RequestCheck;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.Violation;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.Registration;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Entering somebody who phoned or wrote. */
final class EnterPages implements RouteGroup {

  private final BrowsePeople browsePeople;
  private final ChangePeople changePeople;
  private final Notices notices;
  private final Counter counter;
  private final Pages pages;

  EnterPages(DeskUseCases desk, Notices notices, Counter counter, Pages pages) {
    this.browsePeople = desk.browsePeople();
    this.changePeople = desk.changePeople();
    this.notices = notices;
    this.counter = counter;
    this.pages = pages;
  }

  /**
   * The form.
   *
   * @param desk around it
   * @param action where it is sent
   * @param form its fields
   * @param notice what the person must be told
   * @param refusal why nothing was stored, other than what is wrong with a field
   */
  record View(
      DeskFrame desk, String action, SignUpForm form, Notice notice, Optional<String> refusal) {}

  @Override
  public void addTo(Routes routes) {
    counter.get(
        routes,
        DeskPaths.ENTER,
        Task.CHANGE_PEOPLE,
        (ctx, permit) -> show(ctx, permit, OK, SignUpRequest.EMPTY, List.of(), Optional.empty()));
    counter.post(routes, DeskPaths.ENTER, Task.CHANGE_PEOPLE, this::enter);
  }

  private void enter(Context ctx, Permit permit) {
    SignUpRequest typed = SignUpFields.consenting(ctx);
    List<Violation> violations = RequestCheck.violations(typed, pages.language(ctx));
    if (!violations.isEmpty()) {
      show(ctx, permit, UNPROCESSABLE_CONTENT, typed, violations, Optional.empty());
      return;
    }
    SignUpOutcome outcome =
        changePeople.enter(
            permit,
            Asked.day(ctx),
            typed.toParticipant(),
            typed.toWishes(),
            Locale.FRENCH,
            typed.toNotice());
    switch (outcome) {
      case SignUpOutcome.Accepted accepted ->
          done(ctx, accepted.registration(), PersonNote.ENTERED);
      case SignUpOutcome.AwaitingApproval awaiting ->
          done(ctx, awaiting.registration(), PersonNote.ENTERED);
      case SignUpOutcome.PutInLine waiting ->
          done(ctx, waiting.registration(), PersonNote.PUT_IN_LINE);
      case SignUpOutcome.AlreadyRegistered known ->
          done(ctx, known.registration(), PersonNote.KNOWN);
      case SignUpOutcome.Full full -> refuse(ctx, permit, typed, "enter.full");
      case SignUpOutcome.DayCancelled cancelled -> refuse(ctx, permit, typed, "enter.cancelled");
      case SignUpOutcome.NoSuchDay draft -> refuse(ctx, permit, typed, "enter.draft");
      case SignUpOutcome.NotYetOpen never -> refuse(ctx, permit, typed, "enter.over");
      case SignUpOutcome.Closed over -> refuse(ctx, permit, typed, "enter.over");
    }
  }

  private static void done(Context ctx, Registration one, PersonNote note) {
    ctx.redirect(note.after(DeskPaths.of(DeskPaths.PERSON, one.day(), one.id())), SEE_OTHER);
  }

  private void refuse(Context ctx, Permit permit, SignUpRequest typed, String why) {
    String words = pages.privateFrame(pages.language(ctx), DeskPaths.DESK).texts().say(why);
    show(ctx, permit, CONFLICT, typed, List.of(), Optional.of(words));
  }

  private void show(
      Context ctx,
      Permit permit,
      HttpStatus status,
      SignUpRequest typed,
      List<Violation> violations,
      Optional<String> refusal) {
    EventDay day =
        browsePeople.day(permit.toReadPeople(), Asked.day(ctx)).orElseThrow(Asked::nothingThere);
    String path = DeskPaths.of(DeskPaths.ENTER, day.id());
    DeskFrame desk = DeskFrame.of(pages, ctx, permit, path).about(day, permit, DeskPaths.ENTER);
    SignUpForm form = SignUpForm.of(typed, violations, day, desk.texts());
    pages.answer(
        ctx,
        status,
        "desk/enter.jte",
        new View(desk, path, form, notices.in(desk.texts()), refusal));
  }
}
