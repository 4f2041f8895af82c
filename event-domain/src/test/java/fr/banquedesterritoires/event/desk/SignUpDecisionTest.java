package fr.banquedesterritoires.event.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.sample.People;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every situation of the day against everything that can be known of the address. */
final class SignUpDecisionTest {

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          the day                   | unknown          | confirmed         | undecided         | offered           | waiting           | cancelled        | refused
          DRAFT                     | NoSuchDay        | NoSuchDay         | NoSuchDay         | NoSuchDay         | NoSuchDay         | NoSuchDay        | NoSuchDay
          DAY_CANCELLED             | DayCancelled     | DayCancelled      | DayCancelled      | DayCancelled      | DayCancelled      | DayCancelled     | DayCancelled
          NOT_YET_OPEN              | NotYetOpen       | NotYetOpen        | NotYetOpen        | NotYetOpen        | NotYetOpen        | NotYetOpen       | NotYetOpen
          CLOSED                    | Closed           | Closed            | Closed            | Closed            | Closed            | Closed           | Closed
          JUST_OPENED               | Accepted         | AlreadyRegistered | AlreadyRegistered | AlreadyRegistered | AlreadyRegistered | Accepted         | AlreadyRegistered
          ABOUT_TO_CLOSE            | Accepted         | AlreadyRegistered | AlreadyRegistered | AlreadyRegistered | AlreadyRegistered | Accepted         | AlreadyRegistered
          LAST_SEAT                 | Accepted         | AlreadyRegistered | AlreadyRegistered | AlreadyRegistered | AlreadyRegistered | Accepted         | AlreadyRegistered
          UNLIMITED                 | Accepted         | AlreadyRegistered | AlreadyRegistered | AlreadyRegistered | AlreadyRegistered | Accepted         | AlreadyRegistered
          APPROVAL                  | AwaitingApproval | AlreadyRegistered | AlreadyRegistered | AlreadyRegistered | AlreadyRegistered | AwaitingApproval | AlreadyRegistered
          TAKEN_WITH_LINE           | PutInLine        | AlreadyRegistered | AlreadyRegistered | AlreadyRegistered | AlreadyRegistered | PutInLine        | AlreadyRegistered
          TAKEN_WITHOUT_LINE        | Full             | AlreadyRegistered | AlreadyRegistered | AlreadyRegistered | AlreadyRegistered | Full             | AlreadyRegistered
          SEAT_FREE_BUT_OTHERS_WAIT | PutInLine        | AlreadyRegistered | AlreadyRegistered | AlreadyRegistered | AlreadyRegistered | PutInLine        | AlreadyRegistered
          """)
  void the_desk_decides(
      Situation situation,
      String unknown,
      String confirmed,
      String undecided,
      String offered,
      String waiting,
      String cancelled,
      String refused) {
    List<String> decided =
        everyoneWhoCouldSignUp()
            .map(known -> situation.desk().signUp(People.signUp(1), known).outcome())
            .map(outcome -> outcome.getClass().getSimpleName())
            .toList();

    assertThat(decided)
        .containsExactly(unknown, confirmed, undecided, offered, waiting, cancelled, refused);
  }

  @ParameterizedTest
  @EnumSource
  void whoever_asks_is_told_the_same_whether_their_address_is_known_or_not(Situation situation) {
    Stream<PublicAnswer> told =
        everyoneWhoCouldSignUp()
            .map(known -> situation.desk().signUp(People.signUp(1), known).outcome())
            .map(SignUpOutcome::publicAnswer);

    assertThat(told.distinct()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void the_form_is_open_exactly_when_a_newcomer_would_be_received(Situation situation) {
    PublicAnswer answer =
        situation.desk().signUp(People.signUp(1), Optional.empty()).outcome().publicAnswer();

    assertThat(situation.availability().takesSignUps()).isEqualTo(answer == PublicAnswer.RECEIVED);
  }

  private static Stream<Optional<Registration>> everyoneWhoCouldSignUp() {
    return Stream.concat(
        Stream.of(Optional.empty()), People.inEveryState(1).stream().map(Optional::of));
  }
}
