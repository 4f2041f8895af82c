package fr.banquedesterritoires.event.http.pages.parts;

import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;

/** The files that pages load, all of them the service's own. */
public final class StaticFiles implements RouteGroup {

  private final StaticFile styleSheet = new StaticFile("style.css", "text/css;charset=utf-8");
  private final StaticFile mark = new StaticFile("mark.svg", "image/svg+xml;charset=utf-8");

  /** The path of the style sheet. */
  public String styleSheet() {
    return styleSheet.path();
  }

  /** The path of the small picture that stands for the service. */
  public String mark() {
    return mark.path();
  }

  @Override
  public void addTo(Routes routes) {
    styleSheet.addTo(routes);
    mark.addTo(routes);
  }
}
