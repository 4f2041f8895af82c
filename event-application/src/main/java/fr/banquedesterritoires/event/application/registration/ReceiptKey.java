package fr.banquedesterritoires.event.application.registration;

import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** The key under which it is noted that an address was sent a receipt within a clock hour. */
final class ReceiptKey {

  private ReceiptKey() {}

  static IdempotencyKey of(EmailAddress delegate, Instant now) {
    String what = now.truncatedTo(ChronoUnit.HOURS) + " " + delegate.canonical();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
      return new IdempotencyKey("receipt:" + HexFormat.of().formatHex(digest));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
