package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.Organiser;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import io.javalin.http.Context;
import java.util.function.BiFunction;

/** What the law wants a site to say of itself. */
final class NoticePages implements RouteGroup {

  private final Organiser organiser;
  private final Pages pages;

  NoticePages(Organiser organiser, Pages pages) {
    this.organiser = organiser;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    add(routes, Paths.ACCESSIBILITY, NoticeView::accessibility);
    add(routes, Paths.LEGAL, NoticeView::legal);
    add(routes, Paths.PRIVACY, NoticeView::privacy);
  }

  private void add(Routes routes, String path, BiFunction<Organiser, Frame, NoticeView> notice) {
    routes.get(path, ctx -> show(ctx, path, notice));
  }

  private void show(Context ctx, String path, BiFunction<Organiser, Frame, NoticeView> notice) {
    Frame frame = pages.publicFrame(pages.language(ctx), path);
    pages.forEverybody(NoticeView.TEMPLATE, notice.apply(organiser, frame)).send(ctx);
  }
}
