package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.OK;

import fr.banquedesterritoires.event.application.organiser.ListDays;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Task;
import io.javalin.http.Context;
import java.time.InstantSource;

/** The desk's first page: all days, with their counts. */
final class DayListPages implements RouteGroup {

  private final ListDays listDays;
  private final InstantSource clock;
  private final Counter counter;
  private final Pages pages;

  DayListPages(DeskUseCases desk, InstantSource clock, Counter counter, Pages pages) {
    this.listDays = desk.listDays();
    this.clock = clock;
    this.counter = counter;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    counter.get(routes, DeskPaths.DESK, Task.READ_FIGURES, this::show);
  }

  private void show(Context ctx, Permit permit) {
    DeskFrame desk = DeskFrame.of(pages, ctx, permit, DeskPaths.DESK);
    pages.answer(
        ctx,
        OK,
        DayListView.TEMPLATE,
        DayListView.from(listDays.all(permit), clock.instant(), desk));
  }
}
