package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What every route of the API asks of a request. */
final class Requests {

  static final String JSON = "application/json";
  static final String MERGE_PATCH = "application/merge-patch+json";

  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  private static final String BEARER = "bearer ";

  private Requests() {}

  /** Refuses a body of any other media type than those taken. */
  static void requireMediaType(Context ctx, String... taken) {
    String type = Optional.ofNullable(ctx.header(Header.CONTENT_TYPE)).orElse("");
    String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!Arrays.asList(taken).contains(bare)) {
      throw new RefusedRequest(
          Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, taken[0])
              .withHeader(
                  ctx.method().name().equals("PATCH") ? "Accept-Patch" : "Accept-Post",
                  String.join(", ", List.of(taken))));
    }
  }

  /** The body as text. */
  static String text(Context ctx) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(ctx.bodyAsBytes()))
          .toString();
    } catch (CharacterCodingException noText) {
      throw new RefusedRequest(ProblemKind.MALFORMED_REQUEST);
    }
  }

  /** What makes a repeat of the request known as one, if it was sent. */
  static Optional<IdempotencyKey> idempotencyKey(Context ctx) {
    Optional<String> sent = Optional.ofNullable(ctx.header(IDEMPOTENCY_KEY));
    if (sent.filter(key -> !IdempotencyKey.isWellFormed(key)).isPresent()) {
      throw new RefusedRequest(ProblemKind.MALFORMED_KEY);
    }
    return sent.map(IdempotencyKey::new);
  }

  /** The token that the request carries, or the answer to none. */
  static String token(Context ctx) {
    return bearer(ctx).orElseThrow(Requests::unknownToken);
  }

  /** What the request bears (RFC 6750 section 2.1). */
  static Optional<String> bearer(Context ctx) {
    return Optional.ofNullable(ctx.header(Header.AUTHORIZATION))
        .filter(authorization -> authorization.toLowerCase(Locale.ROOT).startsWith(BEARER))
        .map(authorization -> authorization.substring(BEARER.length()).strip());
  }

  /** The one answer to no token, a mangled one, a replaced one and one never given out. */
  static RefusedRequest unknownToken() {
    return new RefusedRequest(
        Problem.of(ProblemKind.UNKNOWN_TOKEN)
            .withHeader(Header.WWW_AUTHENTICATE, "Bearer realm=\"journees\""));
  }
}
