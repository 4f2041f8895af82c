package fr.banquedesterritoires.event.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.sample.Days;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The day is 18 March 2019 in Paris, an hour ahead of UTC until 31 March, and two from then on. */
class RetentionRuleTest {

  private static final EventDay DAY = Days.in(Publication.PUBLISHED);

  @ParameterizedTest
  @CsvSource({
    "2019-02-18T08:00:00Z, EVERYTHING",
    "2019-03-25T22:59:59.999999999Z, EVERYTHING",
    "2019-03-25T23:00:00Z, NOTHING_SENSITIVE",
    "2019-06-16T21:59:59.999999999Z, NOTHING_SENSITIVE",
    "2019-06-16T22:00:00Z, FIGURES_ALONE",
    "2029-01-01T00:00:00Z, FIGURES_ALONE"
  })
  void diets_are_kept_seven_whole_days_after_the_day_and_people_ninety(
      Instant now, Retention kept) {
    assertThat(RetentionRule.USUAL.of(DAY, now)).isEqualTo(kept);
  }

  @ParameterizedTest
  @EnumSource
  void a_day_that_was_called_off_or_never_published_counts_as_others_do(Publication publication) {
    assertThat(RetentionRule.USUAL.of(Days.in(publication), Instant.parse("2019-06-16T22:00:00Z")))
        .isEqualTo(Retention.FIGURES_ALONE);
  }

  @Test
  void with_no_days_at_all_everything_goes_at_midnight_after_the_day() {
    RetentionRule none = new RetentionRule(0, 0);

    assertThat(none.of(DAY, Instant.parse("2019-03-18T22:59:59Z"))).isEqualTo(Retention.EVERYTHING);
    assertThat(none.of(DAY, Instant.parse("2019-03-18T23:00:00Z")))
        .isEqualTo(Retention.FIGURES_ALONE);
  }

  @ParameterizedTest
  @CsvSource({"-1, 90", "8, 7", "7, 3651"})
  void times_that_make_no_sense_are_refused(int sensitive, int people) {
    assertThatThrownBy(() -> new RetentionRule(sensitive, people))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
