package fr.banquedesterritoires.event.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeVersionTest {

  @Test
  void it_says_the_day_its_words_are_from_and_reads_back() {
    NoticeVersion version = NoticeVersion.of("2026-11-23.0a1b2c3d");

    assertThat(version).isEqualTo(new NoticeVersion(LocalDate.of(2026, 11, 23), "0a1b2c3d"));
    assertThat(NoticeVersion.parse(version.toString())).contains(version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-23",
        "2026-02-30.0a1b2c3d",
        "0000-01-01.0a1b2c3d",
        "2026-11-23.0A1B2C3D",
        "2026-11-23.0a1b2c3",
        "2026-11-23.0a1b2c3d\n",
        "12026-11-23.0a1b2c3d"
      })
  void nothing_else_is_one(String written) {
    assertThat(NoticeVersion.parse(written)).isEmpty();
    assertThatThrownBy(() -> NoticeVersion.of(written))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void digits_are_eight_and_years_have_four() {
    assertThatThrownBy(() -> new NoticeVersion(LocalDate.of(2026, 11, 23), "xyz"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NoticeVersion(LocalDate.of(12026, 11, 23), "0a1b2c3d"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
