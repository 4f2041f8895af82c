package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Two services that are the same but for the secret. */
final class Twins implements AutoCloseable {

  private static final String TEMPLATE = "template";

  private final Path folder;
  private final Ears ears;
  private final Side first;
  private final Side second;

  private Twins(Path folder, Plant plant) throws IOException {
    this.folder = Files.createTempDirectory(folder, "twins");
    this.ears = new Ears();
    this.first = new Side(true, copyOf(folder, "first"), plant);
    this.second = new Side(false, copyOf(folder, "second"), plant);
  }

  /** Opens both in a folder, each with its own copy of the same empty file. */
  static Twins open(Path folder, Plant plant) throws IOException {
    makeTemplate(folder);
    return new Twins(folder, plant);
  }

  private static synchronized void makeTemplate(Path folder) {
    Path template = folder.resolve(TEMPLATE);
    if (Files.notExists(template)) {
      SqliteStore.open(SqliteSettings.in(template)).close();
    }
  }

  private Path copyOf(Path templates, String name) throws IOException {
    Path copy = Files.createDirectory(folder.resolve(name));
    Path template = SqliteSettings.in(templates.resolve(TEMPLATE)).file();
    Files.copy(template, SqliteSettings.in(copy).file());
    return copy;
  }

  Ears ears() {
    return ears;
  }

  List<Side> sides() {
    return List.of(first, second);
  }

  Side first() {
    return first;
  }

  Side second() {
    return second;
  }

  /** Leaves nothing behind: thousands of sequences fill many files. */
  @Override
  public void close() throws InterruptedException, IOException {
    first.close();
    second.close();
    ears.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
