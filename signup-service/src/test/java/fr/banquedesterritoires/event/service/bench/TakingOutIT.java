package fr.banquedesterritoires.event.service.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.organiser.Listings.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lists are written as they are read: a heap that could not hold a day's people is enough to take
 * them all out. {@code -Djournees.people=…} says how many they are.
 */
class TakingOutIT {

  private static final int PEOPLE = Integer.getInteger("journees.people", 25_000);

  /** Holds the program and a page of people, and by far not everybody. */
  private static final String HEAP = "-Xmx20m";

  @TempDir private static Path folder;

  @BeforeAll
  static void fill() {
    Crowd.fill(Programs.data(folder), PEOPLE);
  }

  @ParameterizedTest
  @EnumSource
  void everybody_is_taken_out_through_a_heap_that_cannot_hold_them(Format format) throws Exception {
    Path list = folder.resolve("list-" + format);

    assertThat(takeOut(list, format.name())).isEmpty();

    assertThat(rows(list, format)).isEqualTo(PEOPLE);
  }

  @Test
  void that_heap_would_not_do_if_they_were_collected_first() throws Exception {
    assertThat(takeOut(folder.resolve("collected"), TakingOut.ALL_AT_ONCE))
        .contains("OutOfMemoryError");
  }

  /** What it complained about. */
  private static String takeOut(Path list, String how) throws IOException, InterruptedException {
    Path errors = Files.createTempFile(folder, "errors", ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                TakingOut.class.getName(),
                Programs.data(folder).toString(),
                list.toString(),
                how)
            .redirectError(errors.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor();
    return Files.readString(errors);
  }

  private static long rows(Path list, Format format) throws IOException {
    String mark = "@mairie.example";
    return switch (format) {
      case CSV, JSON -> count(Files.readString(list), mark);
      case XLSX -> {
        try (ZipFile book = new ZipFile(list.toFile())) {
          byte[] sheet =
              book.getInputStream(book.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
          yield count(new String(sheet, StandardCharsets.UTF_8), mark);
        }
      }
    };
  }

  private static long count(String text, String word) {
    return List.of(text.split(word, -1)).size() - 1L;
  }
}
