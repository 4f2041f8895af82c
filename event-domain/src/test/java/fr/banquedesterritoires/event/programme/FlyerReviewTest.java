package fr.banquedesterritoires.event.programme;

import static fr.banquedesterritoires.event.sample.Flyer.INTRODUCTION;
import static fr.banquedesterritoires.event.sample.Flyer.LUNCH;
import static fr.banquedesterritoires.event.sample.Flyer.METHODS;
import static fr.banquedesterritoires.event.sample.Flyer.PROGRAMME;
import static fr.banquedesterritoires.event.sample.Flyer.RESOURCES;
import static fr.banquedesterritoires.event.sample.Flyer.REVIEW;
import static fr.banquedesterritoires.event.sample.Flyer.ROUND_TABLE;
import static fr.banquedesterritoires.event.sample.Flyer.WELCOME;
import static fr.banquedesterritoires.event.sample.Flyer.moved;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an attentive reader stumbles on in the flyer as it was printed. */
final class FlyerReviewTest {

  private static final TimeSlot LATE_MORNING = slot("10:30", "12:30");
  private static final Mend WELCOME_BEFOREHAND =
      new Mend.MoveTo(1, slot("08:30", "09:00"), slot("08:30", "09:00"));
  private static final Mend RESOURCES_IN_THE_LATE_MORNING =
      new Mend.MoveTo(4, slot("10:30", "11:45"), LATE_MORNING);

  @Test
  void the_flyer_as_printed_has_six_things_to_stumble_on() {
    assertThat(ProgrammeReview.of(PROGRAMME))
        .containsExactly(
            about(FindingCode.MISSING_END, WELCOME_BEFOREHAND, 1),
            about(FindingCode.EQUAL_START, WELCOME_BEFOREHAND, 1, 2),
            about(FindingCode.OUT_OF_ORDER, RESOURCES_IN_THE_LATE_MORNING, 4, 5),
            about(FindingCode.EQUAL_START, RESOURCES_IN_THE_LATE_MORNING, 4, 6),
            about(FindingCode.OVERLAP, RESOURCES_IN_THE_LATE_MORNING, 4, 6),
            new Finding(
                FindingCode.GAP,
                List.of(),
                Optional.of(LATE_MORNING),
                Optional.of(RESOURCES_IN_THE_LATE_MORNING)));
  }

  @Test
  void reviewing_alters_nothing() {
    List<Session> before = List.copyOf(PROGRAMME.sessions());

    ProgrammeReview.of(PROGRAMME);

    assertThat(PROGRAMME.sessions()).isEqualTo(before);
    assertThat(PROGRAMME.sessions().get(3).start()).isEqualTo(LocalTime.of(14, 0));
    assertThat(PROGRAMME.sessions().get(0).end()).isEmpty();
  }

  @Test
  void with_the_proposed_mends_only_the_rest_of_the_late_morning_stays_empty() {
    Programme mended =
        Programme.of(
            moved(WELCOME, "08:30", "09:00"),
            ROUND_TABLE,
            INTRODUCTION,
            moved(RESOURCES, "10:30", "11:45"),
            LUNCH,
            METHODS,
            REVIEW);

    assertThat(ProgrammeReview.of(mended))
        .containsExactly(
            new Finding(
                FindingCode.GAP, List.of(), Optional.of(slot("11:45", "12:30")), Optional.empty()));
  }

  @Test
  void a_late_morning_filled_to_the_brim_leaves_nothing_to_find() {
    Programme mended =
        Programme.of(
            moved(WELCOME, "08:30", "09:00"),
            ROUND_TABLE,
            INTRODUCTION,
            moved(RESOURCES, "10:30", "12:30"),
            LUNCH,
            METHODS,
            REVIEW);

    assertThat(ProgrammeReview.of(mended)).isEmpty();
  }

  private static Finding about(FindingCode code, Mend mend, Integer... entries) {
    return new Finding(code, List.of(entries), Optional.empty(), Optional.of(mend));
  }

  private static TimeSlot slot(String start, String end) {
    return new TimeSlot(LocalTime.parse(start), LocalTime.parse(end));
  }
}
