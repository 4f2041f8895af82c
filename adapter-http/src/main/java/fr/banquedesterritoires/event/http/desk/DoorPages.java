package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;

import fr.banquedesterritoires.event.application.attendance.CheckPeopleIn;
import fr.banquedesterritoires.event.application.attendance.WatchDoor;
import fr.banquedesterritoires.event.application.attendance.WatchDoor.Watch;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.attendance.CheckInOutcome;
import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.pages.CheckInCode;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.Sent;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The door of a day, for whoever checks people in: it works without any script. */
final class DoorPages implements RouteGroup {

  /** How many are shown at once; whoever is not among them is looked for by name. */
  private static final int MOST = 50;

  private final WatchDoor watchDoor;
  private final CheckPeopleIn checkPeopleIn;
  private final Supplier<UUID> events;
  private final Counter counter;
  private final Pages pages;

  DoorPages(DeskUseCases desk, Supplier<UUID> events, Counter counter, Pages pages) {
    this.watchDoor = desk.atTheDoor().watchDoor();
    this.checkPeopleIn = desk.atTheDoor().checkPeopleIn();
    this.events = events;
    this.counter = counter;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    counter.get(routes, DeskPaths.DOOR, Task.CHECK_IN, this::show);
    counter.get(routes, CheckInCode.PATH, Task.CHECK_IN, this::read);
    counter.postOften(routes, DeskPaths.DOOR_EVENT, Task.CHECK_IN, this::note);
  }

  private void show(Context ctx, Permit permit) {
    Watch watch = watchDoor.watch(permit, Asked.day(ctx)).orElseThrow(Asked::nothingThere);
    HalfDay half = half(watch, Asked.word(ctx, "demi", HalfDay.class));
    String path = DeskPaths.of(DeskPaths.DOOR, watch.day().id());
    DeskFrame desk =
        DeskFrame.of(pages, ctx, permit, path).about(watch.day(), permit, DeskPaths.DOOR);
    Texts texts = desk.texts();
    DoorView.Rows rows =
        new DoorView.Rows(
            watch,
            half,
            permit.alsoAllows(Task.CHANGE_PEOPLE),
            texts,
            () -> events.get().toString());
    boolean shell = Asked.text(ctx, "coquille").isPresent();
    Optional<Registration> asked = asked(ctx, permit, watch.day().id());
    boolean read = asked.isPresent() && scanned(ctx).isPresent();
    String words = shell || read ? "" : Asked.text(ctx, "q").orElse("");
    List<Registration> found =
        shell || read ? List.of() : watchDoor.find(permit, watch.day().id(), words, MOST + 1);
    pages.answer(
        ctx,
        OK,
        DoorView.TEMPLATE,
        new DoorView(
            shell ? desk.unnamed() : desk,
            path,
            DoorView.half(half, true, texts),
            DoorView.halves(watch, half, texts),
            watch.attendance().present(half),
            watch.expected(),
            DoorNote.in(ctx).map(texts::name),
            watch.closed().flatMap(why -> DoorNote.refusal(why, texts)),
            words,
            asked.map(rows::of),
            read,
            found.stream().limit(MOST).map(rows::of).toList(),
            found.size() > MOST));
  }

  /** Whom a telephone read: the code leads to the door of their day. */
  private void read(Context ctx, Permit permit) {
    Registration whose =
        watchDoor.person(permit, Asked.person(ctx)).orElseThrow(Asked::nothingThere);
    ctx.redirect(about(whose), SEE_OTHER);
  }

  private Optional<Registration> asked(Context ctx, Permit permit, EventDayId day) {
    return scanned(ctx)
        .or(() -> Asked.person(ctx, "personne"))
        .flatMap(who -> watchDoor.person(permit, day, who));
  }

  /** Whom a hand scanner typed into the search. */
  private static Optional<RegistrationId> scanned(Context ctx) {
    return Asked.text(ctx, "q").flatMap(CheckInCode::read);
  }

  /** The half-day that is asked for, or the one that is on. */
  static HalfDay half(Watch watch, Optional<HalfDay> asked) {
    return asked.filter(HalfDay.of(watch.day())::contains).orElse(watch.half());
  }

  private void note(Context ctx, Permit permit) {
    EventDayId day = Asked.day(ctx);
    RegistrationId who =
        Asked.registration(Sent.text(ctx, "personne")).orElseThrow(Asked::nothingThere);
    HalfDay half =
        Codes.find(HalfDay.class, Sent.text(ctx, "demi")).orElseThrow(DoorPages::malformed);
    DoorEvent event =
        new DoorEvent(
            id(Sent.text(ctx, "pointage")),
            Sent.text(ctx, "geste").equals("undo") ? DoorEvent.Kind.UNDO : DoorEvent.Kind.CHECK_IN,
            who,
            half,
            Instant.EPOCH);
    CheckInOutcome outcome =
        Sent.text(ctx, "geste").equals("seat")
            ? checkPeopleIn.seat(permit, day, event)
            : checkPeopleIn.now(permit, day, event);
    ctx.redirect(back(day, who, half, DoorNote.of(outcome), Sent.text(ctx, "q")), SEE_OTHER);
  }

  /** The page of the door with somebody before it. */
  static String about(Registration whose) {
    return DeskPaths.of(DeskPaths.DOOR, whose.day()) + "?personne=" + whose.id();
  }

  /** The page of the door that says what was done. */
  static String back(
      EventDayId day, RegistrationId who, HalfDay half, DoorNote note, String words) {
    return DeskPaths.of(DeskPaths.DOOR, day)
        + "?demi="
        + Codes.of(half)
        + "&personne="
        + who
        + "&"
        + DoorNote.PARAMETER
        + "="
        + note.code()
        + (words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }

  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException noId) {
      throw malformed();
    }
  }

  static RefusedRequest malformed() {
    return new RefusedRequest(ProblemKind.MALFORMED_REQUEST);
  }
}
