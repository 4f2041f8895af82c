package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Optional;

/**
 * What the author of a change had before them, as {@code ETag} and {@code If-Match} say it (RFC
 * 9110 section 13.1.1). A change that says nothing of it is refused (RFC 6585 section 3).
 */
final class Seen {

  private static final String NOTHING_KNOWN = "";

  private Seen() {}

  /** Tells what the answer shows. */
  static void tell(Context ctx, String seen) {
    ctx.header(Header.ETAG, '"' + seen + '"');
  }

  /**
   * What the author had before them; nothing that was ever told, for a tag that is not ours.
   *
   * @throws RefusedRequest if they do not say, or mean whatever there is
   */
  static String by(Context ctx) {
    String sent =
        Optional.ofNullable(ctx.header(Header.IF_MATCH))
            .map(String::strip)
            .filter(tags -> !tags.equals("*"))
            .orElseThrow(() -> new RefusedRequest(ProblemKind.NOT_SEEN));
    return sent.matches("\"[0-9a-f]{1,64}\"")
        ? sent.substring(1, sent.length() - 1)
        : NOTHING_KNOWN;
  }

  /** The same where the tag is a number; a negative one for a tag that is not ours. */
  static int numberBy(Context ctx) {
    String seen = by(ctx);
    return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
  }

  /** Somebody else was faster. */
  static RefusedRequest outdated() {
    return new RefusedRequest(ProblemKind.OUTDATED);
  }
}
