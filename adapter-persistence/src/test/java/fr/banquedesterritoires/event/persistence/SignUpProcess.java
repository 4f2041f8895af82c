package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.work.StoreBusyException;
import fr.banquedesterritoires.event.application.work.StoreFailedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A process of its own that signs people up in an SQLite store, one after another, until killed.
 */
final class SignUpProcess implements AutoCloseable {

  private static final String YES = "yes";
  private static final String NO = "no";

  private final Process process;
  private final BufferedReader lines;
  private final List<Integer> acknowledged = new ArrayList<>();
  private int refused;

  private SignUpProcess(Process process) {
    this.process = process;
    this.lines = process.inputReader();
  }

  /** Says on its output whom it signed up, as soon as it knows. */
  public static void main(String... arguments) throws InterruptedException {
    try (SqliteStore store = SqliteStore.open(SqliteSettings.in(Path.of(arguments[0])))) {
      Crowd.publish(store);
      for (int person = Integer.parseInt(arguments[1]); ; person++) {
        try {
          Crowd.signUp(store, person);
          System.out.println(YES + " " + person);
        } catch (StoreFailedException | StoreBusyException failed) {
          System.out.println(NO + " " + person);
        }
      }
    }
  }

  static SignUpProcess start(Path folder, int firstPerson) throws IOException {
    return start(folder, firstPerson, Stream.of());
  }

  /** The same with files that may not become longer than so many KiB, until it is set free. */
  static SignUpProcess startCramped(Path folder, int kib) throws IOException {
    return start(
        folder, 0, Stream.of("bash", "-c", "ulimit -S -f " + kib + "; exec \"$@\"", "cramped"));
  }

  private static SignUpProcess start(Path folder, int firstPerson, Stream<String> wrapper)
      throws IOException {
    Stream<String> java =
        Stream.of(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            SignUpProcess.class.getName(),
            folder.toString(),
            String.valueOf(firstPerson));
    return new SignUpProcess(
        new ProcessBuilder(Stream.concat(wrapper, java).toList())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /** Reads on until so many more people were signed up. */
  void awaitAcknowledged(int more) throws IOException {
    int wanted = acknowledged.size() + more;
    while (acknowledged.size() < wanted && readOn()) {}
  }

  /** Reads on until so many people in a row were sent away. */
  void awaitRefused(int inARow) throws IOException {
    refused = 0;
    while (refused < inARow && readOn()) {}
  }

  /** Lifts the limit on its files. */
  void setFree() throws IOException, InterruptedException {
    new ProcessBuilder("prlimit", "--pid", String.valueOf(process.pid()), "--fsize=unlimited")
        .inheritIO()
        .start()
        .waitFor();
  }

  /** Kills it without a word, and reads what it had said by then. */
  List<Integer> kill() throws IOException {
    // Through its handle: the process itself would close the pipe with what is still in it.
    process.toHandle().destroyForcibly();
    while (readOn()) {}
    return List.copyOf(acknowledged);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private boolean readOn() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      return false;
    }
    String[] words = line.split(" ", -1);
    if (words.length == 2 && words[0].equals(YES)) {
      acknowledged.add(Integer.parseInt(words[1]));
      refused = 0;
    } else if (words[0].equals(NO)) {
      refused++;
    }
    return true;
  }
}
