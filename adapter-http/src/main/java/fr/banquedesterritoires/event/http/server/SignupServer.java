package fr.banquedesterritoires.event.http.server;

import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.http.Limits;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.api.DayRoutes;
import fr.banquedesterritoires.event.http.api.DeskApi;
import fr.banquedesterritoires.event.http.api.GroupRoute;
import fr.banquedesterritoires.event.http.api.LinkRoutes;
import fr.banquedesterritoires.event.http.api.MetricsRoute;
import fr.banquedesterritoires.event.http.api.OpenApiRoute;
import fr.banquedesterritoires.event.http.api.ProbeRoutes;
import fr.banquedesterritoires.event.http.api.RegistrationRoutes;
import fr.banquedesterritoires.event.http.api.SignUpRoute;
import fr.banquedesterritoires.event.http.desk.DeskRoutes;
import fr.banquedesterritoires.event.http.pages.PageRoutes;
import fr.banquedesterritoires.event.http.signup.RequestCheck;
import fr.banquedesterritoires.event.http.web.Cookies;
import fr.banquedesterritoires.event.http.web.Languages;
import fr.banquedesterritoires.event.http.web.Pace;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.Problems;
import fr.banquedesterritoires.event.http.web.Route;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.SameOrigin;
import fr.banquedesterritoires.event.http.web.WordedProblem;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.servlet.JavalinServlet;
import io.javalin.http.servlet.ServletEntry;
import io.javalin.util.JavalinException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kotlin.LazyKt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The service on the net: pages and JSON API on one port. */
public final class SignupServer {

  private static final Logger LOG = LoggerFactory.getLogger(SignupServer.class);

  /** Bytes; Javalin makes a buffer of this size for every answer, and most answers are short. */
  private static final int COPIED_AT_ONCE = 4_096;

  private final HttpSettings settings;
  private final UseCases useCases;
  private final Languages languages;
  private final PageRoutes pages;
  private final DeskRoutes desk;
  private final Problems problems;
  private final Incidents incidents;
  private final Javalin javalin;

  /** Puts the server together; nothing listens yet. */
  public SignupServer(HttpSettings settings, UseCases useCases) {
    this.settings = settings;
    this.useCases = useCases;
    Cookies cookies = new Cookies(settings);
    this.languages = new Languages(settings, cookies);
    this.incidents = new Incidents(useCases.clock());
    this.pages = new PageRoutes(useCases, settings, languages, cookies);
    this.desk = new DeskRoutes(useCases, settings, pages.pages(), cookies);
    this.problems = new Problems(languages, pages);
    this.javalin = Javalin.create(this::configure);
  }

  /** Starts to listen, and returns the port. */
  public int start() {
    javalin.start(settings.host(), settings.port());
    Thread.ofPlatform().daemon().name("warm-up").start(this::warmUp);
    return javalin.port();
  }

  /** Loads what the first visitor would otherwise wait for. */
  private void warmUp() {
    RequestCheck.warmUp();
    Problems.json(Problems.word(Problem.of(ProblemKind.NOT_FOUND), languages.spoken().getFirst()));
  }

  /**
   * Takes nothing new, finishes what was accepted, and stops; after {@link Limits#stopTime} even if
   * something is unfinished.
   */
  public void stop() {
    try {
      javalin.stop();
    } catch (JavalinException unfinished) {
      LOG.warn("stopped before every request was answered");
    }
  }

  /** Every route there is, out of the table by which requests find theirs. */
  public List<Route> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> new Route(parsed.endpoint.method, parsed.endpoint.path))
        .toList();
  }

  /** Javalin compares a request with one route after another: what a rush asks for comes first. */
  private List<RouteGroup> groups() {
    return List.of(
        new SignUpRoute(useCases.registerParticipant(), useCases.readDay(), languages),
        pages,
        new ProbeRoutes(useCases.storeHealth()),
        new MetricsRoute(settings.guards().metricsKey(), useCases.metrics()),
        new OpenApiRoute(),
        new DayRoutes(useCases.browseCatalogue(), useCases.readDay(), useCases.clock()),
        new GroupRoute(useCases, languages),
        new LinkRoutes(useCases, languages),
        new RegistrationRoutes(useCases, languages),
        new DeskApi(useCases.desk(), languages),
        desk);
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.defaultContentType = "text/plain;charset=utf-8";
    config.http.responseBufferSize = COPIED_AT_ONCE;
    config.http.maxRequestSize = settings.limits().bodyBytes();
    // Javalin's own servlet for plain HTTP; the usual one also takes WebSockets, and opens a
    // session.
    config.unsafe.servlet =
        LazyKt.lazy(() -> new ServletEntry(null, new JavalinServlet(config.unsafe)));
    config.router.javaLangErrorHandler(this::answerError);
    config.requestLogger.http(new RequestLog(useCases.metrics()));
    new JettyParts(settings, languages, problems, incidents).applyTo(config.jetty);
    new Failures(problems, incidents).addTo(config.routes);
    Routes added =
        new Routes(
            config.routes, new SameOrigin(settings), new Pace(settings.guards(), useCases.clock()));
    groups().forEach(group -> group.addTo(added));
  }

  /** What the virtual machine throws: the stack is used up, say. */
  private void answerError(HttpServletResponse response, Error error) {
    Problem problem = incidents.report(error, "-");
    response.setStatus(problem.kind().status());
    response.setContentType(Problems.MEDIA_TYPE);
    WordedProblem worded = Problems.word(problem, languages.spoken().getFirst());
    try {
      response.getOutputStream().write(Problems.json(worded));
    } catch (IOException clientIsGone) {
      throw new UncheckedIOException(clientIsGone);
    }
  }
}
