package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.persistence.SqliteSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The disk under the data folder, and the clock. */
final class MachineCheck {

  private static final String DISK = "disk";
  private static final String CLOCK = "clock";

  private static final long MIB = 1024L * 1024;
  private static final long TOO_LITTLE = 64 * MIB;
  private static final long LITTLE = 512 * MIB;

  /** No clock of a machine that runs this program stands before it. */
  private static final Instant WRITTEN = Instant.parse("2026-11-01T00:00:00Z");

  private static final Duration FILE_TIMES_DIFFER = Duration.ofMinutes(1);

  /** Where the usual time services of Linux leave a mark while the clock is kept right. */
  private static final List<Path> KEPT_RIGHT =
      List.of(
          Path.of("/run/systemd/timesync/synchronized"),
          Path.of("/run/chrony/chronyd.pid"),
          Path.of("/run/ntpd.pid"));

  private MachineCheck() {}

  static List<Finding> findings(Path data, InstantSource clock) {
    try {
      List<Path> written =
          Stream.of("", "-wal")
              .map(suffix -> data.resolve(SqliteSettings.FILE_NAME + suffix))
              .filter(Files::exists)
              .toList();
      return List.of(disk(data, written), clock(written, clock.instant()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Finding disk(Path data, List<Path> written) throws IOException {
    long free = Files.getFileStore(existing(data.toAbsolutePath())).getUsableSpace();
    long taken = 0;
    for (Path file : written) {
      taken += Files.size(file);
    }
    return disk(free, taken);
  }

  static Finding disk(long free, long taken) {
    String text = "%,d MiB are free, the store takes %,d MiB".formatted(free / MIB, taken / MIB);
    if (free < TOO_LITTLE) {
      return Finding.problem(DISK, text, "make room: on a full disk nobody can sign up");
    }
    return free < Math.max(LITTLE, 2 * taken)
        ? Finding.warning(DISK, text, "make room: a backup or an update takes as much as the store")
        : Finding.ok(DISK, text);
  }

  private static Finding clock(List<Path> written, Instant now) throws IOException {
    Instant last = WRITTEN;
    for (Path file : written) {
      Instant modified = Files.getLastModifiedTime(file).toInstant();
      last = Stream.of(last, modified).max(Comparator.naturalOrder()).orElseThrow();
    }
    return clock(now, last);
  }

  static Finding clock(Instant now, Instant last) {
    String text = "it is " + now.truncatedTo(ChronoUnit.SECONDS);
    if (now.isBefore(last.minus(FILE_TIMES_DIFFER))) {
      return Finding.problem(
          CLOCK,
          text + ", before " + last.truncatedTo(ChronoUnit.SECONDS) + ", which has been already",
          "set it, and have a time service keep it right: timedatectl set-ntp true");
    }
    return KEPT_RIGHT.stream().anyMatch(Files::exists)
        ? Finding.ok(CLOCK, text + ", and a time service keeps it right")
        : Finding.ok(CLOCK, text + "; whether a time service keeps it right, timedatectl tells");
  }

  private static Path existing(Path path) {
    return Stream.iterate(path, Path::getParent).filter(Files::exists).findFirst().orElseThrow();
  }
}
