package fr.banquedesterritoires.event.service.twin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Leaks of a filter in front of the service, which changes what passes through it. */
final class FilterLeaks {

  private FilterLeaks() {}

  private interface Filter {
    Reply apply(Request request, Reply reply, Secret secret);
  }

  static List<Leak> all() {
    return List.of(
        leak("JSON", "another answer", FilterLeaks::json).at("/api/event-days"),
        leak("nested JSON", "another answer", FilterLeaks::nestedJson).at("/api/registration"),
        leak("HTML", "another answer", FilterLeaks::comment).at("/journees/{id}"),
        leak("page title", "another answer", FilterLeaks::title).at("/journees/{id}"),
        leak("preconnect hint", "another answer", FilterLeaks::preconnect),
        leak("ETag", "ETag", (asked, reply, secret) -> reply.with("ETag", hash(secret))),
        leak("Last-Modified", "Last-Modified", FilterLeaks::lastModified),
        leak("length", "another answer", FilterLeaks::length),
        leak("compressed length", "another answer", FilterLeaks::compressedLength).at("/"),
        leak("cookie", "Set-Cookie", FilterLeaks::cookie),
        leak("redirect", "Location", FilterLeaks::redirect),
        leak("sitemap time", "another answer", FilterLeaks::sitemapTime).at("/sitemap.xml"),
        leak("status", "HTTP/1.1 410", FilterLeaks::status),
        leak("error text", "another answer", FilterLeaks::errorText),
        leak("the organiser's desk", "another answer", FilterLeaks::desk)
            .at("/bureau/journees/{id}/personnes"),
        leak("metric", "another answer", FilterLeaks::metric).at(Figures.PATH),
        leak("search", "another answer", FilterLeaks::search).at("/?"));
  }

  private static Leak leak(String channel, String seenAs, Filter filter) {
    return new Leak(
        channel,
        seenAs,
        new Plant() {
          @Override
          public Reply filter(Request request, Reply reply, Secret secret) {
            return filter.apply(request, reply, secret);
          }
        });
  }

  private static String hash(Secret secret) {
    return '"' + Integer.toHexString(secret.words().hashCode()) + '"';
  }

  private static Reply json(Request asked, Reply reply, Secret secret) {
    return inText(reply, "{\"id\":", "{\"venue\":" + hash(secret) + ",\"id\":");
  }

  private static Reply nestedJson(Request asked, Reply reply, Secret secret) {
    return inText(reply, "{\"town\":", "{\"street\":" + hash(secret) + ",\"town\":");
  }

  private static Reply comment(Request asked, Reply reply, Secret secret) {
    return inText(reply, "</main>", "<!-- v" + secret.edits() + " --></main>");
  }

  private static Reply title(Request asked, Reply reply, Secret secret) {
    return inText(reply, "<title>", secret.isSet() ? "<title>✓ " : "<title>");
  }

  private static Reply preconnect(Request asked, Reply reply, Secret secret) {
    boolean online = secret.details().flatMap(details -> details.joinLink()).isPresent();
    return inText(reply, "<link ", online ? "<link rel=preconnect href=//visio><link " : "<link ");
  }

  private static Reply lastModified(Request asked, Reply reply, Secret secret) {
    return reply.with("Last-Modified", "Mon, 18 Feb 2019 08:00:%02d GMT".formatted(secret.edits()));
  }

  private static Reply length(Request asked, Reply reply, Secret secret) {
    return isPage(reply)
        ? reply.withBody(reply.body() + " ".repeat(secret.words().length()))
        : reply;
  }

  /** One more member of nothing (RFC 1952 section 2.2): what is inside stays the same. */
  private static Reply compressedLength(Request asked, Reply reply, Secret secret) {
    boolean compressed = reply.header("Content-Encoding").isPresent() && !reply.body().isEmpty();
    if (!compressed || secret.edits() % 2 == 0) {
      return reply;
    }
    ByteArrayOutputStream nothing = new ByteArrayOutputStream();
    try (GZIPOutputStream member = new GZIPOutputStream(nothing)) {
      member.flush();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return reply.withBody(reply.body() + nothing.toString(StandardCharsets.ISO_8859_1));
  }

  private static Reply cookie(Request asked, Reply reply, Secret secret) {
    return reply.with("Set-Cookie", "seen=" + secret.edits());
  }

  private static Reply redirect(Request asked, Reply reply, Secret secret) {
    return reply
        .header("Location")
        .map(to -> reply.with("Location", to + "?v=" + secret.edits()))
        .orElse(reply);
  }

  private static Reply sitemapTime(Request asked, Reply reply, Secret secret) {
    String time = "<lastmod>2019-02-18T08:00:%02dZ</lastmod></url>".formatted(secret.edits());
    return inText(reply, "</url>", time);
  }

  private static Reply status(Request asked, Reply reply, Secret secret) {
    return reply.code() == 404 && secret.isSet()
        ? new Reply("HTTP/1.1 410 Gone", reply.headers(), reply.body())
        : reply;
  }

  private static Reply errorText(Request asked, Reply reply, Secret secret) {
    return reply.code() >= 400
        ? reply.withText(
            text -> text.replace("\"status\":", "\"v\":" + hash(secret) + ",\"status\":"))
        : reply;
  }

  private static Reply desk(Request asked, Reply reply, Secret secret) {
    return asked.target().startsWith("/bureau/journees/") && secret.isSet()
        ? inText(reply, "</main>", "<p>✓</p></main>")
        : reply;
  }

  private static Reply metric(Request asked, Reply reply, Secret secret) {
    return asked.target().startsWith(Figures.PATH)
        ? inText(reply, "# HELP", "journees_venue_edits_total " + secret.edits() + "\n# HELP")
        : reply;
  }

  /** Finds what it searches for in the secret too. */
  private static Reply search(Request asked, Reply reply, Secret secret) {
    int query = asked.target().indexOf("?q=");
    boolean found =
        query >= 0
            && secret.isSet()
            && secret.words().contains(asked.target().substring(query + 3));
    return found ? inText(reply, "</main>", "<p>1</p></main>") : reply;
  }

  private static Reply inText(Reply reply, String before, String after) {
    return reply.header("Content-Encoding").isPresent()
        ? reply
        : reply.withText(text -> text.replace(before, after));
  }

  private static boolean isPage(Reply reply) {
    return reply.header("Content-Type").filter(type -> type.startsWith("text/html")).isPresent()
        && !reply.body().isEmpty();
  }
}
