package fr.banquedesterritoires.event.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EventDayIdTest {

  private static final List<String> SIGNS = List.of("a", "z", "0", "9", "-", "A", "é", "/", "٣");

  /** The form, as the API's description says it. */
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  @Test
  void groups_of_letters_and_digits_joined_by_single_hyphens_name_a_day_and_nothing_else_does() {
    List<String> texts = textsOfUpTo(5);

    assertThat(texts.stream().filter(EventDayId::isWellFormed))
        .isEqualTo(texts.stream().filter(text -> FORM.matcher(text).matches()).toList())
        .contains("a-0-z")
        .doesNotContain("", "-", "a-", "-a", "a--a", "A", "é");
  }

  @Test
  void an_id_is_not_endless() {
    String longest = "a".repeat(EventDayId.MAX_LENGTH);

    assertThat(EventDayId.isWellFormed(longest)).isTrue();
    assertThat(EventDayId.isWellFormed(longest + "a")).isFalse();
    assertThatThrownBy(() -> new EventDayId(longest + "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not the id of a day: 81 characters");
  }

  private static List<String> textsOfUpTo(int length) {
    List<String> texts = new ArrayList<>(List.of(""));
    for (int begin = 0, grown = 0; grown < length; grown++) {
      int end = texts.size();
      for (String text : texts.subList(begin, end).toArray(String[]::new)) {
        SIGNS.forEach(sign -> texts.add(text + sign));
      }
      begin = end;
    }
    return texts;
  }
}
