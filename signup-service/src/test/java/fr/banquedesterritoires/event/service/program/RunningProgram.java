package fr.banquedesterritoires.event.service.program;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program in a process of its own, as people start it. */
public final class RunningProgram implements AutoCloseable {

  private static final Path JAR = Path.of("target", "journees", "journees.jar");
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private final Process process;
  private final URI address;
  private final Path errors;

  private RunningProgram(Process process, URI address, Path errors) {
    this.process = process;
    this.address = address;
    this.errors = errors;
  }

  /** Starts a command that serves, and waits until it says where. */
  public static RunningProgram serving(String... arguments) throws IOException {
    return serving(builder(arguments));
  }

  /** The same, with a folder for what the program throws away. */
  public static RunningProgram serving(Path temporary, String... arguments) throws IOException {
    ProcessBuilder builder = builder(arguments);
    builder.environment().put("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary);
    return serving(builder);
  }

  private static RunningProgram serving(ProcessBuilder builder) throws IOException {
    Path errors = Files.createTempFile("journees-errors-", ".txt");
    Process process = builder.redirectError(errors.toFile()).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line;
    while ((line = out.readLine()) != null) {
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        return new RunningProgram(process, URI.create(found.group()), errors);
      }
    }
    throw new IllegalStateException("the program ended: " + Files.readString(errors));
  }

  /** Runs a command to its end. */
  public static Result run(String... arguments) throws IOException, InterruptedException {
    Path out = Files.createTempFile("journees-out-", ".txt");
    Path errors = Files.createTempFile("journees-errors-", ".txt");
    Process process =
        builder(arguments).redirectOutput(out.toFile()).redirectError(errors.toFile()).start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the program did not end: " + List.of(arguments));
    }
    return new Result(process.exitValue(), Files.readString(out), Files.readString(errors));
  }

  /**
   * How a command ended.
   *
   * @param exit its exit code
   * @param out what it printed
   * @param errors what it complained about
   */
  public record Result(int exit, String out, String errors) {}

  private static ProcessBuilder builder(String... arguments) {
    if (Files.notExists(JAR)) {
      throw new IllegalStateException("package first: there is no " + JAR);
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(new File("target"));
    builder.environment().keySet().removeIf(name -> name.startsWith("JOURNEES_"));
    builder.environment().put("JOURNEES_SENDS_PER_MINUTE", "0");
    return builder;
  }

  /** Where it listens. */
  public URI address() {
    return address;
  }

  /** An address within it. */
  public String at(String path) {
    return address + path;
  }

  /** What it complained about so far. */
  public String errors() throws IOException {
    return Files.readString(errors);
  }

  /** Its process. */
  public Process process() {
    return process;
  }

  /** Tells it to stop and waits for its end. */
  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the program did not stop");
    }
  }
}
