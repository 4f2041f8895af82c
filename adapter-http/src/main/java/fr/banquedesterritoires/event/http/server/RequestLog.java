package fr.banquedesterritoires.event.http.server;

import fr.banquedesterritoires.event.http.Metrics;
import io.javalin.http.Context;
import io.javalin.http.RequestLogger;
import io.javalin.router.Endpoint;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line a request: method, the route's template, status, duration. What was typed into the path,
 * query, header or body never gets here.
 */
final class RequestLog implements RequestLogger {

  private static final Logger LOG = LoggerFactory.getLogger("journees.requests");

  private final Optional<Metrics> metrics;

  /** Into the log, and into the figures if they are kept. */
  RequestLog(Optional<Metrics> metrics) {
    this.metrics = metrics;
  }

  @Override
  public void handle(Context ctx, Float milliseconds) {
    metrics.ifPresent(
        figures ->
            figures.answered(
                ctx.method().name(),
                route(ctx),
                ctx.statusCode(),
                Duration.ofNanos((long) (milliseconds * 1_000_000))));
    if (LOG.isInfoEnabled()) {
      LOG.info(
          "{} {} {} {} ms", ctx.method(), route(ctx), ctx.statusCode(), Math.round(milliseconds));
    }
  }

  /** The template of the route that a request matched, or a dash. */
  static String route(Context ctx) {
    Endpoint matched = ctx.endpoints().lastHttpEndpoint();
    return matched == null ? "-" : matched.path;
  }
}
