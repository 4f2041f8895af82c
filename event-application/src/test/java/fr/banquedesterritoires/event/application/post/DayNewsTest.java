package fr.banquedesterritoires.event.application.post;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.day.Reminders;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.venue.JoinLink;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What participants hear of their day. Two seats, four people, a venue set. */
final class DayNewsTest {

  private static final EventDay DAY = Days.withSeats(2);
  private static final EventDay MOVED = on(LocalDate.of(2019, 3, 25));
  private static final JoinLink LINK =
      new JoinLink(URI.create("https://visio.example.org/corbeau"), Optional.empty());
  private static final JoinLink OTHER_LINK =
      new JoinLink(URI.create("https://visio.example.org/other"), Optional.empty());

  private final House house = new House(DAY, Reminders.USUAL);

  @Test
  void everybody_who_stands_is_told_of_another_date_and_calendars_move_along() {
    fourSignUp();

    house.publish.publish(MOVED);

    List<Letter> letters = house.delivered();
    assertThat(letters).hasSize(4).extracting(Letter::occasion).containsOnly(Occasion.DAY_CHANGED);
    assertThat(letters.stream().flatMap(letter -> letter.calendar().stream()))
        .extracting(CalendarPart::text)
        .hasSize(2)
        .allMatch(text -> text.startsWith("REQUEST 1 "));
  }

  @Test
  void a_new_title_is_no_news() {
    fourSignUp();

    house.publish.publish(titled("Autrement dit"));

    assertThat(house.delivered()).isEmpty();
    assertThat(house.journal()).doesNotContain(EntryKind.DAY_CHANGED);
  }

  @Test
  void a_change_that_was_taken_back_before_the_letter_left_is_no_news() {
    fourSignUp();

    house.publish.publish(MOVED);
    house.publish.publish(DAY);

    assertThat(house.delivered()).isEmpty();
  }

  @Test
  void whoever_signs_up_after_a_change_is_told_nothing_twice() {
    house.publish.publish(MOVED);
    house.signUp(1);

    assertThat(house.delivered()).extracting(Letter::occasion).containsExactly(Occasion.CONFIRMED);
  }

  @Test
  void a_day_called_off_is_told_to_all_who_stand_and_leaves_their_calendars() {
    fourSignUp();
    house.cancel.cancel(house.token(4));
    house.delivered();

    house.publish.publish(Days.in(Publication.CANCELLED, DAY));

    List<Letter> letters = house.delivered();
    assertThat(letters)
        .hasSize(3)
        .extracting(Letter::occasion)
        .containsOnly(Occasion.DAY_CANCELLED);
    assertThat(letters).noneMatch(letter -> letter.venue() instanceof VenueAnswer.Disclosed);
    assertThat(letters.stream().flatMap(letter -> letter.calendar().stream()))
        .containsExactly(
            new CalendarPart(CalendarPart.Method.CANCEL, "CANCEL 1"),
            new CalendarPart(CalendarPart.Method.CANCEL, "CANCEL 1"));
  }

  @Test
  void a_teleconference_is_told_to_all_who_stand_and_its_link_to_the_entitled() {
    fourSignUp();

    house.turnOnline.turn(Days.ID, LINK, Optional.empty());

    List<Letter> letters = house.delivered();
    assertThat(letters)
        .hasSize(4)
        .extracting(Letter::occasion)
        .containsOnly(Occasion.TURNED_ONLINE);
    assertThat(letters).allMatch(letter -> letter.day().format() == EventFormat.ONLINE);
    assertThat(letters.stream().filter(letter -> letter.venue() instanceof VenueAnswer.Disclosed))
        .extracting(Letter::registration)
        .containsExactlyInAnyOrder(house.registration(1), house.registration(2));
  }

  @Test
  void another_join_link_is_told_to_the_entitled_and_leaves_no_other_trace() {
    fourSignUp();
    house.turnOnline.turn(Days.ID, LINK, Optional.empty());
    house.delivered();
    List<EntryKind> before = house.journal();

    house.turnOnline.turn(Days.ID, OTHER_LINK, Optional.empty());

    assertThat(house.journal().subList(before.size(), house.journal().size()))
        .containsExactly(EntryKind.VENUE_REPLACED);
    assertThat(house.delivered())
        .extracting(Letter::registration)
        .containsExactlyInAnyOrder(house.registration(1), house.registration(2));
  }

  @Test
  void where_some_still_meet_on_site_the_day_takes_place_in_both() {
    fourSignUp();

    house.turnOnline.turn(Days.ID, LINK, House.VENUE.room());

    assertThat(house.delivered())
        .hasSize(4)
        .allMatch(letter -> letter.day().format() == EventFormat.HYBRID);
  }

  @Test
  void those_with_a_seat_are_reminded_a_week_and_a_day_before() {
    fourSignUp();

    assertThat(remindedAt(7)).containsExactly("Personne 1", "Personne 2");
    assertThat(remindedAt(6)).isEmpty();
    assertThat(remindedAt(1)).containsExactly("Personne 1", "Personne 2");
    assertThat(remindedAt(0)).isEmpty();
  }

  @Test
  void of_a_day_that_moved_people_are_reminded_by_its_new_date_alone() {
    fourSignUp();
    house.publish.publish(MOVED);
    house.delivered();

    assertThat(remindedAt(7)).isEmpty();
    assertThat(remindedAt(1)).isEmpty();
    assertThat(remindedAt(0)).containsExactly("Personne 1", "Personne 2");
    assertThat(remindedAt(-6)).containsExactly("Personne 1", "Personne 2");
  }

  @Test
  void a_date_that_comes_back_reminds_nobody_twice() {
    fourSignUp();
    house.publish.publish(MOVED);
    house.publish.publish(DAY);

    assertThat(remindedAt(7)).containsExactly("Personne 1", "Personne 2");
  }

  @Test
  void a_courier_who_was_away_brings_the_last_reminder_only() {
    fourSignUp();

    assertThat(remindedAt(1)).containsExactly("Personne 1", "Personne 2");
  }

  private List<String> remindedAt(int daysBefore) {
    house.at(DAY.starts().minus(Duration.ofDays(daysBefore)));
    return house.delivered().stream()
        .filter(letter -> letter.occasion() == Occasion.REMINDER)
        .map(letter -> letter.registration().participant().familyName())
        .toList();
  }

  /** Signs up and takes the first letters in. */
  private void fourSignUp() {
    house.setVenue.set(Days.ID, House.VENUE);
    IntStream.rangeClosed(1, 4).forEach(house::signUp);
    house.delivered();
  }

  private static EventDay on(LocalDate date) {
    return with(DAY.title(), date);
  }

  private static EventDay titled(String title) {
    return with(title, DAY.date());
  }

  private static EventDay with(String title, LocalDate date) {
    return new EventDay(
        DAY.id(),
        DAY.rubric(),
        title,
        DAY.summary(),
        DAY.questions(),
        DAY.objectives(),
        date,
        DAY.zone(),
        DAY.publicPlace(),
        DAY.format(),
        DAY.programme(),
        DAY.lunch(),
        DAY.registration(),
        DAY.disclosure(),
        DAY.publication());
  }
}
