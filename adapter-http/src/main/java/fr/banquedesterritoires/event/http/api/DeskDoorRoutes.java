package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.attendance.CheckPeopleIn;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.attendance.CheckInOutcome;
import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.http.web.Json;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.RegistrationId;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Checking people in by a tool: a reader of codes, say. Told twice under one id, it counts once.
 */
final class DeskDoorRoutes implements RouteGroup {

  private final CheckPeopleIn checkPeopleIn;
  private final ToolGate gate;

  DeskDoorRoutes(DeskUseCases desk, ToolGate gate) {
    this.checkPeopleIn = desk.atTheDoor().checkPeopleIn();
    this.gate = gate;
  }

  /** Since when somebody is there; left out once that is undone. */
  private record PresenceView(Optional<Instant> arrived) {}

  private record CheckInRequest(
      @Nullable String id,
      @Nullable String kind,
      @Nullable String registration,
      @Nullable String half) {

    DoorEvent event() {
      return new DoorEvent(
          uuid(id),
          word(DoorEvent.Kind.class, kind),
          new RegistrationId(uuid(registration)),
          word(HalfDay.class, half),
          Instant.EPOCH);
    }
  }

  @Override
  public void addTo(Routes routes) {
    gate.post(routes, DeskApi.DAY + "/check-ins", Task.CHECK_IN, this::checkIn);
  }

  private void checkIn(Context ctx, Permit permit) {
    Requests.requireMediaType(ctx, Requests.JSON);
    DoorEvent event = Json.read(ctx.bodyAsBytes(), CheckInRequest.class).event();
    Optional<Instant> arrived =
        switch (checkPeopleIn.now(permit, DeskDayRoutes.day(ctx), event)) {
          case CheckInOutcome.Noted noted -> noted.after();
          case CheckInOutcome.Known known -> known.arrived();
          case CheckInOutcome.NoSeat no -> throw refused("no-seat");
          case CheckInOutcome.NotYet no -> throw refused("not-yet");
          case CheckInOutcome.TooLate no -> throw refused("too-late");
          case CheckInOutcome.NoSuchHalf no -> throw refused("no-such-half");
          case CheckInOutcome.DayCancelled no -> throw refused("day-cancelled");
          case CheckInOutcome.NoSuchDay no -> throw DeskDayRoutes.nothingThere();
          case CheckInOutcome.UnknownRegistration no -> throw DeskDayRoutes.nothingThere();
        };
    ctx.contentType(Json.MEDIA_TYPE).result(Json.write(new PresenceView(arrived)));
  }

  private static RefusedRequest refused(String reason) {
    return new RefusedRequest(Problem.of(ProblemKind.NOT_NOTED, reason).with("reason", reason));
  }

  private static UUID uuid(@Nullable String text) {
    try {
      return UUID.fromString(text == null ? "" : text);
    } catch (IllegalArgumentException noId) {
      throw malformed();
    }
  }

  private static <E extends Enum<E>> E word(Class<E> words, @Nullable String code) {
    return Codes.find(words, code == null ? "" : code).orElseThrow(DeskDoorRoutes::malformed);
  }

  private static RefusedRequest malformed() {
    return new RefusedRequest(ProblemKind.MALFORMED_REQUEST);
  }
}
