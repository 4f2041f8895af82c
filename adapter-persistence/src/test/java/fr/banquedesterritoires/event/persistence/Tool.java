package fr.banquedesterritoires.event.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programs of the system that a proof needs. One that is missing is a failure. */
public final class Tool {

  private Tool() {}

  /**
   * Runs a command to its end.
   *
   * @return what it said
   * @throws IOException with what it said, if it failed
   */
  public static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + ": " + said);
    }
    return said;
  }

  /** The same with the command's words. */
  public static String run(String... command) throws IOException, InterruptedException {
    return run(List.of(command));
  }
}
