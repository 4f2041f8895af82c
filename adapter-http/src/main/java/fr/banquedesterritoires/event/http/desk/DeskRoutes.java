package fr.banquedesterritoires.event.http.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.pages.Notices;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.Cookies;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Every page of the organiser's desk. */
public final class DeskRoutes implements RouteGroup {

  private final List<RouteGroup> groups;

  /** On what the service can do, with pages that look like the others. */
  public DeskRoutes(UseCases useCases, HttpSettings settings, Pages pages, Cookies cookies) {
    DeskUseCases desk = useCases.desk();
    HeldSession held = new HeldSession(cookies);
    Counter counter = new Counter(desk.door(), held);
    DayFilePages files = new DayFilePages(desk, counter, pages);
    Supplier<UUID> events =
        () -> UUID.nameUUIDFromBytes(useCases.formKeys().get().value().getBytes(UTF_8));
    Notices notices = new Notices(settings.organiser());
    this.groups =
        new ArrayList<>(
            List.of(
                new SignInPages(desk, held, pages),
                new DayListPages(desk, useCases.clock(), counter, pages),
                new BoardPages(desk, useCases.clock(), counter, pages),
                new PeoplePages(desk, counter, pages),
                new EnterPages(desk, notices, counter, pages),
                new PersonPages(desk, counter, pages),
                files,
                new DayFormPages(desk, files, counter, pages),
                new DoorPages(desk, events, counter, pages),
                new DoorReports(desk, useCases.clock(), counter, pages),
                new WalkInPages(desk, events, notices, counter, pages),
                new CertificatePages(desk, settings, counter, pages),
                new ListPages(desk, counter, pages),
                new ReviewPages(desk, counter, pages),
                new PreviewPages(desk, settings.baseUrl(), counter, pages),
                new VenuePages(desk, counter, pages),
                new TeamPages(desk, settings, counter, pages),
                new TokenPages(desk, counter, pages)));
    if (useCases.mailbox().isPresent()) {
      groups.add(new DemoDesk(desk, held));
    }
  }

  @Override
  public void addTo(Routes routes) {
    groups.forEach(group -> group.addTo(routes));
  }
}
