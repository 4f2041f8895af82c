package fr.banquedesterritoires.event.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The copies of the store that the program itself leaves in the data folder: before a migration,
 * and when a backup takes the store's place. They still hold people who were forgotten since, so
 * they stay for {@link #KEPT} and no longer. Backups that people make lie elsewhere and are theirs.
 */
record AgedCopies(Path folder, InstantSource clock) {

  private static final Logger LOG = LoggerFactory.getLogger(AgedCopies.class);

  /** Long enough to notice that an update or a restore went wrong. */
  static final Duration KEPT = Duration.ofDays(7);

  private static final Pattern NAME =
      Pattern.compile("journees[.]db[.](schema-\\d+|before-restore(-\\d+)?)(-wal|-shm)?");

  /** Those that are there. */
  List<Path> all() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    } catch (NoSuchFileException noFolder) {
      return List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Deletes those whose time is over. */
  void forget() {
    Instant before = clock.instant().minus(KEPT);
    for (Path copy : all()) {
      try {
        if (Files.getLastModifiedTime(copy).toInstant().isBefore(before)) {
          Files.deleteIfExists(copy);
        }
      } catch (NoSuchFileException anotherProcessWasQuicker) {
        LOG.debug("gone already", anotherProcessWasQuicker);
      } catch (IOException kept) {
        throw new UncheckedIOException(kept);
      }
    }
  }
}
