package fr.banquedesterritoires.event.application.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.registration.RegisterParticipant.OnceOnly;
import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.Wishes;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class RegisterParticipantTest {

  private static final IdempotencyKey KEY = new IdempotencyKey("form-1");

  private final House house = new House(Days.withSeats(1));

  @Test
  void the_first_has_the_seat_and_the_second_stands_in_line() {
    assertThat(house.signUp(1)).isEqualTo(new SignUpOutcome.Accepted(house.registration(1)));
    assertThat(house.signUp(2)).isEqualTo(new SignUpOutcome.PutInLine(house.registration(2), 1));
    assertThat(house.store.seats(Days.ID)).isEqualTo(new Seats(1, 1, 2));
    assertThat(house.journal())
        .containsExactly(EntryKind.DAY_PUBLISHED, EntryKind.CONFIRMED, EntryKind.PUT_IN_LINE);
  }

  @Test
  void the_same_address_signs_up_once_however_it_is_typed() {
    house.signUp(1);
    Registration before = house.registration(1);

    assertThat(house.signUp(1)).isEqualTo(new SignUpOutcome.AlreadyRegistered(before, false));
    assertThat(house.registration(1)).isEqualTo(before);
    assertThat(house.store.seats(Days.ID)).isEqualTo(new Seats(1, 0, 1));
  }

  @Test
  void a_day_that_is_unknown_or_a_draft_does_not_exist() {
    house.publish.publish(Days.in(Publication.DRAFT, Days.withSeats(1)));

    assertThat(house.signUp(1)).isEqualTo(new SignUpOutcome.NoSuchDay());
    assertThat(
            house.register.signUp(
                new EventDayId("unknown"), House.person(1), Wishes.NONE, Locale.FRENCH))
        .isEqualTo(new SignUpOutcome.NoSuchDay());
    assertThat(house.journal()).containsOnly(EntryKind.DAY_PUBLISHED);
  }

  @Test
  void the_same_request_under_the_same_key_counts_once() {
    OnceOnly first = once(KEY, "body", 1);
    OnceOnly repeat = once(KEY, "body", 1);

    assertThat(first).isEqualTo(new OnceOnly.Answered(PublicAnswer.RECEIVED)).isEqualTo(repeat);
    assertThat(house.store.seats(Days.ID)).isEqualTo(new Seats(1, 0, 1));
    assertThat(house.journal()).containsExactly(EntryKind.DAY_PUBLISHED, EntryKind.CONFIRMED);
  }

  @Test
  void without_a_key_a_repeat_is_told_to_the_mailbox_once_more() {
    house.signUp(1);
    house.signUp(1);

    assertThat(house.journal())
        .containsExactly(EntryKind.DAY_PUBLISHED, EntryKind.CONFIRMED, EntryKind.SIGNED_UP_AGAIN);
  }

  @Test
  void another_request_under_a_used_key_is_turned_away_and_does_nothing() {
    once(KEY, "body", 1);

    assertThat(once(KEY, "other body", 2)).isEqualTo(new OnceOnly.KeyUsedForAnother());
    assertThat(house.store.seats(Days.ID)).isEqualTo(new Seats(1, 0, 1));
  }

  @Test
  void a_repeat_hears_what_was_said_even_after_the_day_has_changed() {
    once(KEY, "body", 1);
    house.publish.publish(Days.in(Publication.CANCELLED, Days.withSeats(1)));

    assertThat(once(KEY, "body", 1)).isEqualTo(new OnceOnly.Answered(PublicAnswer.RECEIVED));
  }

  @Test
  void a_no_is_not_kept_so_that_trying_again_later_can_be_a_yes() {
    house.at(Days.OPENS.minusSeconds(1));
    assertThat(once(KEY, "body", 1)).isEqualTo(new OnceOnly.Answered(PublicAnswer.NOT_YET_OPEN));

    house.at(Days.OPENS);

    assertThat(once(KEY, "body", 1)).isEqualTo(new OnceOnly.Answered(PublicAnswer.RECEIVED));
    assertThat(house.registration(1).isConfirmed()).isTrue();
  }

  @Test
  void a_known_address_is_answered_as_an_unknown_one_when_every_seat_is_taken() {
    House full = new House(Days.withoutLine(1));
    full.signUp(1);

    assertThat(full.signUp(1).publicAnswer())
        .isEqualTo(full.signUp(2).publicAnswer())
        .isEqualTo(PublicAnswer.FULL);
  }

  private OnceOnly once(IdempotencyKey key, String body, int person) {
    return house.register.signUpOnce(
        key, body, Days.ID, House.person(person), Wishes.NONE, Locale.FRENCH);
  }
}
