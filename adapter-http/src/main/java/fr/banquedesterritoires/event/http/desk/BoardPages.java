package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.OK;

import fr.banquedesterritoires.event.application.attendance.WatchDoor;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.organiser.ReadBoard;
import fr.banquedesterritoires.event.application.organiser.ReadBoard.Board;
import fr.banquedesterritoires.event.figures.Turnout;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Task;
import io.javalin.http.Context;
import java.time.InstantSource;

/** A day's figures at a glance. */
final class BoardPages implements RouteGroup {

  private final ReadBoard readBoard;
  private final WatchDoor watchDoor;
  private final InstantSource clock;
  private final Counter counter;
  private final Pages pages;

  BoardPages(DeskUseCases desk, InstantSource clock, Counter counter, Pages pages) {
    this.readBoard = desk.readBoard();
    this.watchDoor = desk.atTheDoor().watchDoor();
    this.clock = clock;
    this.counter = counter;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    counter.get(routes, DeskPaths.BOARD, Task.READ_FIGURES, this::show);
  }

  private void show(Context ctx, Permit permit) {
    Board board = readBoard.read(permit, Asked.day(ctx)).orElseThrow(Asked::nothingThere);
    DeskFrame desk =
        DeskFrame.of(pages, ctx, permit, DeskPaths.of(DeskPaths.BOARD, board.day().id()))
            .about(board.day(), permit, DeskPaths.BOARD);
    Turnout turnout = watchDoor.turnout(permit, board.day().id()).orElseThrow(Asked::nothingThere);
    boolean over = !clock.instant().isBefore(board.day().ends());
    pages.answer(ctx, OK, BoardView.TEMPLATE, BoardView.from(board, turnout, over, desk));
  }
}
