package fr.banquedesterritoires.event.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Camille DUPONT,               camille dupont
          Lebègue,                      lebegue
          Cœur,                         coeur
          L’Haÿ-les-Roses,              l'hay-les-roses
          İzmir,                        izmir
          Straße,                       strasse
          ﬁn,                           fin
          """)
  void a_text_is_found_as_people_type_it(String text, String folded) {
    assertThat(Folded.of(text)).isEqualTo(folded);
  }

  @Test
  void any_white_space_is_one_space() {
    assertThat(Folded.of("\u00a0two\t\u000b\r\nwords\u202f\u2003here "))
        .isEqualTo("two words here");
  }

  @Test
  void marks_go_wherever_they_stand() {
    assertThat(Folded.of("e\u0301te\u0301 \ud804\udc80\ud804\udc91")).isEqualTo("ete \ud804\udc91");
  }

  @Test
  void a_letter_is_looked_up_as_it_is_taken_apart() {
    for (char letter = 0; letter < 0x180; letter++) {
      String alone = "a" + letter + "a";
      assertThat(Folded.of(alone) + "\u03c9").isEqualTo(Folded.of(alone + "\u03a9"));
    }
  }
}
