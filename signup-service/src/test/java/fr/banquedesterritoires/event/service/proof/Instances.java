package fr.banquedesterritoires.event.service.proof;

import fr.banquedesterritoires.event.persistence.PostgresServer;
import fr.banquedesterritoires.event.persistence.PostgresSettings;
import fr.banquedesterritoires.event.service.program.RunningProgram;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** Three services on one PostgreSQL, each of which can be stopped and started at will. */
final class Instances implements AutoCloseable {

  static final int COUNT = 3;

  private static final String KEY = "server.key";

  private final List<Path> dataFolders;
  private final PostgresSettings settings;
  private final List<RunningProgram> running = new CopyOnWriteArrayList<>();

  private Instances(List<Path> dataFolders, PostgresSettings settings) {
    this.dataFolders = dataFolders;
    this.settings = settings;
  }

  /** Starts them on a database with tables, one key for all. */
  static Instances start(Path folder) throws IOException {
    List<Path> dataFolders =
        IntStream.range(0, COUNT).mapToObj(n -> folder.resolve("instance-" + n)).toList();
    Instances instances =
        new Instances(dataFolders, PostgresServer.settings(PostgresServer.emptyDatabase()));
    for (int n = 0; n < COUNT; n++) {
      if (n > 0) {
        Files.createDirectory(dataFolders.get(n));
        Files.copy(dataFolders.getFirst().resolve(KEY), dataFolders.get(n).resolve(KEY));
      }
      instances.running.add(instances.startOne(n));
    }
    return instances;
  }

  private RunningProgram startOne(int n) throws IOException {
    return RunningProgram.serving(
        "serve",
        "--port",
        "0",
        "--data",
        dataFolders.get(n).toString(),
        "--database",
        settings.jdbcUrl(),
        "--database-user",
        settings.user());
  }

  URI address(int n) {
    return running.get(n % COUNT).address();
  }

  List<URI> addresses() {
    return running.stream().map(RunningProgram::address).toList();
  }

  List<Path> dataFolders() {
    return new ArrayList<>(dataFolders);
  }

  PostgresSettings settings() {
    return settings;
  }

  /** Lets one finish what it took, and starts it anew. */
  void restart(int n) throws IOException, InterruptedException {
    running.get(n).close();
    running.set(n, startOne(n));
  }

  /** Kills one without a word, and starts it anew. */
  void killAndStart(int n) throws IOException {
    running.get(n).process().toHandle().destroyForcibly();
    running.set(n, startOne(n));
  }

  @Override
  public void close() throws InterruptedException {
    for (RunningProgram instance : running) {
      instance.close();
    }
  }
}
