package fr.banquedesterritoires.event.http.web;

import fr.banquedesterritoires.event.http.HttpSettings;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * In which language a person is answered: the one they switched to, or else what their browser
 * prefers ({@code Accept-Language}, RFC 9110 section 12.5.4), or else the first one spoken.
 */
public final class Languages {

  /** The parameter and the cookie of the language switch. */
  public static final String SWITCH = "lang";

  private static final Duration REMEMBERED = Duration.ofDays(365);

  /** Browsers send few different headers; whoever sends others does not fill the memory. */
  private static final int MOST_RECENT = 256;

  private static final int LONGEST_RECENT = 128;

  private final List<Locale> spoken;
  private final Cookies cookies;
  private final Map<String, Locale> recent = new ConcurrentHashMap<>();

  /** The languages of the settings. */
  public Languages(HttpSettings settings, Cookies cookies) {
    this.spoken = settings.languages();
    this.cookies = cookies;
  }

  /** The languages spoken, the first one by default. */
  public List<Locale> spoken() {
    return spoken;
  }

  /** The language to answer a request in. */
  public Locale of(Context ctx) {
    return spoken(ctx.queryParam(SWITCH))
        .or(() -> cookies.find(ctx, SWITCH).flatMap(this::spoken))
        .orElseGet(() -> preferred(ctx.header(Header.ACCEPT_LANGUAGE)));
  }

  /** The language that an {@code Accept-Language} header prefers; no header prefers none. */
  public Locale preferred(@Nullable String header) {
    if (header == null) {
      return spoken.getFirst();
    }
    Locale known = recent.get(header);
    return known == null ? remembered(header) : known;
  }

  /** Remembers a language for the person's next visits, if it is spoken. */
  public void remember(Context ctx, String tag) {
    spoken(tag)
        .ifPresent(language -> cookies.set(ctx, SWITCH, language.toLanguageTag(), REMEMBERED));
  }

  private Locale remembered(String header) {
    Locale language = lookUp(header).orElse(spoken.getFirst());
    if (header.length() <= LONGEST_RECENT && recent.size() < MOST_RECENT) {
      recent.put(header, language);
    }
    return language;
  }

  private Optional<Locale> spoken(@Nullable String tag) {
    return tag == null
        ? Optional.empty()
        : spoken.stream().filter(language -> language.toLanguageTag().equals(tag)).findFirst();
  }

  private Optional<Locale> lookUp(String header) {
    try {
      return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), spoken));
    } catch (IllegalArgumentException notLanguages) {
      return Optional.empty();
    }
  }
}
