package fr.banquedesterritoires.event.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemWordsTest {

  @ParameterizedTest
  @EnumSource
  void every_problem_has_words_in_both_languages(ProblemKind kind) {
    for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
      WordedProblem worded = Problems.word(sample(kind), language);

      assertThat(worded.title()).isNotBlank().doesNotContain("{", "}").doesNotEndWith(".");
      assertThat(worded.detail()).isNotBlank().doesNotContain("{", "}").endsWith(".");
    }
    assertThat(Problems.word(sample(kind), Locale.FRENCH).detail())
        .isNotEqualTo(Problems.word(sample(kind), Locale.ENGLISH).detail());
  }

  @ParameterizedTest
  @EnumSource
  void french_is_written_as_french_is_written(ProblemKind kind) {
    WordedProblem worded = Problems.word(sample(kind), Locale.FRENCH);

    assertThat(worded.title() + " " + worded.detail())
        .doesNotContain("'", "\"")
        .doesNotContainPattern("[^\u202f][;!?]")
        .doesNotContainPattern("[^\u00a0]:");
  }

  private static Problem sample(ProblemKind kind) {
    return switch (kind) {
      case NOT_YET_OPEN, CLOSED, TOO_LATE ->
          Problem.of(kind, ZonedDateTime.parse("2019-03-01T09:00:00+01:00[Europe/Paris]"));
      case INVALID, TOO_LARGE, TOO_MANY, FULL -> Problem.of(kind, 3);
      case MALFORMED_JSON -> Problem.of(kind, 1, 2);
      default -> Problem.of(kind, "x");
    };
  }
}
