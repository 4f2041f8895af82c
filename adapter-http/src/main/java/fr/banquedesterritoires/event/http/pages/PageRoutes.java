package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.http.Organiser;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.pages.parts.Site;
import fr.banquedesterritoires.event.http.pages.parts.StaticFiles;
import fr.banquedesterritoires.event.http.web.Cookies;
import fr.banquedesterritoires.event.http.web.Languages;
import fr.banquedesterritoires.event.http.web.ProblemPage;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.WordedProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every page of the service, and the page that shows a problem. */
public final class PageRoutes implements RouteGroup, ProblemPage {

  private final Organiser organiser;
  private final Pages pages;
  private final List<RouteGroup> groups;

  /** On what the service can do. */
  public PageRoutes(
      UseCases useCases, HttpSettings settings, Languages languages, Cookies cookies) {
    StaticFiles files = new StaticFiles();
    FormSeals seals =
        new FormSeals(useCases.formSecret(), useCases.clock(), settings.guards().formAge());
    HeldLink heldLink = new HeldLink(cookies);
    Notices notices = new Notices(settings.organiser());
    this.organiser = settings.organiser();
    this.pages =
        new Pages(
            languages,
            new Site(organiser.name(), files.styleSheet(), files.mark(), banner(useCases)));
    this.groups =
        new ArrayList<>(
            List.of(
                new DayPages(useCases, settings, pages),
                files,
                new CrawlerFiles(useCases.browseCatalogue(), settings),
                new CalendarFeed(useCases, settings),
                new SignUpPages(useCases, notices, seals, pages),
                new GroupPages(useCases, notices, seals, pages),
                new PrivateLinkPages(useCases, heldLink),
                new LostLinkPages(useCases, seals, pages),
                new RegistrationPages(
                    useCases,
                    heldLink,
                    new OwnCertificate(useCases, organiser.name()),
                    settings.baseUrl(),
                    pages),
                new OwnDataPages(useCases, heldLink, notices, pages),
                new FeedbackPages(useCases, heldLink, pages),
                new NoticePages(organiser, notices, pages)));
    useCases.mailbox().ifPresent(mailbox -> groups.add(new MailboxPages(mailbox, pages)));
    useCases.demo().ifPresent(demo -> groups.add(new DemoPages(demo, pages)));
  }

  private static Optional<Site.DemoBanner> banner(UseCases useCases) {
    boolean kept = useCases.demo().filter(demo -> !demo.isThrownAway()).isPresent();
    return useCases
        .mailbox()
        .map(
            mailbox ->
                new Site.DemoBanner(
                    kept ? "frame.demo.kept" : "frame.demo", useCases.demo().isPresent()));
  }

  /** What these pages are made with, for others to look the same. */
  public Pages pages() {
    return pages;
  }

  @Override
  public void addTo(Routes routes) {
    groups.forEach(group -> group.addTo(routes));
  }

  @Override
  public String html(WordedProblem problem, Locale language) {
    MessageView view =
        MessageView.problem(problem, organiser.contact(), pages.privateFrame(language, Paths.HOME));
    return pages.html(MessageView.TEMPLATE, view);
  }
}
