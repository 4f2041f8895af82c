package fr.banquedesterritoires.event.http.server;

import fr.banquedesterritoires.event.http.HttpSettings;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What every answer tells the browser, whatever it answers: run nothing that is not ours, guess no
 * types, sit in nobody's frame, tell nobody where the visitor came from, and keep nothing. Answers
 * that everybody may have say for themselves that they may be kept.
 */
final class SecurityHeaders extends Handler.Wrapper {

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";
  private static final String PERMISSIONS_POLICY =
      "accelerometer=(), autoplay=(), camera=(), display-capture=(),"
          + " encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(),"
          + " microphone=(), midi=(), payment=(), picture-in-picture=(),"
          + " publickey-credentials-get=(), screen-wake-lock=(), usb=(),"
          + " xr-spatial-tracking=()";

  private final List<HttpField> fields = new ArrayList<>();
  private final HttpField unframed = policy(List.of());
  private final HttpField framed;

  SecurityHeaders(HttpSettings settings) {
    this.framed = policy(settings.guards().embedders());
    add("X-Content-Type-Options", "nosniff");
    add("Referrer-Policy", "same-origin");
    add("Permissions-Policy", PERMISSIONS_POLICY);
    add("Cross-Origin-Opener-Policy", "same-origin");
    add("Cross-Origin-Resource-Policy", "same-origin");
    add("Cache-Control", "no-store");
    add("Vary", "Accept, Accept-Language, Cookie");
    if (settings.isHttps()) {
      add("Strict-Transport-Security", "max-age=31536000");
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    // Nothing of ours is in an answer that has just begun, so nothing need be looked for.
    HttpFields.Mutable headers = response.getHeaders();
    headers.add(isForEverybody(request.getHttpURI().getCanonicalPath()) ? framed : unframed);
    fields.forEach(headers::add);
    return super.handle(request, response, callback);
  }

  /** In place of those that an answer may have by then. */
  void putInto(HttpFields.Mutable headers) {
    headers.put(unframed);
    fields.forEach(headers::put);
  }

  /** The pages of days: those of a person's registration are shown in nobody's frame. */
  private static boolean isForEverybody(@Nullable String path) {
    return path != null && (path.equals("/") || path.startsWith("/journees/"));
  }

  private static HttpField policy(List<URI> embedders) {
    String ancestors =
        embedders.isEmpty()
            ? "'none'"
            : embedders.stream()
                .map(embedder -> embedder.toString().replaceFirst("/$", ""))
                .collect(Collectors.joining(" "));
    return new PreEncodedHttpField("Content-Security-Policy", CONTENT_SECURITY_POLICY + ancestors);
  }

  private void add(String name, String value) {
    fields.add(new PreEncodedHttpField(name, value));
  }
}
