package fr.banquedesterritoires.event.application.registration;

import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The private links. A link's token is the registration's id followed by an HMAC-SHA-256 (RFC 2104)
 * of the id and the rotation counter under a server key that is kept outside the store. So it can
 * be written when a mail is sent, dies when the counter rises, and nothing that opens a
 * registration is stored at all.
 */
public final class PrivateLinks {

  /** The length of a server key, in bytes. */
  public static final int KEY_LENGTH = 32;

  /** The length of every token, in characters: 48 bytes in base64url (RFC 4648 section 5). */
  public static final int TOKEN_LENGTH = 64;

  private static final String ALGORITHM = "HmacSHA256";
  private static final byte[] PURPOSE = "private-link:1:".getBytes(StandardCharsets.US_ASCII);
  private static final int ID_LENGTH = 16;

  private final SecretKeySpec serverKey;

  /**
   * Under a server key.
   *
   * @param serverKey {@link #KEY_LENGTH} random bytes, the same at every start
   */
  public PrivateLinks(byte[] serverKey) {
    if (serverKey.length != KEY_LENGTH) {
      throw new IllegalArgumentException(
          "a server key has " + KEY_LENGTH + " bytes, not " + serverKey.length);
    }
    this.serverKey = new SecretKeySpec(serverKey, ALGORITHM);
  }

  /** The token that opens a registration now. */
  public String tokenFor(Registration registration) {
    byte[] id = bytes(registration.id());
    byte[] token =
        ByteBuffer.allocate(ID_LENGTH + KEY_LENGTH)
            .put(id)
            .put(seal(id, registration.linkRotation()))
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** Which registration a token claims to open; empty if it is no token. It proves nothing yet. */
  public Optional<RegistrationId> claimedBy(String token) {
    return decode(token)
        .map(ByteBuffer::wrap)
        .map(bytes -> new RegistrationId(new UUID(bytes.getLong(), bytes.getLong())));
  }

  /** Whether a token opens a registration; takes the same time for every wrong one. */
  public boolean opens(String token, Registration registration) {
    return decode(token)
        .map(bytes -> Arrays.copyOfRange(bytes, ID_LENGTH, bytes.length))
        .filter(
            seal ->
                MessageDigest.isEqual(
                    seal, seal(bytes(registration.id()), registration.linkRotation())))
        .isPresent();
  }

  private static Optional<byte[]> decode(String token) {
    if (token.length() != TOKEN_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getUrlDecoder().decode(token))
          .filter(bytes -> bytes.length == ID_LENGTH + KEY_LENGTH);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private byte[] seal(byte[] id, int rotation) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(serverKey);
      mac.update(PURPOSE);
      mac.update(id);
      return mac.doFinal(ByteBuffer.allocate(Integer.BYTES).putInt(rotation).array());
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static byte[] bytes(RegistrationId id) {
    return ByteBuffer.allocate(ID_LENGTH)
        .putLong(id.value().getMostSignificantBits())
        .putLong(id.value().getLeastSignificantBits())
        .array();
  }
}
