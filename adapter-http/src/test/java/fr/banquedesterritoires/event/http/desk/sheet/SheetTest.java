package fr.banquedesterritoires.event.http.desk.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SheetTest {

  private static final SheetWriter WRITER =
      new SheetWriter(Set.of("capacity"), Set.of("approval"), Set.of("questions"));

  @Test
  void what_was_typed_is_found_again_under_its_path() {
    Sheet sheet = sheet("title", "Un « titre »", "programme.sessions[2].start", "9:00");

    assertThat(sheet.text("title")).isEqualTo("Un « titre »");
    assertThat(sheet.text("programme.sessions[2].start")).isEqualTo("9:00");
    assertThat(sheet.text("programme.sessions[1].start")).isEmpty();
    assertThat(sheet.text("programme.sessions[7].start")).isEmpty();
    assertThat(sheet.count("programme.sessions")).isEqualTo(2);
  }

  @Test
  void parts_are_added_moved_and_taken_out_with_all_they_hold() {
    Sheet sheet = sheet("s[1].t", "a", "s[2].t", "b", "s[2].c[1].n", "within b", "s[3].t", "c");

    sheet.move("s", 2, -1);
    sheet.remove("s", 3);
    sheet.insert("s", 1);

    assertThat(sheet.count("s")).isEqualTo(3);
    assertThat(sheet.text("s[1].t")).isEqualTo("b");
    assertThat(sheet.text("s[1].c[1].n")).isEqualTo("within b");
    assertThat(sheet.text("s[2].t")).isEmpty();
    assertThat(sheet.text("s[3].t")).isEqualTo("a");
  }

  @Test
  void what_is_out_of_bounds_changes_nothing() {
    Sheet sheet = sheet("s[1].t", "a", "s[2].t", "b");

    sheet.move("s", 1, -1);
    sheet.move("s", 2, 1);
    sheet.move("s", 9, 1);
    sheet.remove("s", 0);
    sheet.remove("nowhere", 1);

    assertThat(sheet.text("s[1].t") + sheet.text("s[2].t")).isEqualTo("ab");
  }

  @Test
  void what_is_no_path_or_too_far_off_is_passed_over() {
    Sheet sheet =
        sheet(
            "s[999].t",
            "x",
            "s[0].t",
            "x",
            "a..b",
            "x",
            "a.b.c.d.e.f.g",
            "x",
            "é",
            "x",
            "[1]",
            "x");

    assertThat(sheet.count("s")).isZero();
    assertThat(WRITER.write(sheet)).isEqualTo("{\n\n}");
  }

  @Test
  void texts_are_quoted_and_empty_ones_left_out() {
    assertThat(
            WRITER.write(
                sheet(
                    "title", "a \"b\" \\ \u202e: {c}\r\n# d",
                    "text", " ",
                    "place.town", "",
                    "registration.capacity", " 80 ",
                    "registration.approval", "",
                    "questions", "un\n\ndeux\n")))
        .isEqualTo(
            """
            {
            title: "a \\"b\\" \\\\ \\U0000202e: {c}\\n# d",
            questions: ["un", "deux"],
            registration: {
            capacity: 80,
            approval: false
            }
            }\
            """);
  }

  private static Sheet sheet(String... pathsAndTexts) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int at = 0; at < pathsAndTexts.length; at += 2) {
      fields.put(pathsAndTexts[at], pathsAndTexts[at + 1]);
    }
    return Sheet.of(fields);
  }
}
