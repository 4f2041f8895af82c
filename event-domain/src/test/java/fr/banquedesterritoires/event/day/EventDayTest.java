package fr.banquedesterritoires.event.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.programme.Programme;
import fr.banquedesterritoires.event.programme.SessionKind;
import fr.banquedesterritoires.event.sample.Days;
import fr.banquedesterritoires.event.sample.Flyer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EventDayTest {

  @Test
  void a_day_runs_from_its_first_session_to_its_last_in_its_own_zone() {
    EventDay flyer = Days.withSeats(80);

    assertThat(flyer.starts()).isEqualTo("2019-03-18T08:00:00Z");
    assertThat(flyer.ends()).isEqualTo("2019-03-18T16:00:00Z");
  }

  @Test
  void the_first_session_by_the_clock_need_not_be_the_first_printed() {
    EventDay day =
        Days.with(
            Programme.of(Flyer.LUNCH, Flyer.moved(Flyer.REVIEW, "08:00", "09:00"), Flyer.LUNCH));

    assertThat(day.starts()).isEqualTo("2019-03-18T07:00:00Z");
    assertThat(day.ends()).isEqualTo("2019-03-18T13:00:00Z");
  }

  @Test
  void a_day_that_prints_no_end_ends_with_its_date() {
    EventDay day = Days.with(Programme.of(Flyer.open("09:00", SessionKind.WELCOME, "Accueil")));

    assertThat(day.ends()).isEqualTo("2019-03-18T23:00:00Z");
  }

  @Test
  void the_zone_decides_on_the_instants_on_both_sides_of_a_change_of_clocks() {
    assertThat(on(LocalDate.of(2019, 3, 30), "Europe/Paris").starts())
        .isEqualTo("2019-03-30T08:00:00Z");
    assertThat(on(LocalDate.of(2019, 3, 31), "Europe/Paris").starts())
        .isEqualTo("2019-03-31T07:00:00Z");
    assertThat(on(LocalDate.of(2019, 3, 31), "Indian/Reunion").starts())
        .isEqualTo("2019-03-31T05:00:00Z");
  }

  @Test
  void private_links_work_until_thirty_days_after_the_day() {
    assertThat(Days.withSeats(80).linksExpire()).isEqualTo("2019-04-17T22:00:00Z");
  }

  @Test
  void a_draft_is_for_organisers_and_a_cancelled_day_still_for_everybody() {
    assertThat(Stream.of(Publication.values()).filter(state -> Days.in(state).isPublic()))
        .containsExactly(Publication.PUBLISHED, Publication.CANCELLED);
  }

  @Test
  void another_format_is_all_that_changes() {
    EventDay flyer = Days.withSeats(80);
    EventDay online = flyer.inFormat(EventFormat.ONLINE);

    assertThat(online.format()).isEqualTo(EventFormat.ONLINE);
    assertThat(online.inFormat(EventFormat.ON_SITE)).isEqualTo(flyer);
  }

  @Test
  void the_facts_of_a_day_are_what_participants_rely_on() {
    EventDay flyer = Days.withSeats(80);

    assertThat(DayFacts.of(flyer))
        .isEqualTo(
            new DayFacts(
                flyer.date(),
                flyer.zone(),
                flyer.programme(),
                flyer.publicPlace(),
                flyer.format(),
                flyer.publication()))
        .isEqualTo(DayFacts.of(Days.withSeats(1)))
        .isNotEqualTo(DayFacts.of(flyer.inFormat(EventFormat.ONLINE)));
  }

  @Test
  void a_day_keeps_its_points_in_order_and_may_have_the_most_there_can_be() {
    EventDay flyer = Days.withSeats(80);
    List<String> most = Collections.nCopies(EventDay.MAX_POINTS, "Pourquoi ?");

    assertThat(withQuestions(flyer, most).questions()).isEqualTo(most);
    assertThat(flyer.questions()).containsExactly("Comment faire vivre ces coopérations ?");
  }

  @Test
  void a_day_lists_so_many_points_and_no_more() {
    EventDay flyer = Days.withSeats(80);
    List<String> tooMany = Collections.nCopies(EventDay.MAX_POINTS + 1, "Pourquoi ?");

    assertThatThrownBy(() -> withQuestions(flyer, tooMany))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("questions");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "9", "cooperation-urbain-rural-2019-03-18", "a-b-c"})
  void an_id_is_made_of_small_letters_digits_and_single_hyphens(String id) {
    assertThat(new EventDayId(id)).hasToString(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "é", "a b", "a/b", "../a", "a\n", "١"})
  void anything_else_names_no_day(String text) {
    assertThat(EventDayId.isWellFormed(text)).isFalse();
    assertThatThrownBy(() -> new EventDayId(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_id_has_at_most_80_characters() {
    assertThat(EventDayId.isWellFormed("a".repeat(80))).isTrue();
    assertThat(EventDayId.isWellFormed("a".repeat(81))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"01", "19", "2A", "2B", "75", "95", "971", "976", "988"})
  void a_public_place_may_name_its_departement(String code) {
    assertThat(new PublicPlace("Commune", Optional.of(code)).label())
        .isEqualTo("Commune (" + code + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "00", "20", "96", "2a", "2C", "970", "979", "750", "75004"})
  void a_code_that_no_departement_has_is_refused(String code) {
    assertThatThrownBy(() -> new PublicPlace("Commune", Optional.of(code)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void registration_closes_after_it_opens_and_seats_somebody() {
    assertThatThrownBy(() -> policy(Days.OPENS, OptionalInt.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> policy(Days.CLOSES, OptionalInt.of(0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> policy(Days.CLOSES, OptionalInt.of(RegistrationPolicy.MAX_CAPACITY + 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void there_are_never_fewer_than_no_seats_left() {
    assertThat(policy(Days.CLOSES, OptionalInt.of(2)).seatsLeft(1)).isOne();
    assertThat(policy(Days.CLOSES, OptionalInt.of(2)).seatsLeft(3)).isZero();
    assertThat(policy(Days.CLOSES, OptionalInt.empty()).seatsLeft(3)).isEqualTo(Integer.MAX_VALUE);
  }

  private static RegistrationPolicy policy(Instant closes, OptionalInt capacity) {
    return new RegistrationPolicy(Days.OPENS, closes, capacity, false, false);
  }

  private static EventDay on(LocalDate date, String zone) {
    EventDay flyer = Days.withSeats(80);
    return rebuilt(flyer, flyer.questions(), date, ZoneId.of(zone));
  }

  private static EventDay withQuestions(EventDay day, List<String> questions) {
    return rebuilt(day, questions, day.date(), day.zone());
  }

  private static EventDay rebuilt(
      EventDay day, List<String> questions, LocalDate date, ZoneId zone) {
    return new EventDay(
        day.id(),
        day.rubric(),
        day.title(),
        day.summary(),
        questions,
        day.objectives(),
        date,
        zone,
        day.publicPlace(),
        day.format(),
        day.programme(),
        day.lunch(),
        day.registration(),
        day.disclosure(),
        day.publication());
  }
}
