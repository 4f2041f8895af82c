package fr.banquedesterritoires.event.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CheckCommandTest extends CommandsOnTheFlyersDay {

  @Test
  void check_names_every_finding_with_its_line_and_proposes_each_mend_once() throws IOException {
    assertThat(run("check", day.toString())).isZero();

    assertThat(out.lines().filter(line -> line.startsWith(day.toString())))
        .extracting(line -> line.replaceFirst("^.*\\.yaml(:\\d+)?: ([a-z-]+): .*", "$2$1"))
        .containsExactly(
            "missing-end:42",
            "equal-start:45",
            "out-of-order:69",
            "equal-start:73",
            "overlap:73",
            "gap");
    assertThat(out.lines().filter(line -> line.contains("Proposition")))
        .hasSize(2)
        .anyMatch(line -> line.contains("de 10\u202fh\u202f30 à 11\u202fh\u202f45"));
    assertThat(out).endsWith(DAY + "\u00a0: 6 points à revoir.\n");
  }

  @Test
  void check_speaks_english_when_asked() throws IOException {
    assertThat(run("check", "--language", "en", day.toString())).isZero();
    assertThat(out).contains("Nothing is planned from 10:30 to 12:30.");
  }

  @Test
  void check_names_mistakes_by_line_and_exits_1() throws IOException {
    Path twice =
        Files.writeString(folder.resolve("twice.yaml"), FlyerDayFile.yaml() + "lunch: none\n");

    assertThat(run("check", twice.toString())).isEqualTo(1);

    long line = FlyerDayFile.yaml().lines().count() + 1;
    assertThat(errors).contains(twice + ":" + line + ":1: duplicate-key: lunch\u00a0: cette clé");
    assertThat(out).isEmpty();
  }

  @Test
  void check_of_no_file_or_of_no_text_is_one_sentence_and_exits_1() throws IOException {
    Path latin1 =
        Files.write(folder.resolve("latin1.yaml"), "é".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(run("check", folder.resolve("none.yaml").toString())).isEqualTo(1);
    assertThat(errors)
        .isEqualTo("journees: There is no file " + folder.resolve("none.yaml") + ".\n");
    assertThat(run("check", latin1.toString())).isEqualTo(1);
    assertThat(errors).isEqualTo("journees: " + latin1 + " is not a UTF-8 text.\n");
  }
}
