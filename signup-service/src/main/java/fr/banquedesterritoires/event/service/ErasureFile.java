package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.privacy.Erasures;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of those who had themselves erased, in a file beside the store and not in it: a line for
 * each, with an id that names nobody and the instant. Copies of the store do not hold it. Several
 * processes may add to it; a last line that a crash cut short counts for nothing, since whoever it
 * was for was not answered.
 */
final class ErasureFile implements Erasures {

  /** Its name within the data folder, where no other place is set. */
  static final String FILE_NAME = "erasures.txt";

  private static final Pattern LINE =
      Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) \\S+");

  private final Path file;

  ErasureFile(Path file) {
    this.file = file;
  }

  @Override
  public synchronized void note(RegistrationId erased, Instant at) {
    try (FileChannel channel =
            FileChannel.open(
                file,
                Set.of(
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rw-------")));
        FileLock alone = channel.lock()) {
      // What a crash cut short must not run into this line.
      String line = (channel.size() == 0 ? "" : "\n") + erased + " " + at;
      ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException notNoted) {
      throw new UncheckedIOException("the list of erasures cannot be added to", notNoted);
    }
  }

  @Override
  public Set<RegistrationId> all() {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.US_ASCII)) {
      return lines
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .map(line -> RegistrationId.parse(line.group(1)))
          .collect(Collectors.toUnmodifiableSet());
    } catch (NoSuchFileException nobodySoFar) {
      return Set.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the list of erasures cannot be read", unreadable);
    }
  }
}
