package fr.banquedesterritoires.event.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A process of its own that signs people up in an SQLite store until it is killed. */
final class SignUpProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader lines;
  private final List<Integer> acknowledged = new ArrayList<>();
  private final List<Integer> refused = new ArrayList<>();
  private int refusedInARow;

  private SignUpProcess(Process process) {
    this.process = process;
    this.lines = process.inputReader();
  }

  /**
   * How one is started.
   *
   * @param folder the store's
   * @param firstPerson who comes first
   * @param callers how many people come at once
   * @param manner how they are kept
   * @param wrapper what is put before the command
   */
  record Start(Path folder, int firstPerson, int callers, Manner manner, List<String> wrapper) {

    static Start in(Path folder) {
      return new Start(folder, 0, 8, Manner.CAREFUL, List.of());
    }

    Start from(int person) {
      return new Start(folder, person, callers, manner, wrapper);
    }

    Start oneByOne() {
      return new Start(folder, firstPerson, 1, manner, wrapper);
    }

    Start as(Manner other) {
      return new Start(folder, firstPerson, callers, other, wrapper);
    }

    /** With files that may not become longer than so many KiB, until it is set free. */
    Start cramped(int kib) {
      return within("bash", "-c", "ulimit -S -f " + kib + "; exec \"$@\"", "cramped");
    }

    Start within(String... command) {
      return new Start(folder, firstPerson, callers, manner, List.of(command));
    }

    SignUpProcess now() throws IOException {
      List<String> java =
          List.of(
              ProcessHandle.current().info().command().orElseThrow(),
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "--enable-native-access=ALL-UNNAMED",
              "-cp",
              System.getProperty("java.class.path"),
              SignUps.class.getName(),
              folder.toString(),
              String.valueOf(firstPerson),
              String.valueOf(callers),
              manner.name());
      return new SignUpProcess(
          new ProcessBuilder(Stream.concat(wrapper.stream(), java.stream()).toList())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start());
    }
  }

  long pid() {
    return process.pid();
  }

  /** Reads on until so many more people were signed up. */
  void awaitAcknowledged(int more) throws IOException {
    int wanted = acknowledged.size() + more;
    while (acknowledged.size() < wanted && readOn()) {}
  }

  /** Reads on until so many people in a row were sent away. */
  void awaitRefused(int inARow) throws IOException {
    refusedInARow = 0;
    while (refusedInARow < inARow && readOn()) {}
  }

  /** Whom it has said yes to until now. */
  List<Integer> acknowledged() throws IOException {
    while (lines.ready() && readOn()) {}
    return List.copyOf(acknowledged);
  }

  /** Whom it has sent away, as far as its words were read. */
  List<Integer> refused() {
    return List.copyOf(refused);
  }

  /** Lifts the limit on its files. */
  void setFree() throws IOException, InterruptedException {
    Tool.run("prlimit", "--pid", String.valueOf(process.pid()), "--fsize=unlimited");
  }

  /** Kills it without a word, and reads what it had said by then. */
  List<Integer> kill() throws IOException, InterruptedException {
    killHandles();
    while (readOn()) {}
    process.waitFor();
    return List.copyOf(acknowledged);
  }

  @Override
  public void close() {
    killHandles();
  }

  /**
   * Through its handle: the process itself would close the pipe with what is still in it. What it
   * is wrapped in ends with it.
   */
  private void killHandles() {
    List<ProcessHandle> wrapped = process.descendants().toList();
    (wrapped.isEmpty() ? List.of(process.toHandle()) : wrapped)
        .forEach(ProcessHandle::destroyForcibly);
  }

  private boolean readOn() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      return false;
    }
    String[] words = line.split(" ", -1);
    if (words.length == 2 && words[0].equals(SignUps.YES)) {
      acknowledged.add(Integer.parseInt(words[1]));
      refusedInARow = 0;
    } else if (words.length == 2 && words[0].equals(SignUps.NO)) {
      refused.add(Integer.parseInt(words[1]));
      refusedInARow++;
    }
    return true;
  }
}
