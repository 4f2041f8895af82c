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

  private static final String FILE_NAME = "demo-started-at";

  private DemoClock() {}

  static InstantSource in(Path folder, Instant firstTick) throws IOException {
    Path file = folder.resolve(FILE_NAME);
    if (Files.notExists(file)) {
      Files.writeString(file, Instant.now().toString());
    }
    Instant started = Instant.parse(Files.readString(file).strip());
    return Clock.offset(Clock.systemUTC(), Duration.between(started, firstTick));
  }
}
