package fr.banquedesterritoires.event.application.post;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.sample.Counter;
import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.application.venue.SetVenue;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.application.venue.WithdrawVenue;
import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is told the venue, which one, and that it is no longer right. Two seats, four people. */
final class VenueNewsTest {

  private static final EventDay DAY = Days.withSeats(2);
  private static final VenueDetails ELSEWHERE =
      VenueDetails.onSite(new Room("Halle", "1 place du Marché", Optional.empty()));

  private final House house = new House(DAY);

  @Test
  void once_a_venue_is_set_those_with_a_seat_are_told_and_those_in_line_are_not() {
    fourSignUp();

    house.setVenue.set(Days.ID, House.VENUE);

    assertThat(house.delivered())
        .extracting(VenueNewsTest::told)
        .containsExactlyInAnyOrder("1 VENUE_KNOWN v1", "2 VENUE_KNOWN v1");
  }

  @Test
  void another_venue_is_told_to_exactly_those_who_were_told_the_former_one() {
    house.setVenue.set(Days.ID, House.VENUE);
    fourSignUp();
    house.cancel.cancel(house.token(1));
    house.delivered();

    house.setVenue.set(Days.ID, ELSEWHERE);

    assertThat(house.delivered())
        .extracting(VenueNewsTest::told)
        .containsExactlyInAnyOrder("2 VENUE_CHANGED v2", "3 VENUE_CHANGED v2");
  }

  @Test
  void nobody_is_told_a_venue_that_was_replaced_before_the_letter_left() {
    fourSignUp();

    house.setVenue.set(Days.ID, House.VENUE);
    house.setVenue.set(Days.ID, ELSEWHERE);

    assertThat(house.delivered())
        .extracting(VenueNewsTest::told)
        .containsExactlyInAnyOrder("1 VENUE_KNOWN v2", "2 VENUE_KNOWN v2");
  }

  @Test
  void a_withdrawn_venue_is_taken_out_of_the_minds_and_calendars_of_those_who_knew_it() {
    house.setVenue.set(Days.ID, House.VENUE);
    fourSignUp();

    assertThat(house.withdrawVenue.withdraw(Days.ID))
        .isEqualTo(new WithdrawVenue.Outcome.Withdrawn(1));

    List<Letter> letters = house.delivered();
    assertThat(letters)
        .extracting(VenueNewsTest::told)
        .containsExactlyInAnyOrder("1 VENUE_WITHDRAWN", "2 VENUE_WITHDRAWN");
    assertThat(letters)
        .extracting(letter -> letter.calendar().orElseThrow().text())
        .allMatch(text -> text.startsWith("REQUEST 1 Kept"));
  }

  @Test
  void news_of_a_withdrawal_that_could_not_leave_is_told_later() {
    house.setVenue.set(Days.ID, House.VENUE);
    fourSignUp();
    house.withdrawVenue.withdraw(Days.ID);
    house.counter.answer(Counter.TRY_LATER);
    assertThat(house.delivered()).isEmpty();
    house.counter.answer(PostOffice.Receipt.POSTED);

    house.after(Duration.ofHours(3));

    assertThat(house.delivered())
        .extracting(VenueNewsTest::told)
        .containsExactlyInAnyOrder("1 VENUE_WITHDRAWN", "2 VENUE_WITHDRAWN");
  }

  @Test
  void a_venue_withdrawn_before_the_letter_left_is_not_told_and_its_end_is_no_news() {
    house.setVenue.set(Days.ID, House.VENUE);
    house.signUp(1);

    house.withdrawVenue.withdraw(Days.ID);

    assertThat(house.delivered()).extracting(VenueNewsTest::told).containsExactly("1 CONFIRMED");
  }

  @Test
  void the_next_venue_after_a_withdrawn_one_is_known_anew() {
    house.setVenue.set(Days.ID, House.VENUE);
    fourSignUp();
    house.withdrawVenue.withdraw(Days.ID);
    house.delivered();

    assertThat(house.setVenue.set(Days.ID, ELSEWHERE)).isEqualTo(new SetVenue.Outcome.Replaced(3));

    assertThat(house.delivered())
        .extracting(VenueNewsTest::told)
        .containsExactlyInAnyOrder("1 VENUE_KNOWN v3", "2 VENUE_KNOWN v3");
  }

  @Test
  void there_is_nothing_to_withdraw_where_nothing_is_set() {
    assertThat(house.withdrawVenue.withdraw(Days.ID))
        .isEqualTo(new WithdrawVenue.Outcome.NoVenue());
    assertThat(house.delivered()).isEmpty();
  }

  @Test
  void a_venue_announced_for_later_is_told_at_its_hour() {
    Instant from = Days.OPENS.plus(Duration.ofDays(3));
    house.publish.publish(Days.telling(DisclosureTerms.from(from), DAY));
    house.setVenue.set(Days.ID, House.VENUE);
    fourSignUp();
    house.at(from.minusNanos(1_000));
    assertThat(house.delivered()).isEmpty();

    house.at(from);

    assertThat(house.delivered())
        .extracting(VenueNewsTest::told)
        .containsExactlyInAnyOrder("1 VENUE_KNOWN v1", "2 VENUE_KNOWN v1");
  }

  @Test
  void an_hour_that_was_put_off_tells_nothing_and_the_new_one_does() {
    Instant first = Days.OPENS.plus(Duration.ofDays(3));
    Instant second = first.plus(Duration.ofDays(3));
    house.publish.publish(Days.telling(DisclosureTerms.from(first), DAY));
    house.setVenue.set(Days.ID, House.VENUE);
    fourSignUp();
    house.publish.publish(Days.telling(DisclosureTerms.from(second), DAY));

    house.at(first);
    assertThat(house.delivered()).isEmpty();
    house.at(second);
    assertThat(house.delivered()).hasSize(2);
  }

  @Test
  void terms_that_become_milder_tell_those_whom_they_now_entitle() {
    Instant from = Days.OPENS.plus(Duration.ofDays(30));
    house.publish.publish(Days.telling(DisclosureTerms.from(from), DAY));
    house.setVenue.set(Days.ID, House.VENUE);
    fourSignUp();

    house.publish.publish(DAY);

    assertThat(house.delivered())
        .extracting(VenueNewsTest::told)
        .containsExactlyInAnyOrder("1 VENUE_KNOWN v1", "2 VENUE_KNOWN v1");
  }

  @Test
  void letters_to_people_in_line_are_the_same_however_often_the_venue_was_changed() {
    assertThat(lettersInLine(0)).hasSize(2).isEqualTo(lettersInLine(3));
  }

  private static List<Letter> lettersInLine(int changes) {
    House house = new House(DAY);
    for (int change = 0; change < changes; change++) {
      house.setVenue.set(Days.ID, ELSEWHERE);
    }
    IntStream.rangeClosed(1, 4).forEach(house::signUp);
    return house.delivered().stream()
        .filter(letter -> letter.occasion() == Occasion.PUT_IN_LINE)
        .toList();
  }

  /** Signs up and takes the first letters in. */
  private void fourSignUp() {
    IntStream.rangeClosed(1, 4).forEach(house::signUp);
    house.delivered();
  }

  private static String told(Letter letter) {
    String who = letter.registration().participant().familyName().replace("Personne ", "");
    return letter.venue() instanceof VenueAnswer.Disclosed disclosed
        ? who + " " + letter.occasion() + " v" + disclosed.version()
        : who + " " + letter.occasion();
  }
}
