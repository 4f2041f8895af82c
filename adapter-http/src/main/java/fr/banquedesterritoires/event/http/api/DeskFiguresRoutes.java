package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.attendance.WatchDoor;
import fr.banquedesterritoires.event.application.organiser.ListDays;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.organiser.ReadBoard;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.web.Json;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Task;
import io.javalin.http.Context;
import java.util.List;
import java.util.OptionalInt;

/** The days with their counts, and the figures of one of them, for tools: never a name. */
final class DeskFiguresRoutes implements RouteGroup {

  private final ListDays listDays;
  private final ReadBoard readBoard;
  private final WatchDoor watchDoor;
  private final ToolGate gate;

  DeskFiguresRoutes(DeskUseCases desk, ToolGate gate) {
    this.listDays = desk.listDays();
    this.readBoard = desk.readBoard();
    this.watchDoor = desk.atTheDoor().watchDoor();
    this.gate = gate;
  }

  private record DaysView(List<LineView> eventDays) {}

  /** A day, how many seats are held, of how many, and how many people wait. */
  private record LineView(DaySummary day, int held, int waiting, OptionalInt capacity) {}

  @Override
  public void addTo(Routes routes) {
    gate.get(routes, DeskApi.DAYS, Task.READ_FIGURES, this::list);
    gate.get(routes, DeskApi.DAY + "/figures", Task.READ_FIGURES, this::figures);
  }

  private void list(Context ctx, Permit permit) {
    List<LineView> lines = listDays.all(permit).stream().map(DeskFiguresRoutes::line).toList();
    ctx.contentType(Json.MEDIA_TYPE).result(Json.write(new DaysView(lines)));
  }

  private static LineView line(ListDays.Line line) {
    return new LineView(
        DaySummary.from(line.day()),
        line.seats().held(),
        line.seats().waiting(),
        line.day().registration().capacity());
  }

  private void figures(Context ctx, Permit permit) {
    EventDayId day = DeskDayRoutes.day(ctx);
    FiguresView figures =
        readBoard
            .read(permit, day)
            .flatMap(
                board ->
                    watchDoor.turnout(permit, day).map(turnout -> FiguresView.from(board, turnout)))
            .orElseThrow(DeskDayRoutes::nothingThere);
    ctx.contentType(Json.MEDIA_TYPE).result(Json.write(figures));
  }
}
