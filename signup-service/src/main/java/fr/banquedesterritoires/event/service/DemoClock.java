package fr.banquedesterritoires.event.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that starts at a given instant, ticks on through restarts on the same data folder, and
 * can be moved on.
 */
final class DemoClock implements InstantSource {

  /** A Monday morning four weeks before the day. */
  private static final Instant FIRST_TICK = Instant.parse("2019-02-18T08:00:00Z");

  private static final String FILE_NAME = "demo-started-at";

  private final Path file;
  private volatile Instant started;

  private DemoClock(Path file, Instant started) {
    this.file = file;
    this.started = started;
  }

  /** The clock of whatever a data folder holds: the demo's where it is one, and the real one. */
  static InstantSource of(Path folder) throws IOException {
    return Files.exists(folder.resolve(FILE_NAME)) ? in(folder) : Clock.systemUTC();
  }

  /** The clock of the demo in a data folder, which starts to tick if it does not yet. */
  static DemoClock in(Path folder) throws IOException {
    Path file = folder.resolve(FILE_NAME);
    if (Files.notExists(file)) {
      Files.writeString(file, Instant.now().toString());
    }
    return new DemoClock(file, Instant.parse(Files.readString(file).strip()));
  }

  @Override
  public Instant instant() {
    return FIRST_TICK.plus(Duration.between(started, Instant.now()));
  }

  /** Moves it on to an instant, if that is still to come. */
  synchronized void moveTo(Instant later) {
    Duration step = Duration.between(instant(), later);
    if (step.isPositive()) {
      started = started.minus(step);
      remember();
    }
  }

  private void remember() {
    Path draft = file.resolveSibling(FILE_NAME + ".tmp");
    try {
      Files.writeString(draft, started.toString());
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException notWritten) {
      throw new UncheckedIOException(notWritten);
    }
  }
}
