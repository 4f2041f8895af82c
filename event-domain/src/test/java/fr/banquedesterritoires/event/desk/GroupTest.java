package fr.banquedesterritoires.event.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.GroupSignUp;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.sample.Days;
import fr.banquedesterritoires.event.sample.People;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GroupTest {

  @ParameterizedTest
  @CsvSource({
    "DRAFT, 0",
    "DAY_CANCELLED, 0",
    "NOT_YET_OPEN, 0",
    "CLOSED, 0",
    "JUST_OPENED, 5",
    "ABOUT_TO_CLOSE, 5",
    "LAST_SEAT, 5",
    "UNLIMITED, 5",
    "APPROVAL, 5",
    "TAKEN_WITH_LINE, 5",
    "TAKEN_WITHOUT_LINE, 0",
    "SEAT_FREE_BUT_OTHERS_WAIT, 5"
  })
  void how_many_of_five_people_are_taken_in(Situation situation, int admitted) {
    assertThat(situation.desk().admits(5)).isEqualTo(admitted);
  }

  @Test
  void without_a_waiting_list_no_more_are_taken_in_than_there_are_seats() {
    EventDay day = Days.under(Days.policy(OptionalInt.of(3), false, false));

    assertThat(new RegistrationDesk(day, new Seats(1, 0, 9), Days.DURING).admits(5)).isEqualTo(2);
    assertThat(new RegistrationDesk(day, new Seats(1, 0, 9), Days.DURING).admits(2)).isEqualTo(2);
  }

  @Test
  void a_group_is_between_one_and_twenty_people() {
    assertThat(group(1).people()).hasSize(1);
    assertThat(group(20).people()).hasSize(20);
    assertThatIllegalArgumentException().isThrownBy(() -> group(0));
    assertThatIllegalArgumentException().isThrownBy(() -> group(21));
  }

  @Test
  void each_person_of_a_group_has_an_address_of_their_own() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group(List.of(People.person(1), People.person(2), People.person(1))));
  }

  private static GroupSignUp group(int people) {
    return group(IntStream.rangeClosed(1, people).mapToObj(People::person).toList());
  }

  private static GroupSignUp group(List<Participant> people) {
    return new GroupSignUp(
        EmailAddress.of("secretariat@example.org"),
        people.stream()
            .map(one -> new GroupSignUp.Member(one, Wishes.NONE, Optional.empty()))
            .toList(),
        Locale.FRENCH);
  }
}
