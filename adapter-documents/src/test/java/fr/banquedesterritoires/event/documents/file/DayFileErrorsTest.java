package fr.banquedesterritoires.event.documents.file;

import static fr.banquedesterritoires.event.documents.file.DayFileMistakes.SOUND;
import static fr.banquedesterritoires.event.documents.file.DayFileMistakes.session;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.documents.file.FileError.Code;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayFileErrorsTest {

  @Test
  void without_a_mistake_the_file_is_read() {
    assertThat(DayFile.read(SOUND)).isInstanceOf(DayFile.Read.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fr.banquedesterritoires.event.documents.file.DayFileMistakes#all")
  void a_mistake_is_told_with_its_line_column_and_field(
      String wrong, String sound, FileError error) {
    assertThat(SOUND).contains(sound);

    assertThat(errors(SOUND.replace(sound, wrong))).containsExactly(error);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lieu",
        "Lieu",
        "venue",
        "address",
        "adresse",
        "salle",
        "room",
        "lieuDeReunion",
        "joinLink",
        "location",
        "access-notes"
      })
  void the_venue_in_a_day_s_file_is_refused_wherever_it_stands(String key) {
    String secret = ": 12 rue Secrète";

    assertThat(errors(SOUND + key + secret))
        .containsExactly(new FileError(32, 1, key, Code.VENUE_IN_DAY_FILE, List.of()));
    assertThat(errors(SOUND.replace("kind: plenary", "kind: plenary\n      " + key + secret)))
        .containsExactly(new FileError(16, 7, session(key), Code.VENUE_IN_DAY_FILE, List.of()));
  }

  @Test
  void all_mistakes_are_told_at_once_in_the_order_of_their_lines() {
    String wrong =
        SOUND
            .replace("title: Une journée", "titel: Une journée")
            .replace("town: Paris", "town: *paris")
            .replace("end: 10:00", "end: 24:30")
            .replace("capacity: 80", "capacity: many")
            .replace("publication: draft", "lieu: ici");

    assertThat(errors(wrong))
        .extracting(FileError::code)
        .containsExactly(
            Code.MISSING,
            Code.MISSPELT_KEY,
            Code.ALIAS,
            Code.NOT_A_TIME,
            Code.NOT_A_NUMBER,
            Code.VENUE_IN_DAY_FILE);
  }

  @Test
  void nothing_and_comments_alone_are_no_day() {
    for (String yaml : List.of("", "\n\n", "# rien", "---\n# rien", "\ufeff")) {
      assertThat(errors(yaml)).hasSize(1);
    }
    assertThat(errors("# rien")).containsExactly(new FileError(1, 1, "", Code.EMPTY, List.of()));
  }

  @Test
  void what_is_no_mapping_is_no_day() {
    assertThat(errors("une journée"))
        .containsExactly(new FileError(1, 1, "", Code.NOT_A_MAPPING, List.of()));
  }

  @Test
  void fifty_levels_are_read_and_a_hundred_are_not() {
    assertThat(errors("a: " + "[".repeat(49) + "]".repeat(49)))
        .extracting(FileError::code)
        .contains(Code.UNKNOWN_KEY);
    assertThat(errors("a: " + "[".repeat(100) + "]".repeat(100)))
        .containsExactly(new FileError(1, 53, "", Code.TOO_DEEP, List.of("50")));
  }

  @Test
  void a_file_beyond_the_limit_is_not_even_parsed() {
    String padding = "#" + "x".repeat(DayFile.MAX_LENGTH - SOUND.length() - 1);

    assertThat(DayFile.read(SOUND + padding)).isInstanceOf(DayFile.Read.class);
    assertThat(errors(SOUND + padding + "x"))
        .containsExactly(new FileError(1, 1, "", Code.TOO_LARGE, List.of("1000000")));
  }

  @Test
  void of_very_many_mistakes_a_hundred_are_told() {
    String wrong =
        IntStream.range(0, 100_000).mapToObj(n -> "k" + n + ": 1\n").collect(Collectors.joining());

    assertThat(errors(wrong)).hasSize(100);
  }

  @Test
  void aliases_cannot_make_a_file_grow() {
    String laughs =
        IntStream.range(1, 40)
            .mapToObj(n -> "a" + n + ": &a" + n + " [" + "*a" + (n - 1) + ",*a" + (n - 1) + "]\n")
            .collect(Collectors.joining("", "a0: &a0 [x]\n", ""));

    assertThat(errors(laughs)).extracting(FileError::code).contains(Code.UNKNOWN_KEY);
  }

  @Test
  void whatever_stands_in_a_file_there_is_an_answer() {
    Random random = new Random(18);
    String letters = ":-[]{}#&*!|>'\"%@`,?~\n\n  \tae0é\u0000\u202e\ud800\ufeff";
    for (int n = 0; n < 1_000; n++) {
      StringBuilder yaml = new StringBuilder(SOUND);
      for (int edits = 1 + random.nextInt(5); edits > 0; edits--) {
        int at = random.nextInt(yaml.length());
        yaml.replace(
            at,
            Math.min(yaml.length(), at + random.nextInt(3)),
            String.valueOf(letters.charAt(random.nextInt(letters.length()))));
      }
      if (DayFile.read(yaml.toString()) instanceof DayFile.Refused refused) {
        assertThat(refused.errors()).as("%s", yaml).isNotEmpty();
      }
    }
  }

  private static List<FileError> errors(String yaml) {
    return switch (DayFile.read(yaml)) {
      case DayFile.Read read -> throw new AssertionError("read without complaint: " + read.day());
      case DayFile.Refused refused -> refused.errors();
    };
  }
}
