package fr.banquedesterritoires.event.http.web;

import fr.banquedesterritoires.event.http.HttpSettings;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/**
 * Cookies of the whole service: {@code HttpOnly}, {@code SameSite=Lax}, and where people come
 * through TLS {@code Secure} under a {@code __Host-} name, so that no other host can plant one.
 * They live by {@code Max-Age}, which needs no agreement about the time.
 */
public final class Cookies {

  /** Browsers keep none longer (draft-ietf-httpbis-rfc6265bis section 5.5). */
  private static final Duration LONGEST_LIFE = Duration.ofDays(400);

  private final boolean secure;

  /** As the settings allow. */
  public Cookies(HttpSettings settings) {
    this.secure = settings.isHttps();
  }

  /** The value of a cookie the browser sent. */
  public Optional<String> find(Context ctx, String name) {
    return Optional.ofNullable(ctx.cookie(fullName(name))).filter(value -> !value.isEmpty());
  }

  /** Sets a cookie, for the time given or as long as browsers keep any. */
  public void set(Context ctx, String name, String value, Duration life) {
    Cookie cookie = new Cookie(fullName(name), value);
    cookie.setPath("/");
    cookie.setMaxAge(Math.toIntExact(Math.min(life.toSeconds(), LONGEST_LIFE.toSeconds())));
    cookie.setSecure(secure);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    ctx.cookie(cookie);
  }

  /** Makes the browser forget a cookie. */
  public void forget(Context ctx, String name) {
    set(ctx, name, "", Duration.ZERO);
  }

  private String fullName(String name) {
    return secure ? "__Host-" + name : name;
  }
}
