package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.day.BrowseCatalogue;
import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.http.web.PublicAnswer;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What search engines read: where they are welcome, and which pages there are ({@code
 * sitemaps.org}, version 0.9). It does not say when a page changed last: such a time is easily
 * taken from something that only some may know.
 */
final class CrawlerFiles implements RouteGroup {

  private final BrowseCatalogue browseCatalogue;
  private final HttpSettings settings;
  private final PublicAnswer robots;

  CrawlerFiles(BrowseCatalogue browseCatalogue, HttpSettings settings) {
    this.browseCatalogue = browseCatalogue;
    this.settings = settings;
    this.robots =
        answer(
            "text/plain;charset=utf-8",
            """
            User-agent: *
            Disallow: /api/
            Disallow: /inscription/
            Disallow: /mon-inscription
            Sitemap: %s
            """
                .formatted(settings.link(Paths.SITEMAP)));
  }

  @Override
  public void addTo(Routes routes) {
    routes.get(Paths.ROBOTS, robots::send);
    routes.get(Paths.SITEMAP, this::sendSitemap);
  }

  private void sendSitemap(Context ctx) {
    Stream<String> days =
        browseCatalogue.byRubric().stream()
            .flatMap(listing -> listing.days().stream())
            .map(day -> Paths.day(day.id()));
    String pages =
        Stream.concat(Stream.of(Paths.HOME), days)
            .map(path -> "<url><loc>" + settings.link(path) + "</loc></url>\n")
            .collect(Collectors.joining());
    answer(
            "application/xml;charset=utf-8",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            %s</urlset>
            """
                .formatted(pages))
        .send(ctx);
  }

  private static PublicAnswer answer(String mediaType, String text) {
    return PublicAnswer.of(mediaType, text.getBytes(StandardCharsets.UTF_8));
  }
}
