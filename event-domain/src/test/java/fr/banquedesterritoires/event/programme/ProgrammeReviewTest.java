package fr.banquedesterritoires.event.programme;

import static fr.banquedesterritoires.event.sample.Flyer.METHODS;
import static fr.banquedesterritoires.event.sample.Flyer.moved;
import static fr.banquedesterritoires.event.sample.Flyer.open;
import static fr.banquedesterritoires.event.sample.Flyer.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each finding on its own. */
final class ProgrammeReviewTest {

  private static final Session MORNING = talk("09:00", "12:00");
  private static final Session LUNCH = session("12:00", "13:30", SessionKind.LUNCH, "Déjeuner");
  private static final Session AFTERNOON = talk("13:30", "17:00");

  @Test
  void a_programme_in_order_has_no_findings() {
    assertThat(review(MORNING, LUNCH, AFTERNOON)).isEmpty();
  }

  @Test
  void overlapping_sessions_are_found_and_one_of_them_moves_where_there_is_room() {
    assertThat(review(talk("09:00", "10:30"), talk("10:00", "11:00"), talk("13:00", "14:00")))
        .containsExactly(
            about(FindingCode.OVERLAP, move(2, "11:00", "12:00", "11:00", "13:00"), 1, 2),
            gap("11:00", "13:00", move(2, "11:00", "12:00", "11:00", "13:00")));
  }

  @Test
  void overlapping_sessions_without_room_elsewhere_are_found_all_the_same() {
    assertThat(review(talk("09:00", "10:30"), talk("10:00", "11:00")))
        .containsExactly(about(FindingCode.OVERLAP, 1, 2));
  }

  @Test
  void sessions_that_touch_do_not_overlap() {
    assertThat(review(talk("09:00", "10:00"), talk("10:00", "11:00"))).isEmpty();
  }

  @Test
  void a_session_without_an_end_that_starts_within_another_overlaps_it() {
    assertThat(
            review(
                talk("09:00", "10:30"),
                open("10:00", SessionKind.BREAK, "Pause"),
                talk("10:30", "11:00")))
        .containsExactly(
            about(FindingCode.OVERLAP, 1, 2), about(FindingCode.MISSING_END, endAt(2, "10:30"), 2));
  }

  @Test
  void an_entry_printed_out_of_order_is_to_be_printed_where_the_clock_puts_it() {
    assertThat(
            review(
                talk("09:00", "10:00"),
                talk("10:00", "11:00"),
                talk("11:00", "12:00"),
                session("08:30", "09:00", SessionKind.WELCOME, "Accueil")))
        .containsExactly(about(FindingCode.OUT_OF_ORDER, new Mend.PrintBefore(4, 1), 3, 4));
  }

  @Test
  void a_stretch_of_a_quarter_of_an_hour_that_nothing_fills_is_a_gap() {
    assertThat(review(talk("09:00", "10:00"), talk("10:15", "11:00")))
        .containsExactly(gap("10:00", "10:15"));
    assertThat(review(talk("09:00", "10:00"), talk("10:14", "11:00"))).isEmpty();
  }

  @Test
  void what_one_session_leaves_empty_another_may_fill() {
    assertThat(review(talk("09:00", "12:00"), talk("09:30", "10:00"), talk("11:00", "12:30")))
        .extracting(Finding::code)
        .containsOnly(FindingCode.OVERLAP);
  }

  @Test
  void nobody_calls_the_time_free_in_which_a_session_without_an_end_begins() {
    assertThat(
            review(
                talk("09:00", "10:00"),
                open("10:00", SessionKind.INTRODUCTION, "Introduction"),
                talk("10:30", "12:00")))
        .containsExactly(about(FindingCode.MISSING_END, endAt(2, "10:30"), 2));
  }

  @Test
  void the_last_session_may_lack_an_end_that_nobody_can_guess() {
    assertThat(review(talk("09:00", "10:00"), open("10:00", SessionKind.BREAK, "Pause")))
        .containsExactly(about(FindingCode.MISSING_END, 2));
  }

  @Test
  void a_welcome_that_starts_with_the_first_session_is_held_half_an_hour_before() {
    assertThat(review(open("09:00", SessionKind.WELCOME, "Accueil"), talk("09:00", "10:00")))
        .containsExactly(
            about(FindingCode.MISSING_END, move(1, "08:30", "09:00", "08:30", "09:00"), 1),
            about(FindingCode.EQUAL_START, move(1, "08:30", "09:00", "08:30", "09:00"), 1, 2));
  }

  @Test
  void there_is_no_half_hour_before_midnight_and_none_before_a_busy_time() {
    assertThat(review(open("00:00", SessionKind.WELCOME, "Accueil"), talk("00:00", "01:00")))
        .containsExactly(about(FindingCode.MISSING_END, 1), about(FindingCode.EQUAL_START, 1, 2));
    assertThat(
            review(
                talk("08:00", "09:00"),
                open("09:00", SessionKind.WELCOME, "Accueil"),
                talk("09:00", "10:00")))
        .containsExactly(about(FindingCode.MISSING_END, 2), about(FindingCode.EQUAL_START, 2, 3));
  }

  @Test
  void sessions_that_start_together_overlap_too() {
    assertThat(review(talk("09:00", "10:00"), talk("09:00", "11:00")))
        .containsExactly(about(FindingCode.EQUAL_START, 1, 2), about(FindingCode.OVERLAP, 1, 2));
  }

  @Test
  void a_full_day_without_lunch_is_found_and_lunch_goes_where_noon_is_free() {
    assertThat(review(talk("09:00", "11:00"), talk("13:00", "17:00")))
        .containsExactly(
            gap("11:00", "13:00"),
            new Finding(
                FindingCode.NO_LUNCH,
                List.of(),
                Optional.empty(),
                Optional.of(new Mend.ServeLunch(slot("11:30", "13:00")))));
    assertThat(review(talk("09:00", "12:15"), talk("12:45", "17:00")))
        .contains(about(FindingCode.NO_LUNCH));
  }

  @Test
  void half_a_day_needs_no_lunch() {
    assertThat(review(talk("09:00", "12:30"))).isEmpty();
    assertThat(review(talk("14:00", "17:30"))).isEmpty();
    assertThat(review(talk("09:00", "14:30"))).isEmpty();
    assertThat(review(talk("11:01", "17:00"))).isEmpty();
    assertThat(review(talk("11:00", "14:31"))).containsExactly(about(FindingCode.NO_LUNCH));
  }

  @Test
  void a_plenary_tells_a_cooperation() {
    assertThat(review(session("09:00", "10:00", SessionKind.PLENARY, "Quels cadres ?")))
        .containsExactly(about(FindingCode.NO_CASE_STUDY, 1));
    assertThat(review(moved(METHODS, "09:00", "10:00"))).isEmpty();
  }

  @Test
  void a_session_that_ends_before_it_starts_lies_outside_the_day() {
    assertThat(review(talk("10:00", "09:00"))).containsExactly(about(FindingCode.OUTSIDE_DAY, 1));
    assertThat(review(talk("10:00", "10:00"))).containsExactly(about(FindingCode.OUTSIDE_DAY, 1));
  }

  @Test
  void a_session_beyond_the_hours_the_day_announces_lies_outside_it() {
    Programme programme =
        new Programme(
            List.of(
                talk("08:59", "09:30"),
                talk("09:30", "12:00"),
                talk("12:00", "12:31"),
                open("12:30", SessionKind.BREAK, "Pause")),
            Optional.of(new TimeSlot(LocalTime.of(9, 0), LocalTime.of(12, 30))));

    assertThat(ProgrammeReview.of(programme))
        .filteredOn(finding -> finding.code() == FindingCode.OUTSIDE_DAY)
        .containsExactly(
            about(FindingCode.OUTSIDE_DAY, 1),
            about(FindingCode.OUTSIDE_DAY, 3),
            about(FindingCode.OUTSIDE_DAY, 4));
  }

  @Test
  void the_codes_are_what_tools_rely_on() {
    assertThat(Stream.of(FindingCode.values()).map(FindingCode::code))
        .containsExactly(
            "overlap",
            "out-of-order",
            "gap",
            "missing-end",
            "equal-start",
            "no-lunch",
            "no-case-study",
            "outside-day");
  }

  private static List<Finding> review(Session... sessions) {
    return ProgrammeReview.of(Programme.of(sessions));
  }

  private static Session talk(String start, String end) {
    return session(start, end, SessionKind.INTRODUCTION, "Intervention");
  }

  private static Finding about(FindingCode code, Mend mend, Integer... entries) {
    return new Finding(code, List.of(entries), Optional.empty(), Optional.of(mend));
  }

  private static Finding about(FindingCode code, Integer... entries) {
    return new Finding(code, List.of(entries), Optional.empty(), Optional.empty());
  }

  private static Finding gap(String start, String end, Mend mend) {
    return new Finding(
        FindingCode.GAP, List.of(), Optional.of(slot(start, end)), Optional.of(mend));
  }

  private static Finding gap(String start, String end) {
    return new Finding(FindingCode.GAP, List.of(), Optional.of(slot(start, end)), Optional.empty());
  }

  private static Mend move(int entry, String start, String end, String from, String until) {
    return new Mend.MoveTo(entry, slot(start, end), slot(from, until));
  }

  private static Mend endAt(int entry, String end) {
    return new Mend.EndAt(entry, LocalTime.parse(end));
  }

  private static TimeSlot slot(String start, String end) {
    return new TimeSlot(LocalTime.parse(start), LocalTime.parse(end));
  }
}
