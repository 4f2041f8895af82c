package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.organiser.DayFiles;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.organiser.WriteDays;
import fr.banquedesterritoires.event.application.organiser.WriteDays.Change;
import fr.banquedesterritoires.event.application.organiser.WriteDays.Desk;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.signup.RequestCheck;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.http.web.Json;
import fr.banquedesterritoires.event.http.web.Languages;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.Violation;
import fr.banquedesterritoires.event.organiser.Task;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as the files that people author, for tools: read with an {@code ETag}, written with {@code
 * If-Match}, so that no two authors overwrite each other unknowingly.
 */
final class DeskDayRoutes implements RouteGroup {

  private static final String YAML = "application/yaml";
  private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,4})]");

  private final WriteDays writeDays;
  private final ToolGate gate;
  private final Languages languages;

  DeskDayRoutes(DeskUseCases desk, ToolGate gate, Languages languages) {
    this.writeDays = desk.writeDays();
    this.gate = gate;
    this.languages = languages;
  }

  /** Which publication a day shall have. */
  private record Wanted(@Nullable String publication) {}

  @Override
  public void addTo(Routes routes) {
    gate.post(routes, DeskApi.DAYS, Task.CHANGE_DAYS, this::create);
    gate.get(routes, DeskApi.DAY, Task.CHANGE_DAYS, this::show);
    gate.put(routes, DeskApi.DAY, Task.CHANGE_DAYS, this::replace);
    gate.put(routes, DeskApi.DAY + "/publication", Task.CHANGE_DAYS, this::announce);
  }

  private void create(Context ctx, Permit permit) {
    Desk.Draft draft = draft(ctx, permit);
    if (writeDays.keep(permit, draft.day(), WriteDays.NOTHING) == Change.OUTDATED) {
      throw new RefusedRequest(ProblemKind.NAME_TAKEN, draft.day().id().value());
    }
    ctx.status(HttpStatus.CREATED)
        .header(Header.LOCATION, DeskApi.DAYS + "/" + draft.day().id().value());
    answer(ctx, draft.day());
  }

  private void show(Context ctx, Permit permit) {
    Desk.Draft draft = known(ctx, permit);
    Seen.tell(ctx, draft.seen());
    ctx.contentType(YAML + ";charset=utf-8").result(draft.file());
  }

  private void replace(Context ctx, Permit permit) {
    String seen = Seen.by(ctx);
    EventDayId id = known(ctx, permit).day().id();
    EventDay day = draft(ctx, permit).day();
    if (!day.id().equals(id)) {
      throw new RefusedRequest(
          Problem.invalid(
              List.of(RequestCheck.violation("id", "cannot-change", languages.of(ctx)))));
    }
    require(writeDays.keep(permit, day, seen));
    answer(ctx, day);
  }

  private void announce(Context ctx, Permit permit) {
    String seen = Seen.by(ctx);
    Requests.requireMediaType(ctx, Requests.JSON);
    Wanted wanted = Json.read(ctx.bodyAsBytes(), Wanted.class);
    Publication publication =
        Codes.find(Publication.class, wanted.publication() == null ? "" : wanted.publication())
            .orElseThrow(
                () ->
                    new RefusedRequest(
                        Problem.invalid(
                            List.of(
                                RequestCheck.violation(
                                    "publication", "unknown-value", languages.of(ctx))))));
    EventDay day = known(ctx, permit).day();
    require(writeDays.announce(permit, day.id(), publication, seen));
    answer(ctx, day.as(publication));
  }

  private static void require(Change change) {
    switch (change) {
      case DONE -> {}
      case OUTDATED -> throw Seen.outdated();
      case NO_SUCH_DAY -> throw new RefusedRequest(ProblemKind.NOT_FOUND);
    }
  }

  private Desk.Draft known(Context ctx, Permit permit) {
    return writeDays.open(permit, day(ctx)).orElseThrow(DeskDayRoutes::nothingThere);
  }

  /** The day that the path names; there is none if it can name none. */
  static EventDayId day(Context ctx) {
    String id = ctx.pathParam("id");
    if (!EventDayId.isWellFormed(id)) {
      throw nothingThere();
    }
    return new EventDayId(id);
  }

  static RefusedRequest nothingThere() {
    return new RefusedRequest(ProblemKind.NOT_FOUND);
  }

  /** The day that was sent. */
  private Desk.Draft draft(Context ctx, Permit permit) {
    Requests.requireMediaType(ctx, YAML);
    return switch (writeDays.check(permit, Requests.text(ctx), languages.of(ctx))) {
      case Desk.Draft draft -> draft;
      case Desk.Mistaken mistaken ->
          throw new RefusedRequest(
              Problem.invalid(mistaken.mistakes().stream().map(DeskDayRoutes::violation).toList()));
    };
  }

  /** Files count from 1, pointers from 0 (RFC 6901 section 4). */
  private static Violation violation(DayFiles.Mistake mistake) {
    String pointer =
        INDEX
            .matcher(mistake.path().replace('.', '/'))
            .replaceAll(index -> "/" + (Integer.parseInt(index.group(1)) - 1));
    return new Violation(pointer, "day-file", mistake.sentence());
  }

  private void answer(Context ctx, EventDay day) {
    Seen.tell(ctx, writeDays.seen(day));
    ctx.contentType(Json.MEDIA_TYPE).result(Json.write(KeptDayView.from(day, languages.of(ctx))));
  }
}
