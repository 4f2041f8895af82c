package fr.banquedesterritoires.event.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.privacy.NoticeVersion;
import fr.banquedesterritoires.event.sample.Days;
import fr.banquedesterritoires.event.sample.People;
import fr.banquedesterritoires.event.text.RefusedText;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RegistrationTest {

  private static final Optional<NoticeVersion> NOTICE =
      Optional.of(NoticeVersion.of("2026-11-23.0a1b2c3d"));

  @Test
  void amending_keeps_the_ticket_the_state_and_the_link() {
    Registration waiting = People.waiting(5);
    Wishes lunch = new Wishes(true, Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(waiting.amended(waiting.participant(), lunch))
        .isEqualTo(
            new Registration(
                waiting.id(),
                waiting.day(),
                waiting.participant(),
                lunch,
                waiting.language(),
                waiting.state(),
                5,
                Optional.empty(),
                0,
                1,
                Optional.empty()));
  }

  @Test
  void signing_up_anew_keeps_the_name_and_draws_a_new_ticket_a_new_link_and_the_notice_shown() {
    Registration former = People.cancelled(5).approved(Days.OPENS);
    SignUp anew = new SignUp(People.id(99), People.person(5), Wishes.NONE, Locale.ENGLISH, NOTICE);
    RegistrationState waiting = new RegistrationState.Waiting(Days.DURING);

    assertThat(former.revived(anew, waiting, 12))
        .isEqualTo(
            new Registration(
                People.id(5),
                Days.ID,
                People.person(5),
                Wishes.NONE,
                Locale.ENGLISH,
                waiting,
                12,
                Optional.empty(),
                1,
                2,
                NOTICE));
  }

  @Test
  void a_new_link_is_all_that_changes_when_it_is_replaced() {
    Registration before = People.confirmed(5);

    assertThat(before.underNewLink())
        .isEqualTo(
            new Registration(
                before.id(),
                before.day(),
                before.participant(),
                before.wishes(),
                before.language(),
                before.state(),
                5,
                Optional.empty(),
                1,
                1,
                Optional.empty()));
  }

  @Test
  void a_registration_is_named_by_its_id_and_the_id_reads_back() {
    assertThat(RegistrationId.parse(People.id(5).toString())).isEqualTo(People.id(5));
    assertThat(People.confirmed(5).toString())
        .contains(People.id(5).toString(), Days.ID.value(), "Confirmed", "ticket 5");
  }

  @Test
  void approval_is_remembered_when_the_state_changes_afterwards() {
    Registration approved = People.awaitingApproval(5).approved(Days.DURING);

    assertThat(approved.state()).isEqualTo(new RegistrationState.Confirmed(Days.DURING));
    assertThat(approved.approvedAt()).contains(Days.DURING);
    assertThat(approved.entering(new RegistrationState.Cancelled(Days.CLOSES)).approvedAt())
        .contains(Days.DURING);
  }

  @Test
  void whoever_has_awaits_or_is_offered_a_seat_stands_and_so_does_who_waits() {
    assertThat(People.inEveryState(1))
        .filteredOn(one -> one.state().stands())
        .containsExactly(
            People.confirmed(1), People.awaitingApproval(1), People.offered(1), People.waiting(1));
    assertThat(People.inEveryState(1))
        .filteredOn(one -> one.state().holdsSeat())
        .containsExactly(People.confirmed(1), People.awaitingApproval(1), People.offered(1));
  }

  @Test
  void nonsense_is_refused() {
    Registration good = People.confirmed(1);
    assertThatThrownBy(() -> People.registration(0, good.state()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Organisation("\n", Optional.empty()))
        .isInstanceOf(RefusedText.class);
    assertThatThrownBy(
            () -> new Wishes(true, Optional.of("a\u0000b"), Optional.empty(), Optional.empty()))
        .isInstanceOf(RefusedText.class);
  }

  @Test
  void nothing_personal_reaches_a_log() {
    Registration registration = People.confirmed(1);

    assertThat(registration.participant()).hasToString("Participant[…]");
    assertThat(registration.wishes()).hasToString("Wishes[…]");
    assertThat(registration.toString()).doesNotContain("Camille", "Personne", "example.org");
  }
}
