package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.SEE_OTHER;

import fr.banquedesterritoires.event.application.attendance.CheckPeopleIn;
import fr.banquedesterritoires.event.application.attendance.WalkInOutcome;
import fr.banquedesterritoires.event.application.attendance.WatchDoor;
import fr.banquedesterritoires.event.application.attendance.WatchDoor.Watch;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.attendance.CheckInOutcome;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.pages.Notices;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.Sent;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.Registration;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Entering somebody who walks in, and checking them in with it. */
final class WalkInPages implements RouteGroup {

  private final WatchDoor watchDoor;
  private final CheckPeopleIn checkPeopleIn;
  private final Supplier<UUID> events;
  private final Notices notices;
  private final Counter counter;
  private final Pages pages;

  WalkInPages(
      DeskUseCases desk, Supplier<UUID> events, Notices notices, Counter counter, Pages pages) {
    this.watchDoor = desk.atTheDoor().watchDoor();
    this.checkPeopleIn = desk.atTheDoor().checkPeopleIn();
    this.events = events;
    this.notices = notices;
    this.counter = counter;
    this.pages = pages;
  }

  /**
   * The form.
   *
   * @param sheet what is asked
   * @param back the door
   * @param event names the check-in, so that a double click counts once
   */
  record View(EnterView sheet, String back, String event) {}

  @Override
  public void addTo(Routes routes) {
    counter.get(
        routes,
        DeskPaths.WALK_IN,
        Task.CHECK_IN,
        (ctx, permit) -> show(ctx, permit, Entering.NOTHING));
    counter.postOften(routes, DeskPaths.WALK_IN, Task.CHECK_IN, this::enter);
  }

  private void enter(Context ctx, Permit permit) {
    Entering entering = Entering.read(ctx, pages.language(ctx));
    if (entering.isWrong()) {
      show(ctx, permit, entering);
      return;
    }
    SignUpRequest typed = entering.typed();
    Watch watch = watchDoor.watch(permit, Asked.day(ctx)).orElseThrow(Asked::nothingThere);
    WalkInOutcome outcome =
        checkPeopleIn.walkIn(
            permit,
            watch.day().id(),
            DoorPages.id(Sent.text(ctx, "pointage")),
            watch.half(),
            typed.toParticipant(),
            typed.toWishes(),
            Locale.FRENCH,
            typed.toNotice());
    Texts texts = pages.privateFrame(pages.language(ctx), DeskPaths.DESK).texts();
    switch (outcome) {
      case WalkInOutcome.OnTheList onTheList ->
          checkedIn(ctx, permit, entering, watch.half(), onTheList.checkIn(), texts);
      case WalkInOutcome.AskOrganiser ask ->
          refuse(ctx, permit, entering, texts.name(CheckInOutcome.Mend.ASK_ORGANISER));
      case WalkInOutcome.NotSignedUp no ->
          refuse(
              ctx,
              permit,
              entering,
              texts.say(no.reason() instanceof SignUpOutcome.Full ? "door.full" : "enter.over"));
    }
  }

  private void checkedIn(
      Context ctx,
      Permit permit,
      Entering entering,
      HalfDay half,
      CheckInOutcome outcome,
      Texts texts) {
    Optional<Registration> there =
        switch (outcome) {
          case CheckInOutcome.Noted noted -> Optional.of(noted.registration());
          case CheckInOutcome.Known known -> Optional.of(known.registration());
          case CheckInOutcome.NoSeat no -> Optional.of(no.registration());
          case CheckInOutcome.NotYet no -> Optional.empty();
          case CheckInOutcome.TooLate no -> Optional.empty();
          case CheckInOutcome.NoSuchHalf no -> Optional.empty();
          case CheckInOutcome.DayCancelled no -> Optional.empty();
          case CheckInOutcome.NoSuchDay no -> Optional.empty();
          case CheckInOutcome.UnknownRegistration no -> Optional.empty();
        };
    if (there.isEmpty()) {
      refuse(ctx, permit, entering, DoorNote.refusal(outcome, texts).orElseThrow());
      return;
    }
    Registration one = there.get();
    ctx.redirect(DoorPages.back(one.day(), one.id(), half, DoorNote.of(outcome), ""), SEE_OTHER);
  }

  private void refuse(Context ctx, Permit permit, Entering entering, String why) {
    show(ctx, permit, entering.refused(why));
  }

  private void show(Context ctx, Permit permit, Entering entering) {
    Watch watch = watchDoor.watch(permit, Asked.day(ctx)).orElseThrow(Asked::nothingThere);
    EventDay day = watch.day();
    String path = DeskPaths.of(DeskPaths.WALK_IN, day.id());
    DeskFrame desk = DeskFrame.of(pages, ctx, permit, path).about(day, permit, DeskPaths.WALK_IN);
    EnterView sheet = EnterView.from(entering, day, path, notices, desk);
    String back = DeskPaths.of(DeskPaths.DOOR, day.id());
    String event =
        Optional.ofNullable(ctx.formParam("pointage")).orElseGet(() -> events.get().toString());
    pages.answer(ctx, entering.status(), "desk/walkin.jte", new View(sheet, back, event));
  }
}
