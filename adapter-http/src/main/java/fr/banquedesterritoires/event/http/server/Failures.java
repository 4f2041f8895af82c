package fr.banquedesterritoires.event.http.server;

import fr.banquedesterritoires.event.application.work.StoreBusyException;
import fr.banquedesterritoires.event.application.work.StoreFailedException;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.Problems;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests that a route could not finish. */
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final Duration STORE_MENDED_IN = Duration.ofSeconds(5);

  private final Problems problems;
  private final Incidents incidents;

  Failures(Problems problems, Incidents incidents) {
    this.problems = problems;
    this.incidents = incidents;
  }

  void addTo(RoutesConfig routes) {
    routes.exception(
        RefusedRequest.class, (refused, ctx) -> problems.answer(ctx, refused.problem()));
    routes.exception(StoreBusyException.class, (busy, ctx) -> answerLater(ctx, busy.retryAfter()));
    routes.exception(StoreFailedException.class, this::answerStoreFailed);
    routes.exception(HttpResponseException.class, this::answerUnrouted);
    routes.exception(
        Exception.class,
        (bug, ctx) -> problems.answer(ctx, incidents.report(bug, RequestLog.route(ctx))));
  }

  private void answerStoreFailed(StoreFailedException failed, Context ctx) {
    LOG.error("{} at {}", failed.getMessage(), Incidents.trace(failed));
    answerLater(ctx, STORE_MENDED_IN);
  }

  private void answerLater(Context ctx, Duration pause) {
    long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
    problems.answer(
        ctx,
        Problem.of(ProblemKind.UNAVAILABLE).withHeader(Header.RETRY_AFTER, Long.toString(seconds)));
  }

  /** Javalin's own: no route, no such method on it, and the like. */
  private void answerUnrouted(HttpResponseException refused, Context ctx) {
    Problem problem = Problem.of(ProblemKind.ofStatus(refused.getStatus()));
    String methods =
        Stream.of("availableMethods", "Available methods")
            .map(refused.getDetails()::get)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    problems.answer(ctx, methods.isEmpty() ? problem : problem.withHeader(Header.ALLOW, methods));
  }
}
