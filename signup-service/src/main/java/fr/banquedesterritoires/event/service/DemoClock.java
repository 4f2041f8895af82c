package fr.banquedesterritoires.event.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that starts at a given instant and ticks on, through restarts on the same data folder.
 */
final class DemoClock {

  /** A Monday morning four weeks before the day. */
  private static final Instant FIRST_TICK = Instant.parse("2019-02-18T08:00:00Z");

  private static final String FILE_NAME = "demo-started-at";

  private DemoClock() {}

  /** The clock of whatever a data folder holds: the demo's where it is one, and the real one. */
  static InstantSource of(Path folder) throws IOException {
    return Files.exists(folder.resolve(FILE_NAME)) ? in(folder) : Clock.systemUTC();
  }

  /** The clock of the demo in a data folder, which starts to tick if it does not yet. */
  static InstantSource in(Path folder) throws IOException {
    Path file = folder.resolve(FILE_NAME);
    if (Files.notExists(file)) {
      Files.writeString(file, Instant.now().toString());
    }
    Instant started = Instant.parse(Files.readString(file).strip());
    return Clock.offset(Clock.systemUTC(), Duration.between(started, FIRST_TICK));
  }
}
