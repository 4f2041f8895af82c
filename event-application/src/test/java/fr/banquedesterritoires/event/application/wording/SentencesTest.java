package fr.banquedesterritoires.event.application.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void a_language_is_spoken_in_all_its_countries() {
    assertThat(dates(Locale.UK).say("moment", "Monday", "9:00")).isEqualTo("Monday at 9:00");
    assertThat(dates(Locale.UK).language()).isEqualTo(Locale.ENGLISH);
    assertThat(dates(Locale.CANADA_FRENCH).say("moment", "lundi", "9 h 00"))
        .isEqualTo("lundi à 9 h 00");
  }

  @Test
  void french_speaks_where_a_language_has_no_file_whatever_this_machine_speaks() {
    Locale machine = Locale.getDefault();
    Locale.setDefault(Locale.ENGLISH);
    try {
      assertThat(dates(Locale.GERMAN).say("moment", "lundi", "midi")).isEqualTo("lundi à midi");
      assertThat(dates(Locale.GERMAN).language()).isEqualTo(Locale.FRENCH);
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void a_pattern_is_given_as_it_stands() {
    assertThat(dates(Locale.ENGLISH).plain("time")).isEqualTo("H:mm");
  }

  @Test
  void a_key_without_words_is_a_fault() {
    assertThatThrownBy(() -> dates(Locale.FRENCH).say("nothing"))
        .isInstanceOf(MissingResourceException.class);
  }

  private static Sentences dates(Locale language) {
    return Sentences.beside(DateWording.class, "dates", language);
  }
}
