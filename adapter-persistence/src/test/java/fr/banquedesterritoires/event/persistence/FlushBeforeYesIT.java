package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a power cut leaves is what was flushed. The system calls of a process tell whether the log
 * was, before each yes; {@link PowerCutProof} cuts the power, for which it has to be root.
 */
final class FlushBeforeYesIT {

  private static final int PEOPLE = 50;

  @TempDir private Path folder;

  @Test
  void nobody_is_told_yes_before_the_log_they_stand_in_is_on_the_disk() throws Exception {
    assertThat(yesses(Manner.CAREFUL))
        .hasSizeGreaterThanOrEqualTo(PEOPLE)
        .containsOnly(Log.FLUSHED);
  }

  @Test
  void with_the_setting_that_the_service_refuses_somebody_is() throws Exception {
    assertThat(yesses(Manner.UNFLUSHED)).contains(Log.WRITTEN);
  }

  /** What had become of the log since the yes before. */
  private enum Log {
    UNTOUCHED,
    WRITTEN,
    FLUSHED
  }

  /** How the log stood at each yes. */
  private List<Log> yesses(Manner manner) throws Exception {
    Path trace = folder.resolve("trace");
    try (SignUpProcess process =
        SignUpProcess.Start.in(folder.resolve("data"))
            .oneByOne()
            .as(manner)
            .within(
                "strace",
                "-f",
                "-y",
                "-o",
                trace.toString(),
                "-e",
                "signal=none",
                "-e",
                "trace=write,pwrite64,fsync,fdatasync")
            .now()) {
      process.awaitAcknowledged(PEOPLE);
      process.kill();
    }
    return new Trace().read(trace);
  }

  /** Reads what strace has written: one call a line, or two if another came in between. */
  private static final class Trace {

    private static final Pattern CALL =
        Pattern.compile("(?<thread>\\d+) +(?<call>\\w+)\\(\\d+<(?<file>[^>]*)>(?<rest>.*)");
    private static final Pattern RESUMED =
        Pattern.compile("(?<thread>\\d+) +<\\.\\.\\. (?<call>\\w+) resumed>.*");

    private final List<Log> yesses = new ArrayList<>();
    private final Map<String, String> flushing = new HashMap<>();
    private Log log = Log.UNTOUCHED;

    List<Log> read(Path trace) throws IOException {
      for (String line : Files.readAllLines(trace, StandardCharsets.ISO_8859_1)) {
        Matcher call = CALL.matcher(line);
        Matcher resumed = RESUMED.matcher(line);
        if (call.matches()) {
          begin(call);
        } else if (resumed.matches() && resumed.group("call").endsWith("sync")) {
          flushed(flushing.getOrDefault(resumed.group("thread"), ""));
        }
      }
      return yesses;
    }

    private void begin(Matcher call) {
      String file = call.group("file");
      if (call.group("call").endsWith("sync")) {
        flushing.put(call.group("thread"), file);
        if (!call.group("rest").contains("unfinished")) {
          flushed(file);
        }
      } else if (file.endsWith("-wal")) {
        log = Log.WRITTEN;
      } else if (call.group("rest").contains("\"" + SignUps.YES + " ")) {
        yesses.add(log);
        log = Log.UNTOUCHED;
      }
    }

    private void flushed(String file) {
      if (file.endsWith("-wal")) {
        log = Log.FLUSHED;
      }
    }
  }
}
