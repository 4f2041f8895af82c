package fr.banquedesterritoires.event.http;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Where and how the service is reached.
 *
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any that is free
 * @param baseUrl what links in answers begin with, without a path; https where TLS stands in front
 * @param languages the languages spoken, the first one where nothing else is asked for
 * @param demo whether the demo's mailbox is shown, and forms may come under whatever name of this
 *     machine the browser took
 * @param organiser who answers for the service
 * @param limits what a client can ask for at most
 * @param guards what stands between the service and the open internet
 */
public record HttpSettings(
    String host,
    int port,
    URI baseUrl,
    List<Locale> languages,
    boolean demo,
    Organiser organiser,
    Limits limits,
    Guards guards) {

  /** French, then English. */
  public static final List<Locale> FRENCH_AND_ENGLISH = List.of(Locale.FRENCH, Locale.ENGLISH);

  /** Refuses a base URL that is no http(s) origin, and no language at all. */
  public HttpSettings {
    languages = List.copyOf(languages);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("at least one language must be spoken");
    }
    if (!isOrigin(baseUrl)) {
      throw new IllegalArgumentException(
          "the base URL is http(s)://host[:port] without a path, not " + baseUrl);
    }
  }

  /** Whether people reach the service through TLS, so that cookies and headers can insist on it. */
  public boolean isHttps() {
    return "https".equalsIgnoreCase(baseUrl.getScheme());
  }

  /** An absolute link to a path of the service. */
  public URI link(String path) {
    return baseUrl.resolve(path);
  }

  static boolean isOrigin(URI url) {
    boolean http =
        "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
    boolean bare =
        url.getRawPath() == null || url.getRawPath().isEmpty() || url.getRawPath().equals("/");
    return http
        && bare
        && url.getHost() != null
        && url.getRawUserInfo() == null
        && url.getRawQuery() == null
        && url.getRawFragment() == null;
  }
}
