package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.Organiser;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Json;
import fr.banquedesterritoires.event.http.web.PublicAnswer;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.BiFunction;

/** What the law wants a site to say of itself. */
final class NoticePages implements RouteGroup {

  private final Organiser organiser;
  private final Notices notices;
  private final Pages pages;

  NoticePages(Organiser organiser, Notices notices, Pages pages) {
    this.organiser = organiser;
    this.notices = notices;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    add(routes, Paths.ACCESSIBILITY, NoticeView::accessibility);
    add(routes, Paths.LEGAL, NoticeView::legal);
    add(routes, Paths.PRIVACY, (of, frame) -> NoticeView.privacy(notices, of, frame));
    routes.get(Paths.PRIVACY_FILE, this::send);
  }

  private void add(Routes routes, String path, BiFunction<Organiser, Frame, NoticeView> notice) {
    routes.get(path, ctx -> show(ctx, path, notice));
  }

  private void show(Context ctx, String path, BiFunction<Organiser, Frame, NoticeView> notice) {
    Frame frame = pages.publicFrame(pages.language(ctx), path);
    pages.forEverybody(NoticeView.TEMPLATE, notice.apply(organiser, frame)).send(ctx);
  }

  /** For tools that sign people up: what they must show, and which version it is. */
  private void send(Context ctx) {
    Texts texts = Texts.in(pages.language(ctx));
    Notice notice = notices.in(texts);
    PublicAnswer.of(
            Json.MEDIA_TYPE,
            Json.write(new File(notice.version().toString(), texts.tag(), notice.sections())))
        .send(ctx);
  }

  /** The notice as a file. */
  record File(String version, String language, List<Notice.Section> sections) {}
}
