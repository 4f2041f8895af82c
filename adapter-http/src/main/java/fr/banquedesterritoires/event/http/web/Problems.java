package fr.banquedesterritoires.event.http.web;

import fr.banquedesterritoires.event.application.wording.DateWording;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a problem: a page to a browser that asked for one, {@code application/problem+json}
 * (RFC 9457) to everyone else. It never says anything of the path that was asked for.
 */
public final class Problems {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json;charset=utf-8";

  private static final String HTML = "text/html;charset=utf-8";

  private final Languages languages;
  private final ProblemPage page;

  /** In the languages spoken, with a page for browsers. */
  public Problems(Languages languages, ProblemPage page) {
    this.languages = languages;
    this.page = page;
  }

  /** Answers. */
  public void answer(Context ctx, Problem problem) {
    Locale language = languages.of(ctx);
    WordedProblem worded = word(problem, language);
    problem.headers().forEach(ctx::header);
    ctx.status(problem.kind().status()).header(Header.CONTENT_LANGUAGE, language.toLanguageTag());
    String mediaType = mediaTypeFor(ctx.path(), ctx.header(Header.ACCEPT));
    ctx.contentType(mediaType).result(body(worded, language, mediaType));
  }

  /** What to answer in: a page to whoever asks for one, but not where programs ask. */
  public static String mediaTypeFor(@Nullable String path, @Nullable String accept) {
    boolean page = path != null && !path.startsWith("/api/");
    return page && accept != null && accept.contains("text/html") ? HTML : MEDIA_TYPE;
  }

  /** A problem in one of the media types that {@link #mediaTypeFor} gives. */
  public byte[] body(WordedProblem worded, Locale language, String mediaType) {
    return mediaType.equals(HTML)
        ? page.html(worded, language).getBytes(StandardCharsets.UTF_8)
        : json(worded);
  }

  /** Puts a problem into words. */
  public static WordedProblem word(Problem problem, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            Problems.class.getPackageName() + ".problems",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String slug = problem.kind().slug();
    DateWording dates = DateWording.in(language);
    Object[] parameters =
        problem.parameters().stream()
            .map(
                parameter ->
                    parameter instanceof ZonedDateTime moment
                        ? dates.moment(moment.toInstant(), moment.getZone())
                        : parameter)
            .toArray();
    return new WordedProblem(
        problem,
        words.getString(slug + ".title"),
        new MessageFormat(words.getString(slug + ".detail"), language).format(parameters));
  }

  /** A problem as JSON. */
  public static byte[] json(WordedProblem worded) {
    return Json.write(body(worded));
  }

  private static Map<String, Object> body(WordedProblem worded) {
    Problem problem = worded.problem();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", problem.kind().type());
    body.put("title", worded.title());
    body.put("status", problem.kind().status());
    body.put("detail", worded.detail());
    body.putAll(problem.members());
    if (!problem.violations().isEmpty()) {
      body.put("violations", problem.violations().stream().map(Problems::body).toList());
    }
    return body;
  }

  private static Map<String, Object> body(Violation violation) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("field", violation.pointer());
    body.put("code", violation.code());
    body.put("message", violation.message());
    return body;
  }
}
