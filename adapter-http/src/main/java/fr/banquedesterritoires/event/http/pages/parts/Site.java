package fr.banquedesterritoires.event.http.pages.parts;

import java.util.Optional;

/**
 * What is the same on every page.
 *
 * @param organiser who invites
 * @param styleSheet the path of the style sheet
 * @param mark the path of the small picture that stands for the service
 * @param banner what stands above every page of a demo
 */
public record Site(String organiser, String styleSheet, String mark, Optional<DemoBanner> banner) {

  /**
   * What a demo says of itself.
   *
   * @param key its words
   * @param hasStage whether there is a story to be played
   */
  public record DemoBanner(String key, boolean hasStage) {}
}
