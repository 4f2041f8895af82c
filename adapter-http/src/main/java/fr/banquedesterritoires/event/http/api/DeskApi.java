package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.web.Languages;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import java.util.List;

/**
 * The organiser's desk for programs: {@code /api/desk}. What stands behind is what stands behind
 * the desk's pages, and each tool may do what its role may.
 */
public final class DeskApi implements RouteGroup {

  static final String DAYS = "/api/desk/event-days";
  static final String DAY = DAYS + "/{id}";

  private final List<RouteGroup> groups;

  /** On what is done at the desk. */
  public DeskApi(DeskUseCases desk, Languages languages) {
    ToolGate gate = new ToolGate(desk.toolDoor());
    this.groups =
        List.of(
            new DeskDayRoutes(desk, gate, languages),
            new DeskFiguresRoutes(desk, gate),
            new DeskPeopleRoutes(desk, gate, languages),
            new DeskListRoutes(desk, gate, languages),
            new DeskVenueRoutes(desk, gate, languages),
            new DeskDoorRoutes(desk, gate));
  }

  @Override
  public void addTo(Routes routes) {
    groups.forEach(group -> group.addTo(routes));
  }
}
