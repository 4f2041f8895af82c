package fr.banquedesterritoires.event.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.programme.Programme;
import fr.banquedesterritoires.event.programme.ProgrammeReview;
import fr.banquedesterritoires.event.programme.Session;
import fr.banquedesterritoires.event.programme.SessionKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Spaces that must not break are written as escapes, so that they can be seen. */
final class WordingTest {

  private static final DateWording FRENCH = DateWording.in(Locale.FRENCH);
  private static final DateWording ENGLISH = DateWording.in(Locale.ENGLISH);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Test
  void french_dates_are_written_in_full() {
    assertThat(FRENCH.date(LocalDate.of(2019, 3, 18))).isEqualTo("lundi\u00a018\u00a0mars 2019");
    assertThat(FRENCH.date(LocalDate.of(2019, 8, 31))).isEqualTo("samedi\u00a031\u00a0août 2019");
  }

  @Test
  void whatever_the_journal_records_has_words_in_each_language() {
    EntryWording french = new EntryWording(Locale.FRENCH);
    EntryWording english = new EntryWording(Locale.ENGLISH);
    for (EntryKind kind : EntryKind.values()) {
      assertThat(french.of(kind)).isNotBlank().doesNotContain("'");
      assertThat(english.of(kind)).isNotBlank();
    }
    assertThat(new EntryWording(Locale.JAPANESE).of(EntryKind.REMINDER)).isEqualTo("rappel");
    assertThat(english.of(EntryKind.REMINDER)).isEqualTo("reminder");
    assertThat(french.opening(EntryKind.REMINDER)).isEqualTo("Rappel");
  }

  @Test
  void the_first_of_a_month_is_the_premier() {
    assertThat(FRENCH.date(LocalDate.of(2019, 4, 1))).isEqualTo("lundi\u00a01er\u00a0avril 2019");
    assertThat(ENGLISH.date(LocalDate.of(2019, 4, 1))).isEqualTo("Monday\u00a01\u00a0April 2019");
  }

  @Test
  void french_hours_are_written_with_an_h_between_narrow_spaces() {
    assertThat(FRENCH.time(LocalTime.of(9, 0))).isEqualTo("9\u202fh\u202f00");
    assertThat(FRENCH.time(LocalTime.of(15, 15))).isEqualTo("15\u202fh\u202f15");
    assertThat(FRENCH.time(LocalTime.MIDNIGHT)).isEqualTo("0\u202fh\u202f00");
  }

  @Test
  void english_hours_are_written_with_a_colon() {
    assertThat(ENGLISH.time(LocalTime.of(9, 0))).isEqualTo("9:00");
    assertThat(ENGLISH.time(LocalTime.of(15, 15))).isEqualTo("15:15");
  }

  @Test
  void a_session_shows_its_hours_or_its_start_alone() {
    assertThat(FRENCH.hours(session("10:00", Optional.of("10:30"))))
        .isEqualTo("10\u202fh\u202f00\u00a0– 10\u202fh\u202f30");
    assertThat(FRENCH.hours(session("09:00", Optional.empty()))).isEqualTo("9\u202fh\u202f00");
    assertThat(ENGLISH.hours(session("10:00", Optional.of("10:30"))))
        .isEqualTo("10:00\u00a0– 10:30");
  }

  @Test
  void a_moment_is_told_in_the_zone_of_the_day() {
    Instant closes = Instant.parse("2019-03-15T17:00:00Z");

    assertThat(FRENCH.moment(closes, PARIS))
        .isEqualTo("vendredi\u00a015\u00a0mars 2019 à 18\u202fh\u202f00");
    assertThat(ENGLISH.moment(closes, PARIS)).isEqualTo("Friday\u00a015\u00a0March 2019 at 18:00");
    assertThat(FRENCH.moment(closes, ZoneId.of("Indian/Reunion")))
        .isEqualTo("vendredi\u00a015\u00a0mars 2019 à 21\u202fh\u202f00");
  }

  @Test
  void whoever_speaks_another_language_reads_french_whatever_the_machine_speaks() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);

      assertThat(DateWording.in(Locale.GERMAN).date(LocalDate.of(2019, 3, 1)))
          .isEqualTo("vendredi\u00a01er\u00a0mars 2019");
      assertThat(DateWording.in(Locale.CANADA_FRENCH).time(LocalTime.of(9, 5)))
          .isEqualTo("9\u202fh\u202f05");
      assertThat(DateWording.in(Locale.UK).date(LocalDate.of(2019, 3, 1)))
          .isEqualTo("Friday\u00a01\u00a0March 2019");
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void findings_and_mends_are_told_in_sentences() {
    Programme programme =
        Programme.of(
            session("09:00", Optional.of("10:30")),
            session("10:00", Optional.of("11:00")),
            session("12:00", Optional.of("12:30")));
    FindingWording wording = new FindingWording(programme, Locale.FRENCH);

    assertThat(ProgrammeReview.of(programme))
        .extracting(wording::sentence)
        .containsExactly(
            "Deux séances ont lieu en même temps\u00a0: la séance nº\u00a01, «\u00a0Séance\u00a0»"
                + " (9\u202fh\u202f00\u00a0– 10\u202fh\u202f30) et la séance nº\u00a02,"
                + " «\u00a0Séance\u00a0» (10\u202fh\u202f00\u00a0– 11\u202fh\u202f00).",
            "Rien n’est prévu de 11\u202fh\u202f00 à 12\u202fh\u202f00.");
    assertThat(ProgrammeReview.of(programme))
        .extracting(finding -> wording.mend(finding).orElseThrow())
        .containsOnly(
            "Placer la séance nº\u00a02, «\u00a0Séance\u00a0» (10\u202fh\u202f00\u00a0–"
                + " 11\u202fh\u202f00) de 11\u202fh\u202f00 à 12\u202fh\u202f00.");
  }

  private static Session session(String start, Optional<String> end) {
    return new Session(
        LocalTime.parse(start),
        end.map(LocalTime::parse),
        SessionKind.INTRODUCTION,
        "Séance",
        Optional.empty(),
        List.of());
  }
}
