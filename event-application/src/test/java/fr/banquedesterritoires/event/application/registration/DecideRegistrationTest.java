package fr.banquedesterritoires.event.application.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.ApprovalOutcome;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Seats;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The organiser decides; one seat, person 2 in line. */
final class DecideRegistrationTest {

  private final House house = new House(Days.withApproval(1));

  @BeforeEach
  void twoSignUp() {
    IntStream.rangeClosed(1, 2).forEach(house::signUp);
  }

  @Test
  void whoever_is_approved_is_confirmed() {
    Registration before = house.registration(1);

    assertThat(house.decide.approve(Days.ID, before.id()))
        .isEqualTo(new ApprovalOutcome.Approved(before.approved(Days.OPENS)));
    assertThat(house.registration(1)).isEqualTo(before.approved(Days.OPENS));
  }

  @Test
  void whoever_is_refused_makes_room_for_the_first_in_line_who_awaits_approval_in_turn() {
    assertThat(house.decide.refuse(Days.ID, house.registration(1).id()))
        .isEqualTo(
            new ApprovalOutcome.Refused(house.registration(1), Optional.of(house.registration(2))));
    assertThat(house.store.seats(Days.ID)).isEqualTo(new Seats(1, 0, 2));
  }

  @Test
  void whoever_was_refused_cannot_sign_up_anew() {
    house.decide.refuse(Days.ID, house.registration(1).id());
    Registration refused = house.registration(1);

    assertThat(house.signUp(1)).isEqualTo(new SignUpOutcome.AlreadyRegistered(refused, false));
    assertThat(house.registration(1)).isEqualTo(refused);
  }

  @Test
  void nothing_is_decided_about_somebody_in_line() {
    assertThat(house.decide.approve(Days.ID, house.registration(2).id()))
        .isEqualTo(new ApprovalOutcome.NothingToDecide(house.registration(2)));
  }

  @Test
  void nothing_is_decided_about_nobody() {
    RegistrationId nobody = new RegistrationId(new UUID(0, 0));

    assertThat(house.decide.approve(Days.ID, nobody))
        .isEqualTo(new ApprovalOutcome.UnknownRegistration());
    assertThat(house.decide.refuse(new EventDayId("unknown"), house.registration(1).id()))
        .isEqualTo(new ApprovalOutcome.UnknownRegistration());
  }
}
