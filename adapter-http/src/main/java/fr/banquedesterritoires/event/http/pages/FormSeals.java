package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.Guards;
import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Tells forms that a person filled in from those of a program. Each form goes out with the second
 * in which it did, sealed by an HMAC-SHA-256 (RFC 2104) together with what it is for, and with a
 * field that only programs fill in. One that comes back without its seal, sooner than people type,
 * after too long, or with that field filled in is shown once more instead of being taken: a person
 * loses nothing.
 */
final class FormSeals {

  /** The field of the seal. */
  static final String SEAL = "sceau";

  /** The field that people do not see. */
  static final String BAIT = "homepage";

  private static final String ALGORITHM = "HmacSHA256";
  private static final int LENGTH = Long.BYTES + 32;

  private final SecretKey secret;
  private final InstantSource clock;
  private final Optional<Guards.FormAge> age;

  FormSeals(SecretKey secret, InstantSource clock, Optional<Guards.FormAge> age) {
    this.secret = secret;
    this.clock = clock;
    this.age = age;
  }

  /** Whether a form came back as a person sends it. */
  boolean isPersons(Context ctx, String form) {
    String bait = ctx.formParam(BAIT);
    return (bait == null || bait.isEmpty()) && age.map(of -> isOfAge(ctx, form, of)).orElse(true);
  }

  /** The seal for showing a form: the one it came with if it may yet ripen, or else a new one. */
  String sealFor(Context ctx, String form) {
    String sent = ctx.formParam(SEAL);
    return handedOut(sent, form)
        .filter(at -> sent != null && !isOver(at))
        .map(at -> sent)
        .orElseGet(() -> seal(form, clock.instant().getEpochSecond()));
  }

  private boolean isOfAge(Context ctx, String form, Guards.FormAge of) {
    return handedOut(ctx.formParam(SEAL), form)
        .filter(at -> !isOver(at))
        .filter(at -> !clock.instant().isBefore(at.plus(of.least())))
        .isPresent();
  }

  private boolean isOver(Instant handedOut) {
    Duration most = age.orElse(Guards.FormAge.DEFAULT).most();
    return clock.instant().isAfter(handedOut.plus(most));
  }

  /** When a form was handed out under a seal, if the seal is ours. */
  private Optional<Instant> handedOut(@Nullable String sent, String form) {
    return Optional.ofNullable(sent)
        .flatMap(FormSeals::decode)
        .map(bytes -> bytes.getLong(0))
        .filter(second -> isSame(seal(form, second), sent))
        .map(Instant::ofEpochSecond);
  }

  private static boolean isSame(String ours, @Nullable String sent) {
    return sent != null
        && MessageDigest.isEqual(
            ours.getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<ByteBuffer> decode(String sent) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(sent))
          .filter(bytes -> bytes.length == LENGTH)
          .map(ByteBuffer::wrap);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private String seal(String form, long second) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      mac.update(ByteBuffer.allocate(Long.BYTES).putLong(second).array());
      byte[] proof = mac.doFinal(form.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(ByteBuffer.allocate(LENGTH).putLong(second).put(proof).array());
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
