package fr.banquedesterritoires.event.service.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load: Debian's {@code wrk}, another process, so that its cost is not the server's. */
final class Wrk {

  private static final Pattern MEASURED =
      Pattern.compile("measured requests=(\\d+) micros=(\\d+) p50=(\\d+) p99=(\\d+) errors=(\\d+)");
  private static final AtomicInteger RUNS = new AtomicInteger();

  private final Path scripts;
  private final int connections;

  /** With so many connections at once; unpacks its scripts into a folder. */
  Wrk(Path folder, int connections) throws IOException {
    this.scripts = folder;
    this.connections = connections;
    for (String script : List.of("sign-up.lua", "get.lua")) {
      try (InputStream packed = Wrk.class.getResourceAsStream(script)) {
        Files.copy(
            Objects.requireNonNull(packed),
            folder.resolve(script),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Everybody who comes is new: one sign-up for each request, for a day and through all runs. */
  Load signUps(URI server, String path, int seconds) throws IOException, InterruptedException {
    return run("sign-up.lua", server, path, seconds);
  }

  /** The same page again and again. */
  Load reads(URI server, String path, int seconds) throws IOException, InterruptedException {
    return run("get.lua", server.resolve(path), path, seconds);
  }

  private Load run(String script, URI target, String path, int seconds)
      throws IOException, InterruptedException {
    ProcessBuilder wrk =
        new ProcessBuilder(
            "wrk",
            "--threads=1",
            "--connections=" + connections,
            "--duration=" + seconds + "s",
            "--timeout=10s",
            "--script=" + scripts.resolve(script),
            target.toString());
    wrk.environment()
        .putAll(
            Map.of(
                "BENCH_PATH",
                path,
                "BENCH_RUN",
                ProcessHandle.current().pid() + "-" + RUNS.incrementAndGet()));
    Process process = started(wrk.redirectErrorStream(true));
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    Matcher measured = MEASURED.matcher(said);
    if (!measured.find()) {
      throw new IllegalStateException("wrk measured nothing: " + said);
    }
    return new Load(
        Long.parseLong(measured.group(1)),
        Long.parseLong(measured.group(2)) / 1e6,
        Long.parseLong(measured.group(3)) / 1e3,
        Long.parseLong(measured.group(4)) / 1e3,
        Long.parseLong(measured.group(5)));
  }

  private static Process started(ProcessBuilder wrk) {
    try {
      return wrk.start();
    } catch (IOException missing) {
      throw new IllegalStateException(
          "wrk is missing; on Debian: sudo apt-get install wrk", missing);
    }
  }

  /**
   * What a load met.
   *
   * @param requests how many were answered
   * @param seconds how long it took
   * @param p50 milliseconds within which half of them were answered
   * @param p99 milliseconds within which 99 of 100 were answered
   * @param errors answers other than 2xx and 3xx, broken connections, time-outs
   */
  record Load(long requests, double seconds, double p50, double p99, long errors) {
    double perSecond() {
      return requests / seconds;
    }
  }
}
