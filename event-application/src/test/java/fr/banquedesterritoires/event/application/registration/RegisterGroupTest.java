package fr.banquedesterritoires.event.application.registration;

import static fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer.CLOSED;
import static fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer.FULL;
import static fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer.NO_SUCH_DAY;
import static fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.Occasion;
import fr.banquedesterritoires.event.application.registration.RegisterGroup.Answer;
import fr.banquedesterritoires.event.application.sample.Counter;
import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.GroupSignUp;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.Wishes;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Somebody signs others up. */
final class RegisterGroupTest {

  private static final EmailAddress DELEGATE = EmailAddress.of("secretariat@example.org");

  @Test
  void each_person_is_written_to_alone_and_the_delegate_gets_a_receipt() {
    House house = new House(Days.withSeats(2));

    assertThat(signUp(house, "a", 1, 2, 3)).isEqualTo(answered(RECEIVED, RECEIVED, RECEIVED));

    assertThat(house.delivered())
        .extracting(letter -> letter.registration().participant().email(), Letter::occasion)
        .containsExactly(
            tuple(1, Occasion.CONFIRMED),
            tuple(2, Occasion.CONFIRMED),
            tuple(3, Occasion.PUT_IN_LINE));
    assertThat(house.counter.letters()).extracting(Letter::token).doesNotHaveDuplicates();
    assertThat(house.counter.acknowledgements())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("reference")
        .containsExactly(
            new Acknowledgement(
                "5.receipt",
                Days.withSeats(2),
                new Delegation(DELEGATE, 3, Locale.FRENCH),
                Days.OPENS));
  }

  @Test
  void without_a_waiting_list_those_for_whom_no_seat_is_left_are_told_so() {
    House house = new House(Days.withoutLine(2));

    assertThat(signUp(house, "a", 1, 2, 3, 4)).isEqualTo(answered(RECEIVED, RECEIVED, FULL, FULL));

    assertThat(house.store.seats(Days.ID)).isEqualTo(new Seats(2, 0, 2));
    assertThat(house.delivered()).hasSize(2);
    assertThat(house.counter.acknowledgements())
        .extracting(receipt -> receipt.delegation().people())
        .containsExactly(2);
  }

  @Test
  void the_answer_does_not_tell_who_was_registered_before() {
    House strangers = new House(Days.withoutLine(3));
    strangers.signUp(9);
    House known = new House(Days.withoutLine(3));
    known.signUp(1);

    assertThat(signUp(known, "a", 1, 2, 3)).isEqualTo(signUp(strangers, "a", 1, 2, 3));

    known.delivered();
    assertThat(known.counter.letters())
        .extracting(Letter::occasion)
        .containsExactly(Occasion.CONFIRMED, Occasion.CONFIRMED, Occasion.SIGNED_UP_AGAIN);
  }

  @Test
  void asking_the_desk_for_each_in_turn_would_tell_it() {
    House strangers = new House(Days.withoutLine(3));
    strangers.signUp(9);
    House known = new House(Days.withoutLine(3));
    known.signUp(1);

    assertThat(inTurn(known)).isNotEqualTo(inTurn(strangers));
  }

  @Test
  void whoever_is_told_that_they_were_received_is_registered() {
    for (int seats = 1; seats <= 6; seats++) {
      for (int before = 0; before <= seats; before++) {
        House house = new House(Days.withoutLine(seats));
        IntStream.rangeClosed(1, before).map(n -> 2 * n).forEach(house::signUp);

        Answer.Answered answer = (Answer.Answered) signUp(house, "a", 1, 2, 3, 4, 5);

        for (int n = 0; n < 5; n++) {
          boolean registered = isRegistered(house, n + 1);
          assertThat(registered || answer.people().get(n) != RECEIVED).isTrue();
        }
        assertThat(house.store.seats(Days.ID).held()).isLessThanOrEqualTo(seats);
      }
    }
  }

  @Test
  void a_repeat_counts_once_and_gets_the_same_answer() {
    House house = new House(Days.withoutLine(2));
    Answer first = signUp(house, "a", 1, 2, 3);
    int before = house.store.journal().size();

    assertThat(signUp(house, "a", 1, 2, 3)).isEqualTo(first);

    assertThat(house.store.journal()).hasSize(before);
    assertThat(house.store.seats(Days.ID)).isEqualTo(new Seats(2, 0, 2));
  }

  @Test
  void a_key_that_was_used_for_others_is_refused() {
    House house = new House(Days.withSeats(5));
    signUp(house, "a", 1, 2);

    assertThat(
            house.registerGroup.signUpOnce(
                new IdempotencyKey("a"), "another", Days.ID, group(3, 4)))
        .isEqualTo(new Answer.KeyUsedForAnother());
    assertThat(house.store.seats(Days.ID).held()).isEqualTo(2);
  }

  @Test
  void a_day_that_takes_nobody_says_why_and_keeps_nothing() {
    House house = new House(Days.withSeats(5));
    house.at(Days.withSeats(5).registration().closes());

    assertThat(signUp(house, "a", 1, 2)).isEqualTo(answered(CLOSED, CLOSED));
    assertThat(
            house.registerGroup.signUpOnce(
                new IdempotencyKey("b"), "print", new EventDayId("no-such-day"), group(1)))
        .isEqualTo(answered(NO_SUCH_DAY));

    assertThat(house.delivered()).isEmpty();
    assertThat(house.counter.acknowledgements()).isEmpty();
  }

  @Test
  void however_many_groups_come_in_a_mailbox_gets_one_receipt_an_hour() {
    House house = new House(Days.withSeats(50));
    signUp(house, "a", 1);
    signUp(house, "b", 2);
    house.delivered();
    assertThat(house.counter.acknowledgements()).hasSize(1);

    house.after(Duration.ofHours(1));
    signUp(house, "c", 3);
    house.delivered();
    assertThat(house.counter.acknowledgements()).hasSize(2);
  }

  @Test
  void a_receipt_that_cannot_leave_is_tried_again_and_then_set_aside() {
    House house = new House(Days.withSeats(5));
    signUp(house, "a", 1);
    house.counter.answer(Counter.TRY_LATER);
    house.delivered();
    assertThat(house.counter.acknowledgements()).isEmpty();

    house.counter.answer(Counter.REFUSED);
    house.after(Duration.ofHours(1));
    house.delivered();

    assertThat(house.store.of(Days.ID, 0, 10)).hasSize(2);
  }

  private static boolean isRegistered(House house, int person) {
    return house.store.inDay(
        Days.ID,
        books ->
            books
                .under(House.person(person).email())
                .filter(of -> of.state() instanceof RegistrationState.Confirmed)
                .isPresent());
  }

  private static List<PublicAnswer> inTurn(House house) {
    return IntStream.rangeClosed(1, 3).mapToObj(n -> house.signUp(n).publicAnswer()).toList();
  }

  private static Answer signUp(House house, String key, int... people) {
    return house.registerGroup.signUpOnce(new IdempotencyKey(key), "print", Days.ID, group(people));
  }

  private static GroupSignUp group(int... people) {
    return new GroupSignUp(
        DELEGATE,
        IntStream.of(people)
            .mapToObj(n -> new GroupSignUp.Member(House.person(n), Wishes.NONE, Optional.empty()))
            .toList(),
        Locale.FRENCH);
  }

  private static Answer answered(PublicAnswer... people) {
    return new Answer.Answered(List.of(people));
  }

  private static Tuple tuple(int person, Occasion occasion) {
    return Tuple.tuple(House.person(person).email(), occasion);
  }
}
