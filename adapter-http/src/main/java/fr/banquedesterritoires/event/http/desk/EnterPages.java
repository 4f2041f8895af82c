package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.SEE_OTHER;

import fr.banquedesterritoires.event.application.organiser.BrowsePeople;
import fr.banquedesterritoires.event.application.organiser.ChangePeople;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.pages.Notices;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.Registration;
import io.javalin.http.Context;
import java.util.Locale;

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

  @Override
  public void addTo(Routes routes) {
    counter.get(
        routes,
        DeskPaths.ENTER,
        Task.CHANGE_PEOPLE,
        (ctx, permit) -> show(ctx, permit, Entering.NOTHING));
    counter.post(routes, DeskPaths.ENTER, Task.CHANGE_PEOPLE, this::enter);
  }

  private void enter(Context ctx, Permit permit) {
    Entering entering = Entering.read(ctx, pages.language(ctx));
    if (entering.isWrong()) {
      show(ctx, permit, entering);
      return;
    }
    SignUpRequest typed = entering.typed();
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
      case SignUpOutcome.Full full -> refuse(ctx, permit, entering, "enter.full");
      case SignUpOutcome.DayCancelled cancelled -> refuse(ctx, permit, entering, "enter.cancelled");
      case SignUpOutcome.NoSuchDay draft -> refuse(ctx, permit, entering, "enter.draft");
      case SignUpOutcome.NotYetOpen never -> refuse(ctx, permit, entering, "enter.over");
      case SignUpOutcome.Closed over -> refuse(ctx, permit, entering, "enter.over");
    }
  }

  private static void done(Context ctx, Registration one, PersonNote note) {
    ctx.redirect(note.after(DeskPaths.of(DeskPaths.PERSON, one.day(), one.id())), SEE_OTHER);
  }

  private void refuse(Context ctx, Permit permit, Entering entering, String why) {
    Texts texts = pages.privateFrame(pages.language(ctx), DeskPaths.DESK).texts();
    show(ctx, permit, entering.refused(texts.say(why)));
  }

  private void show(Context ctx, Permit permit, Entering entering) {
    EventDay day =
        browsePeople.day(permit.toReadPeople(), Asked.day(ctx)).orElseThrow(Asked::nothingThere);
    String path = DeskPaths.of(DeskPaths.ENTER, day.id());
    DeskFrame desk = DeskFrame.of(pages, ctx, permit, path).about(day, permit, DeskPaths.ENTER);
    EnterView view = EnterView.from(entering, day, path, notices, desk);
    pages.answer(ctx, entering.status(), "desk/enter.jte", view);
  }
}
