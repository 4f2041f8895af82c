package fr.banquedesterritoires.event.service.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, with what the system says it used. */
final class Served implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
  private static final double TICKS_PER_SECOND = 100;
  private static final int USER_TIME = 11;

  private final Process process;
  private final URI address;

  private Served(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Starts a command that serves, and waits until it says where. */
  static Served by(List<String> command, Path folder) throws IOException {
    Path errors = folder.resolve("errors.txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("JOURNEES_"));
    Process process = builder.start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line;
    while ((line = out.readLine()) != null) {
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        return new Served(process, URI.create(found.group()));
      }
    }
    throw new IllegalStateException("the server ended: " + Files.readString(errors));
  }

  URI address() {
    return address;
  }

  /** Seconds of processor time that the process has used, in user mode and in the kernel. */
  double cpuSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
    List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
    return (Long.parseLong(fields.get(USER_TIME)) + Long.parseLong(fields.get(USER_TIME + 1)))
        / TICKS_PER_SECOND;
  }

  /** MiB of the machine's memory that the process holds. */
  long residentMib() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .map(kib -> kib / 1024)
        .findFirst()
        .orElseThrow();
  }

  /** A load on it, with the processor time that each of its requests cost the server. */
  Cost under(Demand demand) throws IOException, InterruptedException {
    double before = cpuSeconds();
    Wrk.Load load = demand.load(address);
    return new Cost(load, (cpuSeconds() - before) * 1e6 / load.requests());
  }

  /** Something to load a server with. */
  @FunctionalInterface
  interface Demand {
    Wrk.Load load(URI server) throws IOException, InterruptedException;
  }

  /**
   * A load and what it cost.
   *
   * @param load as its sender saw it
   * @param cpuMicros microseconds of the server's processor time for each request
   */
  record Cost(Wrk.Load load, double cpuMicros) {}

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the server did not stop");
    }
  }
}
