package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.day.BrowseCatalogue;
import fr.banquedesterritoires.event.application.day.ReadDay;
import fr.banquedesterritoires.event.application.day.SearchCatalogue;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.http.web.Json;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.PublicAnswer;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The days as everybody may read them: {@code /api/event-days}. */
public final class DayRoutes implements RouteGroup {

  private final SearchCatalogue searchCatalogue;
  private final ReadDay readDay;

  /** On the catalogue and its days. */
  public DayRoutes(BrowseCatalogue browseCatalogue, ReadDay readDay, InstantSource clock) {
    this.searchCatalogue = new SearchCatalogue(browseCatalogue, readDay, clock);
    this.readDay = readDay;
  }

  @Override
  public void addTo(Routes routes) {
    routes.get("/api/event-days", this::list);
    routes.get("/api/event-days/{id}", this::show);
  }

  private void list(Context ctx) {
    List<RubricView> rubrics =
        searchCatalogue.find(DayQuery.read(ctx)).stream()
            .map(
                listing ->
                    new RubricView(
                        listing.rubric().title(),
                        listing.days().stream().map(DaySummary::from).toList()))
            .toList();
    PublicAnswer.of(Json.MEDIA_TYPE, Json.write(new CatalogueView(rubrics))).send(ctx);
  }

  private void show(Context ctx) {
    DayView day =
        readDay
            .read(dayOf(ctx))
            .map(DayView::from)
            .orElseThrow(() -> new RefusedRequest(ProblemKind.NO_SUCH_DAY));
    PublicAnswer.of(Json.MEDIA_TYPE, Json.write(day)).send(ctx);
  }

  /** The day that the path names; refused as unknown if it can name none. */
  static EventDayId dayOf(Context ctx) {
    return Optional.of(ctx.pathParam("id"))
        .filter(EventDayId::isWellFormed)
        .map(EventDayId::new)
        .orElseThrow(() -> new RefusedRequest(ProblemKind.NO_SUCH_DAY));
  }

  private record CatalogueView(List<RubricView> rubrics) {}

  private record RubricView(String title, List<DaySummary> eventDays) {}
}
