package fr.banquedesterritoires.event.application.organiser;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** What is kept of a secret: enough to know it again, too little to use it. */
final class Seal {

  private Seal() {}

  /** SHA-256 in hexadecimal; secrets are random and long, so that no slower hash is called for. */
  static String of(String secret) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
