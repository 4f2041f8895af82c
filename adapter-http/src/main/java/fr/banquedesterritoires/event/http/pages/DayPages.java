package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.day.BrowseCatalogue;
import fr.banquedesterritoires.event.application.day.CalendarEntries;
import fr.banquedesterritoires.event.application.day.ReadDay;
import fr.banquedesterritoires.event.application.day.ReadDay.PublicDay;
import fr.banquedesterritoires.event.application.day.SearchCatalogue;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.PublicAnswer;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** What everybody may read: the catalogue, the days, their calendar entries. */
final class DayPages implements RouteGroup {

  private final BrowseCatalogue browseCatalogue;
  private final SearchCatalogue searchCatalogue;
  private final ReadDay readDay;
  private final CalendarEntries calendarEntries;
  private final InstantSource clock;
  private final HttpSettings settings;
  private final Pages pages;
  private final RenderedDays rendered = new RenderedDays();

  DayPages(UseCases useCases, HttpSettings settings, Pages pages) {
    this.browseCatalogue = useCases.browseCatalogue();
    this.readDay = useCases.readDay();
    this.searchCatalogue = new SearchCatalogue(browseCatalogue, readDay, useCases.clock());
    this.calendarEntries = useCases.calendarEntries();
    this.clock = useCases.clock();
    this.settings = settings;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    routes.get(Paths.HOME, this::showCatalogue);
    routes.get(Paths.DAY, this::showDay);
    routes.get(Paths.CALENDAR, this::sendCalendar);
  }

  /** The public day that a path names. */
  static PublicDay dayOf(Context ctx, ReadDay readDay) {
    return Optional.of(ctx.pathParam("id"))
        .filter(EventDayId::isWellFormed)
        .map(EventDayId::new)
        .flatMap(readDay::read)
        .orElseThrow(() -> new RefusedRequest(ProblemKind.NO_SUCH_DAY));
  }

  private void showCatalogue(Context ctx) {
    CatalogueFilter filter = CatalogueFilter.read(ctx);
    Frame frame = pages.publicFrame(pages.language(ctx), filter.path());
    CatalogueView view =
        CatalogueView.from(
            searchCatalogue.find(filter.search()),
            filter,
            browseCatalogue.byRubric().stream().map(of -> of.rubric().title()).sorted().toList(),
            this::read,
            clock.instant(),
            frame);
    pages.forEverybody(CatalogueView.TEMPLATE, view).send(ctx);
  }

  private Optional<PublicDay> read(EventDay day) {
    return readDay.read(day.id());
  }

  private void showDay(Context ctx) {
    Locale language = pages.language(ctx);
    PublicDay day = dayOf(ctx, readDay);
    rendered.answer(day, language, this::render).send(ctx);
  }

  private PublicAnswer render(PublicDay day, Locale language) {
    Frame frame = pages.publicFrame(language, Paths.day(day.day().id()));
    return pages.forEverybody(DayView.TEMPLATE, DayView.from(day, frame));
  }

  private void sendCalendar(Context ctx) {
    EventDay day = dayOf(ctx, readDay).day();
    String entry =
        calendarEntries.publicEntry(day, settings.link(Paths.day(day.id())), clock.instant());
    ctx.header(Header.CONTENT_DISPOSITION, "attachment; filename=\"" + day.id() + ".ics\"")
        .header(Header.CACHE_CONTROL, "no-cache")
        .contentType(CalendarFeed.ICALENDAR)
        .result(entry);
  }
}
