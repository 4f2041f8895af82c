package fr.banquedesterritoires.event.http.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer that everybody may have: anyone may keep it and ask whether it still holds, by a strong
 * {@code ETag} made of its bytes (RFC 9110 section 8.8.3). It is the only kind of answer that is
 * ever compressed, so that nothing secret is compressed together with what a stranger can choose.
 * It can be kept and sent again.
 */
public final class PublicAnswer {

  private static final int WORTH_COMPRESSING = 1_024;
  private static final int TAG_LENGTH = 22;

  private final String contentType;
  private final byte[] body;
  private final String tag;
  private volatile byte @Nullable [] compressed;

  private PublicAnswer(String contentType, byte[] body) {
    this.contentType = contentType;
    this.body = body;
    this.tag =
        Base64.getUrlEncoder()
            .encodeToString(Sha256.digest().digest(body))
            .substring(0, TAG_LENGTH);
  }

  /** An answer of a media type, charset included. */
  public static PublicAnswer of(String contentType, byte[] body) {
    return new PublicAnswer(contentType, body.clone());
  }

  /** Sends it, or says that what the client has still holds. */
  public void send(Context ctx) {
    boolean compress =
        body.length >= WORTH_COMPRESSING && takesGzip(ctx.header(Header.ACCEPT_ENCODING));
    String etag = '"' + tag + (compress ? "-gzip\"" : "\"");
    ctx.header(Header.ETAG, etag);
    ctx.header(Header.CACHE_CONTROL, "public, no-cache");
    ctx.header(Header.VARY, "Accept-Encoding, Accept-Language, Cookie");
    if (holds(ctx.header(Header.IF_NONE_MATCH), etag)) {
      ctx.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    ctx.contentType(contentType);
    if (compress) {
      ctx.header(Header.CONTENT_ENCODING, "gzip").result(compressed());
    } else {
      ctx.result(body);
    }
  }

  private static boolean takesGzip(@Nullable String accepted) {
    return accepted != null
        && Arrays.stream(accepted.split(","))
            .map(coding -> coding.replace(" ", "").toLowerCase(Locale.ROOT))
            .anyMatch(coding -> coding.matches("(gzip|\\*)(;q=(1|1\\.0*|0\\.\\d*[1-9]\\d*))?"));
  }

  private static boolean holds(@Nullable String known, String etag) {
    return known != null
        && Arrays.stream(known.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag));
  }

  private byte[] compressed() {
    byte[] kept = compressed;
    if (kept == null) {
      kept = gzip(body);
      compressed = kept;
    }
    return kept;
  }

  private static byte[] gzip(byte[] body) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 2);
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(body);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return compressed.toByteArray();
  }
}
