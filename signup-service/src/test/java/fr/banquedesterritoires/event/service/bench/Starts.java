package fr.banquedesterritoires.event.service.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** From the launcher's start to the first 200, on a data folder that exists. */
final class Starts {

  private static final int TIMES = 5;
  private static final Path LAUNCHER = Path.of("..", "journees").toAbsolutePath().normalize();

  private final Path folder;
  private final Table table;

  Starts(Path folder, Table table) {
    this.folder = folder;
    this.table = table;
  }

  void measure() throws IOException, InterruptedException {
    Path own = Programs.folder(folder, "start");
    Crowd.fill(Programs.data(own), 1_000);
    measure(own, "plain", Map.of("JOURNEES_AOT_CACHE", "off"));
    measure(own, "with the launcher's cache", Map.of());
  }

  private void measure(Path own, String how, Map<String, String> environment)
      throws IOException, InterruptedException {
    start(own, environment);
    List<Double> seconds = new ArrayList<>();
    for (int time = 0; time < TIMES; time++) {
      seconds.add(start(own, environment));
    }
    seconds.sort(null);
    table.say(
        String.format(
            Locale.ROOT,
            "start to first 200, %s: %.2f s (fastest %.2f, slowest %.2f)",
            how,
            seconds.get(TIMES / 2),
            seconds.getFirst(),
            seconds.getLast()));
  }

  private static double start(Path own, Map<String, String> environment)
      throws IOException, InterruptedException {
    int port = Programs.freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
                LAUNCHER.toString(), "serve", "--port=" + port, "--data=" + Programs.data(own))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(own.resolve("errors.txt").toFile());
    builder.environment().putAll(environment);
    long begun = System.nanoTime();
    Process process = builder.start();
    try {
      while (!answers(port)) {
        if (!process.isAlive()) {
          throw new IllegalStateException("the start failed, see " + own.resolve("errors.txt"));
        }
        TimeUnit.MILLISECONDS.sleep(2);
      }
      return (System.nanoTime() - begun) / 1e9;
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static boolean answers(int port) {
    try {
      URI live = URI.create("http://127.0.0.1:" + port + Programs.PAGE);
      return ((HttpURLConnection) live.toURL().openConnection()).getResponseCode()
          == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }
}
