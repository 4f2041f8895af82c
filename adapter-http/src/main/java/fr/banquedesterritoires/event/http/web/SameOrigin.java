package fr.banquedesterritoires.event.http.web;

import fr.banquedesterritoires.event.http.HttpSettings;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses forms that another site sent in a person's name. A browser says where a form came from in
 * {@code Sec-Fetch-Site} (Fetch Metadata) and {@code Origin} (RFC 6454 section 7); every form of
 * the service is held against both before it is looked at. No origin, or {@code null}, is refused.
 */
public final class SameOrigin {

  private static final Pattern THIS_MACHINE =
      Pattern.compile("http://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

  private final String origin;
  private final boolean demo;

  /** The base URL's origin; in the demo also whatever name of this machine the browser took. */
  public SameOrigin(HttpSettings settings) {
    this.origin = originOf(settings);
    this.demo = settings.demo();
  }

  /**
   * Passes over a form of our own.
   *
   * @throws RefusedRequest for any other
   */
  public void require(Context ctx) {
    boolean sameSite =
        Optional.ofNullable(ctx.header("Sec-Fetch-Site")).map("same-origin"::equals).orElse(true);
    if (!sameSite || !isOurs(ctx)) {
      throw new RefusedRequest(ProblemKind.CROSS_SITE);
    }
  }

  private boolean isOurs(Context ctx) {
    String sent = ctx.header(Header.ORIGIN);
    return origin.equals(sent) || (demo && isThisMachine(sent) && isHost(ctx, sent));
  }

  /** Names of this machine only: any other could be pointed at it by whoever owns the name. */
  private static boolean isThisMachine(@Nullable String sent) {
    return sent != null && THIS_MACHINE.matcher(sent).matches();
  }

  private static boolean isHost(Context ctx, @Nullable String sent) {
    return ("http://" + ctx.host()).equals(sent);
  }

  private static String originOf(HttpSettings settings) {
    String host = settings.baseUrl().getHost().toLowerCase(Locale.ROOT);
    String scheme = settings.baseUrl().getScheme().toLowerCase(Locale.ROOT);
    int port = settings.baseUrl().getPort();
    boolean usual = port == -1 || port == (settings.isHttps() ? 443 : 80);
    return scheme + "://" + host + (usual ? "" : ":" + port);
  }
}
