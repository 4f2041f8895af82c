package fr.banquedesterritoires.event.http.web;

/** Routes that belong together. */
public interface RouteGroup {

  /** Adds its routes to those of the server. */
  void addTo(Routes routes);
}
