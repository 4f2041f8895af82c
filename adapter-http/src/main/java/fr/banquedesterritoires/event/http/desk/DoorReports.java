package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.attendance.CheckPeopleIn;
import fr.banquedesterritoires.event.application.attendance.WatchDoor;
import fr.banquedesterritoires.event.application.attendance.WatchDoor.Watch;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.attendance.CheckInOutcome;
import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.http.web.Json;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.StateKind;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the script of the door's page asks for and tells. It is given the least that a telephone
 * needs to check people in: no address, no wishes, no venue.
 */
final class DoorReports implements RouteGroup {

  private final WatchDoor watchDoor;
  private final CheckPeopleIn checkPeopleIn;
  private final InstantSource clock;
  private final Counter counter;
  private final Pages pages;

  DoorReports(DeskUseCases desk, InstantSource clock, Counter counter, Pages pages) {
    this.watchDoor = desk.atTheDoor().watchDoor();
    this.checkPeopleIn = desk.atTheDoor().checkPeopleIn();
    this.clock = clock;
    this.counter = counter;
    this.pages = pages;
  }

  /**
   * What a telephone keeps of a day.
   *
   * @param now what the service's clock says
   * @param until the instant from which it keeps nothing of it any more
   * @param closed why nobody can be checked in now
   * @param expected how many hold their seat
   */
  record Kept(
      String now, String until, Optional<String> closed, int expected, List<Person> people) {}

  /** One person: the instants are those of arrival, by half-day. */
  record Person(
      String id,
      String name,
      String about,
      String state,
      boolean seated,
      Map<String, String> arrived) {}

  /** What became of what was told. */
  record Answers(List<Told> answers) {}

  /** What became of one happening: a refusal is in words. */
  record Told(String id, boolean noted, Optional<String> refusal) {}

  @Override
  public void addTo(Routes routes) {
    counter.get(routes, DeskPaths.DOOR_LIST, Task.CHECK_IN, this::list);
    counter.postOften(routes, DeskPaths.DOOR_REPORT, Task.CHECK_IN, this::report);
    counter.get(routes, DeskPaths.DOOR_SCRIPT, Task.CHECK_IN, DeskScript.of("door.js"));
    counter.get(routes, DeskPaths.DOOR_WORKER, Task.CHECK_IN, DeskScript.of("door-worker.js"));
  }

  private void list(Context ctx, Permit permit) {
    Watch watch = watchDoor.watch(permit, Asked.day(ctx)).orElseThrow(Asked::nothingThere);
    Texts texts = texts(ctx);
    EventDay day = watch.day();
    List<Person> people =
        watchDoor.standing(permit, day.id()).stream()
            .map(one -> person(one, watch, texts))
            .toList();
    Kept kept =
        new Kept(
            clock.instant().toString(),
            day.date().plusDays(1).atStartOfDay(day.zone()).toInstant().toString(),
            watch.closed().flatMap(why -> DoorNote.refusal(why, texts)),
            watch.expected(),
            people);
    ctx.contentType(Json.MEDIA_TYPE).result(Json.write(kept));
  }

  private static Person person(Registration one, Watch watch, Texts texts) {
    Map<String, String> arrived = new TreeMap<>();
    for (HalfDay half : HalfDay.values()) {
      watch
          .attendance()
          .arrival(one.id(), half)
          .ifPresent(at -> arrived.put(Codes.of(half), at.toString()));
    }
    return new Person(
        one.id().toString(),
        one.participant().familyName() + " " + one.participant().givenName(),
        one.participant().organisation().name(),
        texts.name(StateKind.of(one.state())),
        one.isConfirmed(),
        arrived);
  }

  private void report(Context ctx, Permit permit) {
    DoorReport report = Json.read(ctx.bodyAsBytes(), DoorReport.class);
    Texts texts = texts(ctx);
    List<Told> answers = new ArrayList<>();
    for (DoorEvent event : report.by(clock.instant())) {
      CheckInOutcome outcome = checkPeopleIn.later(permit, Asked.day(ctx), event);
      Optional<String> refusal = DoorNote.refusal(outcome, texts);
      answers.add(new Told(event.id().toString(), refusal.isEmpty(), refusal));
    }
    ctx.contentType(Json.MEDIA_TYPE).result(Json.write(new Answers(answers)));
  }

  private Texts texts(Context ctx) {
    return pages.privateFrame(pages.language(ctx), DeskPaths.DESK).texts();
  }
}
