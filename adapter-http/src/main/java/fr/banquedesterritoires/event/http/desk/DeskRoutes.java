package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.Cookies;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.SameOrigin;
import java.util.ArrayList;
import java.util.List;

/** Every page of the organiser's desk. */
public final class DeskRoutes implements RouteGroup {

  private final List<RouteGroup> groups;

  /** On what the service can do, with pages that look like the others. */
  public DeskRoutes(UseCases useCases, HttpSettings settings, Pages pages, Cookies cookies) {
    DeskUseCases desk = useCases.desk();
    SameOrigin sameOrigin = new SameOrigin(settings);
    HeldSession held = new HeldSession(cookies);
    Counter counter = new Counter(desk.door(), held, sameOrigin);
    this.groups =
        new ArrayList<>(
            List.of(
                new SignInPages(desk, held, sameOrigin, pages),
                new DayListPages(desk, useCases.clock(), counter, pages),
                new TeamPages(desk, settings, counter, pages)));
    if (useCases.mailbox().isPresent()) {
      groups.add(new DemoDesk(desk, held, sameOrigin));
    }
  }

  @Override
  public void addTo(Routes routes) {
    groups.forEach(group -> group.addTo(routes));
  }
}
