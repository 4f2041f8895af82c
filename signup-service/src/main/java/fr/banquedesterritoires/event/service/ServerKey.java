package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.registration.PrivateLinks;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that private links are sealed with. It lives in a file of its own, readable by its owner
 * only, so that a copy of the database opens nothing; without it, links that were sent die.
 */
final class ServerKey {

  /** Its name within the data folder, where no other place is set. */
  static final String FILE_NAME = "server.key";

  private static final String ALGORITHM = "HmacSHA256";

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private static final FileAttribute<?> OWNER_ONLY_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private ServerKey() {}

  /** The key in a file, which is made at first use. */
  static byte[] in(Path file, SecureRandom random) throws IOException {
    if (Files.notExists(file)) {
      Files.createDirectories(file.toAbsolutePath().getParent(), OWNER_ONLY_FOLDER);
      make(file, random);
    }
    return read(file)
        .orElseThrow(
            () ->
                new UnusableSettings(
                    "The key file " + file + " is damaged: restore it from a backup."));
  }

  /** The key in a file; empty if the file is damaged. */
  static Optional<byte[]> read(Path file) throws IOException {
    try {
      return Optional.of(HexFormat.of().parseHex(Files.readString(file).strip()))
          .filter(key -> key.length == PrivateLinks.KEY_LENGTH);
    } catch (IllegalArgumentException | CharacterCodingException notHex) {
      return Optional.empty();
    }
  }

  /** A key for another purpose, from which nothing can be learnt about the server's own. */
  static SecretKey derive(byte[] serverKey, String purpose) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(serverKey, ALGORITHM));
      return new SecretKeySpec(mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII)), ALGORITHM);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static void make(Path file, SecureRandom random) throws IOException {
    byte[] key = new byte[PrivateLinks.KEY_LENGTH];
    random.nextBytes(key);
    try (FileChannel channel =
        FileChannel.open(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNER_ONLY)) {
      channel.write(
          ByteBuffer.wrap(HexFormat.of().formatHex(key).getBytes(StandardCharsets.US_ASCII)));
      channel.force(true);
    } catch (FileAlreadyExistsException anotherStartWasFaster) {
      return;
    }
  }
}
