package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.web.Cookies;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import io.javalin.http.Context;
import java.time.Duration;

/** The private link that a browser holds, as a cookie: it stands in no address from then on. */
final class HeldLink {

  private static final String COOKIE = "inscription";

  private final Cookies cookies;

  HeldLink(Cookies cookies) {
    this.cookies = cookies;
  }

  void hold(Context ctx, String token, Duration life) {
    cookies.set(ctx, COOKIE, token, life);
  }

  /**
   * The token.
   *
   * @throws RefusedRequest where the browser holds none
   */
  String token(Context ctx) {
    return cookies
        .find(ctx, COOKIE)
        .orElseThrow(() -> new RefusedRequest(ProblemKind.UNKNOWN_LINK));
  }

  void forget(Context ctx) {
    cookies.forget(ctx, COOKIE);
  }
}
