package fr.banquedesterritoires.event.http.server;

import fr.banquedesterritoires.event.http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What is wrong with the header of an answer, and with what its page would have a browser run. */
final class HeaderCheck {

  static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

  /** The only routes whose answers somebody may keep; the rest is one person's, or a form. */
  private static final Pattern FOR_EVERYBODY =
      Pattern.compile(
          "/|/static/.*|/journees/[^/]+|/journees/[^/]+/calendrier\\.ics|/openapi\\.yaml"
              + "|/accessibilite|/mentions-legales|/donnees-personnelles(\\.json)?|/robots\\.txt|/sitemap\\.xml"
              + "|/calendrier\\.ics|/api/event-days|/api/event-days/[^/]+");

  private final List<String> flaws = new ArrayList<>();
  private final Answer answer;

  private HeaderCheck(Answer answer) {
    this.answer = answer;
  }

  static List<String> flaws(Answer answer) {
    return flaws(answer, "'none'");
  }

  /** With whoever may show the page in a frame. */
  static List<String> flaws(Answer answer, String ancestors) {
    HeaderCheck check = new HeaderCheck(answer);
    check.expect("Content-Security-Policy", POLICY + ancestors);
    check.expect("X-Content-Type-Options", "nosniff");
    check.expect("Referrer-Policy", "same-origin");
    check.expect("Cross-Origin-Opener-Policy", "same-origin");
    check.expect("Cross-Origin-Resource-Policy", "same-origin");
    check.expect("Strict-Transport-Security", "max-age=31536000");
    check.holds("Permissions-Policy", "camera=()", "geolocation=()", "microphone=()", "usb=()");
    check.holds("Vary", "Accept-Language", "Cookie");
    check.hidden("Server", "X-Powered-By", "Date-Modified", "Access-Control-Allow-Origin");
    check.kept();
    check.body();
    check.cookies();
    return check.flaws;
  }

  private void expect(String name, String value) {
    if (!answer.headers().allValues(name).equals(List.of(value))) {
      flaws.add(name + ": " + answer.headers().allValues(name));
    }
  }

  private void holds(String name, String... parts) {
    for (String part : parts) {
      if (!answer.header(name).contains(part)) {
        flaws.add(name + " without " + part);
      }
    }
  }

  private void hidden(String... names) {
    for (String name : names) {
      if (answer.headers().firstValue(name).isPresent()) {
        flaws.add(name);
      }
    }
  }

  private void kept() {
    boolean forEverybody =
        FOR_EVERYBODY.matcher(answer.path()).matches() && (answer.status() == 200);
    String kept = answer.header("Cache-Control");
    boolean sound =
        forEverybody
            ? List.of("public, no-cache", "no-cache", "public, max-age=31536000, immutable")
                .contains(kept)
            : kept.equals("no-store");
    if (!sound) {
      flaws.add("Cache-Control: " + kept);
    }
    if (!forEverybody && answer.headers().firstValue("Content-Encoding").isPresent()) {
      flaws.add("Content-Encoding");
    }
  }

  private void body() {
    String type = answer.header("Content-Type");
    if (!answer.text().isEmpty() && !type.contains("charset=utf-8")) {
      flaws.add("Content-Type: " + type);
    }
    if (type.startsWith("text/html") && !answer.header("Content-Encoding").equals("gzip")) {
      for (Element element : Jsoup.parse(answer.text()).getAllElements()) {
        boolean inline =
            List.of("script", "style", "base", "object", "iframe").contains(element.tagName())
                && !element.hasAttr("src");
        if (inline || element.attributes().asList().stream().anyMatch(HeaderCheck::runs)) {
          flaws.add("inline code: " + element.tagName());
        }
      }
    }
  }

  private static boolean runs(Attribute attribute) {
    return attribute.getKey().startsWith("on")
        || attribute.getKey().equals("style")
        || attribute.getValue().startsWith("javascript:");
  }

  private void cookies() {
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      if (!cookie.startsWith("__Host-")
          || cookie.contains("Domain=")
          || !List.of(cookie.split("; ?"))
              .containsAll(List.of("Path=/", "Secure", "HttpOnly", "SameSite=Lax"))) {
        flaws.add("Set-Cookie: " + cookie.replaceFirst("=.*", ""));
      }
    }
  }
}
