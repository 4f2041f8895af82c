package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.OK;

import fr.banquedesterritoires.event.application.organiser.BrowsePeople;
import fr.banquedesterritoires.event.application.organiser.BrowsePeople.Page;
import fr.banquedesterritoires.event.application.organiser.PeopleSearch;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Task;
import io.javalin.http.Context;

/** Those who signed up for a day, page by page. */
final class PeoplePages implements RouteGroup {

  private final BrowsePeople browsePeople;
  private final Counter counter;
  private final Pages pages;

  PeoplePages(DeskUseCases desk, Counter counter, Pages pages) {
    this.browsePeople = desk.browsePeople();
    this.counter = counter;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    counter.get(routes, DeskPaths.PEOPLE, Task.READ_PEOPLE, this::show);
  }

  private void show(Context ctx, Permit permit) {
    PeopleFilter filter = PeopleFilter.read(ctx);
    PeopleSearch search = filter.search();
    Page page =
        browsePeople
            .page(permit, Asked.day(ctx), search, Asked.person(ctx, PeopleFilter.AFTER))
            .orElseThrow(Asked::nothingThere);
    DeskFrame desk =
        DeskFrame.of(pages, ctx, permit, DeskPaths.of(DeskPaths.PEOPLE, page.day().id()))
            .about(page.day(), permit, DeskPaths.PEOPLE);
    pages.answer(ctx, OK, PeopleView.TEMPLATE, PeopleView.from(page, filter, permit, desk));
  }
}
