package fr.banquedesterritoires.event.http.pages.parts;

import fr.banquedesterritoires.event.http.web.Languages;
import fr.banquedesterritoires.event.http.web.PublicAnswer;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Makes pages: the frame for a request, and the rendering. */
public final class Pages {

  private static final String HTML = "text/html;charset=utf-8";

  private final Languages languages;
  private final List<Texts> spoken;
  private final Site site;
  private final Templates templates = new Templates();

  /** In the languages spoken, for one site. */
  public Pages(Languages languages, Site site) {
    this.languages = languages;
    this.spoken = languages.spoken().stream().map(Texts::in).toList();
    this.site = site;
  }

  /** The language to answer in, remembered if the person has just switched to it. */
  public Locale language(Context ctx) {
    String wanted = ctx.queryParam(Languages.SWITCH);
    if (wanted != null) {
      languages.remember(ctx, wanted);
    }
    return languages.of(ctx);
  }

  /** The frame of a page that anybody may read. */
  public Frame publicFrame(Locale language, String path) {
    return frame(language, path, false);
  }

  /** The frame of a page that is one person's. */
  public Frame privateFrame(Locale language, String path) {
    return frame(language, path, true);
  }

  /** A page that anybody may read and keep. */
  public PublicAnswer forEverybody(String template, Object view) {
    return PublicAnswer.of(HTML, templates.render(template, view));
  }

  /** Answers with a page that nobody may keep; it is never compressed. */
  public void answer(Context ctx, HttpStatus status, String template, Object view) {
    ctx.status(status).contentType(HTML).result(templates.render(template, view));
  }

  /** A page as text. */
  public String html(String template, Object view) {
    return new String(templates.render(template, view), StandardCharsets.UTF_8);
  }

  private Frame frame(Locale language, String path, boolean isPrivate) {
    Texts texts =
        spoken.stream()
            .filter(each -> each.language().equals(language))
            .findFirst()
            .orElseGet(() -> Texts.in(language));
    return Frame.of(site, spoken, texts, path, isPrivate);
  }
}
