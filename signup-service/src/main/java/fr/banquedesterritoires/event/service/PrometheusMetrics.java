package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.http.Metrics;
import fr.banquedesterritoires.event.http.web.Codes;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures for Prometheus, by Micrometer, which is loaded with the first of them and not before: the
 * start does not wait for it.
 */
final class PrometheusMetrics implements Metrics {

  private static final Duration[] STEPS =
      Stream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000)
          .map(Duration::ofMillis)
          .toArray(Duration[]::new);

  private @Nullable PrometheusMeterRegistry loaded;

  private synchronized PrometheusMeterRegistry registry() {
    PrometheusMeterRegistry registry = loaded;
    if (registry == null) {
      registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
      loaded = registry;
    }
    return registry;
  }

  @Override
  public void answered(String method, String route, int status, Duration took) {
    Timer.builder("journees.requests")
        .description("Requests by the template of their route")
        .tags("method", method, "route", route, "status", status / 100 + "xx")
        .serviceLevelObjectives(STEPS)
        .register(registry())
        .record(took);
  }

  /** Somebody was told what became of a sign-up, a repeat of it included. */
  void told(PublicAnswer answer) {
    Counter.builder("journees.signups")
        .description("Sign-ups by what the person at the keyboard was told")
        .tag("answer", Codes.of(answer))
        .register(registry())
        .increment();
  }

  /** A letter was handed over, or not. */
  void posted(PostOffice.Receipt receipt) {
    String outcome =
        switch (receipt) {
          case PostOffice.Receipt.Posted posted -> "posted";
          case PostOffice.Receipt.TryLater later -> "put-off";
          case PostOffice.Receipt.Refused refused -> "refused";
        };
    Counter.builder("journees.letters")
        .description("Letters by what became of them when they were handed over")
        .tag("outcome", outcome)
        .register(registry())
        .increment();
  }

  @Override
  public String text() {
    return registry().scrape();
  }
}
