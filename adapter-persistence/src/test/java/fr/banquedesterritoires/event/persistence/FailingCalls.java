package fr.banquedesterritoires.event.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** System calls of a running process that fail, by way of strace, until this is closed. */
public final class FailingCalls implements AutoCloseable {

  /** What waits until a file is on the disk. */
  public static final String FLUSHES = "fsync,fdatasync";

  /** What makes a file longer, or changes it. */
  public static final String WRITES = "pwrite64,write,ftruncate,fallocate";

  private final Process strace;

  private FailingCalls(Process strace) {
    this.strace = strace;
  }

  /**
   * Lets calls fail in all threads of a process, from the return of this method on.
   *
   * @param calls names of system calls, with commas between them
   * @param error as the system names it, such as EIO
   * @param files the only ones it is about; every file, if none is named
   */
  public static FailingCalls in(long pid, String calls, String error, List<String> files)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "strace",
                "-f",
                "-o",
                "/dev/null",
                "-p",
                String.valueOf(pid),
                "-e",
                "trace=" + calls,
                "-e",
                "inject=" + calls + ":error=" + error));
    files.forEach(file -> command.addAll(List.of("-P", file)));
    Process strace = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader said = strace.inputReader();
    StringBuilder all = new StringBuilder();
    String line;
    while ((line = said.readLine()) != null) {
      if (line.contains("attached")) {
        return new FailingCalls(strace);
      }
      all.append(line).append('\n');
    }
    throw new IOException("strace did not attach: " + all);
  }

  @Override
  public void close() throws InterruptedException {
    strace.destroy();
    strace.waitFor();
  }
}
