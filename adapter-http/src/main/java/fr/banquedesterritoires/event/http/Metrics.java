package fr.banquedesterritoires.event.http;

import java.time.Duration;

/**
 * How much is done here, in figures. They are counts over everything: none is of a day, a person or
 * a venue.
 */
public interface Metrics {

  /**
   * A request was answered.
   *
   * @param route the template of its route, or a dash: never what was typed
   */
  void answered(String method, String route, int status, Duration took);

  /** All figures, in the text format that Prometheus reads (version 0.0.4). */
  String text();
}
