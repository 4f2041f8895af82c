package fr.banquedesterritoires.event.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextRuleTest {

  private static final TextRule LINE = TextRule.line(10);
  private static final TextRule PARAGRAPHS = TextRule.paragraphs(10);

  @Test
  void surrounding_white_space_does_not_belong_to_a_text() {
    assertThat(LINE.apply("name", " \u2003Zoé\u202f\u00a0")).isEqualTo("Zoé");
  }

  @Test
  void an_accent_typed_apart_joins_its_letter() {
    assertThat(LINE.apply("name", "Zoe\u0301")).isEqualTo("Zo\u00e9");
  }

  @Test
  void what_stands_before_the_first_combining_mark_is_composed() {
    String letters =
        IntStream.rangeClosed(0, 0x300)
            .filter(unit -> !Normalizer.isNormalized("e" + (char) unit, Normalizer.Form.NFC))
            .mapToObj(Integer::toHexString)
            .collect(Collectors.joining(" "));

    assertThat(letters).isEqualTo("300");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0\u202f\u2007", "\n\t", "\u200d", " \u200c\u200d\u00a0"})
  void a_text_that_nobody_can_see_is_blank(String typed) {
    assertThat(PARAGRAPHS.flawOf(typed)).contains(TextFlaw.BLANK);
  }

  @Test
  void length_is_counted_in_code_points_as_people_count_letters() {
    assertThat(LINE.flawOf("𐍈".repeat(10))).isEmpty();
    assertThat(LINE.flawOf("𐍈".repeat(11))).contains(TextFlaw.TOO_LONG);
  }

  @Test
  void length_is_counted_once_accents_have_joined_their_letters() {
    assertThat(LINE.flawOf("e\u0301".repeat(10))).isEmpty();
    assertThat(LINE.flawOf("e\u0301".repeat(11))).contains(TextFlaw.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"👩🏽\u200d🌾", "کتاب\u200cها", "l’été", "Ŵ_%\\\"'"})
  void letters_of_every_script_and_joined_emoji_are_kept(String typed) {
    assertThat(LINE.apply("name", typed)).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "0x0000, CONTROL_CHARACTER",
    "0x0007, CONTROL_CHARACTER",
    "0x0009, CONTROL_CHARACTER",
    "0x007F, CONTROL_CHARACTER",
    "0x0085, CONTROL_CHARACTER",
    "0x00AD, CONTROL_CHARACTER",
    "0x200B, CONTROL_CHARACTER",
    "0xD800, CONTROL_CHARACTER",
    "0xE000, CONTROL_CHARACTER",
    "0xFEFF, CONTROL_CHARACTER",
    "0xFFFE, CONTROL_CHARACTER",
    "0xE0041, CONTROL_CHARACTER",
    "0x000A, LINE_BREAK",
    "0x000D, LINE_BREAK",
    "0x2028, LINE_BREAK",
    "0x2029, LINE_BREAK",
    "0x061C, BIDI_CONTROL",
    "0x200E, BIDI_CONTROL",
    "0x200F, BIDI_CONTROL",
    "0x202A, BIDI_CONTROL",
    "0x202E, BIDI_CONTROL",
    "0x2066, BIDI_CONTROL",
    "0x2069, BIDI_CONTROL",
  })
  void what_nobody_can_see_or_what_turns_text_around_is_refused(String codePoint, TextFlaw flaw) {
    String typed = "a" + Character.toString(Integer.decode(codePoint)) + "b";

    assertThat(LINE.flawOf(typed)).contains(flaw);
  }

  @Test
  void every_kind_of_line_break_becomes_one_in_paragraphs() {
    assertThat(PARAGRAPHS.apply("notes", "a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
  }

  @Test
  void paragraphs_take_tabs_and_still_refuse_other_controls() {
    assertThat(PARAGRAPHS.flawOf("a\tb")).isEmpty();
    assertThat(PARAGRAPHS.flawOf("a\u0007b")).contains(TextFlaw.CONTROL_CHARACTER);
    assertThat(PARAGRAPHS.flawOf("a\u202eb")).contains(TextFlaw.BIDI_CONTROL);
  }

  @Test
  void a_refusal_names_the_field_and_the_flaw_and_never_the_text() {
    assertThatThrownBy(() -> LINE.apply("familyName", "un nom beaucoup trop long"))
        .isInstanceOfSatisfying(
            RefusedText.class,
            refused -> {
              assertThat(refused.field()).isEqualTo("familyName");
              assertThat(refused.flaw()).isEqualTo(TextFlaw.TOO_LONG);
              assertThat(refused).hasMessage("familyName: TOO_LONG");
            });
  }

  @Test
  void a_blank_text_that_may_be_left_out_counts_as_left_out() {
    assertThat(LINE.applyOptional("diet", Optional.of(" \t\u200d"))).isEmpty();
    assertThat(LINE.applyOptional("diet", Optional.empty())).isEmpty();
    assertThat(LINE.applyOptional("diet", Optional.of(" végétarien "))).contains("végétarien");
  }

  @Test
  void what_a_rule_has_applied_it_applies_again_without_change() {
    IntStream.range(0, 0x20000)
        .mapToObj(codePoint -> "a" + Character.toString(codePoint) + "\u0301b")
        .filter(typed -> PARAGRAPHS.flawOf(typed).isEmpty())
        .forEach(
            typed -> {
              String once = PARAGRAPHS.apply("text", typed);
              if (!PARAGRAPHS.apply("text", once).equals(once)) {
                throw new AssertionError("not stable: " + typed.codePointAt(1));
              }
            });
  }

  @Test
  void a_rule_that_takes_nothing_is_no_rule() {
    assertThatThrownBy(() -> TextRule.line(0)).isInstanceOf(IllegalArgumentException.class);
    assertThat(TextRule.line(1)).isEqualTo(new TextRule(1, false));
    assertThat(TextRule.paragraphs(1)).isEqualTo(new TextRule(1, true));
  }
}
