package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.http.Metrics;
import fr.banquedesterritoires.event.http.MetricsKey;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * The figures of the service, for whoever has their key. To everybody else there is nothing here,
 * wherever they ask from: behind a proxy the whole world comes from this machine.
 */
public final class MetricsRoute implements RouteGroup {

  private final Optional<MetricsKey> key;
  private final Optional<Metrics> metrics;

  /** On the figures, if they are kept. */
  public MetricsRoute(Optional<MetricsKey> key, Optional<Metrics> metrics) {
    this.key = key;
    this.metrics = metrics;
  }

  @Override
  public void addTo(Routes routes) {
    routes.get("/metrics", this::show);
  }

  private void show(Context ctx) {
    Metrics shown =
        Requests.bearer(ctx)
            .filter(presented -> key.filter(real -> real.is(presented)).isPresent())
            .flatMap(presented -> metrics)
            .orElseThrow(() -> new RefusedRequest(ProblemKind.NOT_FOUND));
    ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(shown.text());
  }
}
