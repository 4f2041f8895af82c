package fr.banquedesterritoires.event.testkit.contract;

import static fr.banquedesterritoires.event.testkit.fixture.People.confirmed;
import static fr.banquedesterritoires.event.testkit.fixture.People.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.privacy.NoticeVersion;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.SignUp;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.HardValues;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the books of a day promise of its registrations and its line. */
public abstract class KeptRegistrationsContract extends PortContract {

  /** For subclasses. */
  protected KeptRegistrationsContract() {}

  @Test
  final void KEPT_01_a_registration_comes_back_as_it_was_written() {
    for (Registration written : HardValues.registrations(DAY.id())) {
      write(DAY.id(), books -> books.keep(DAY));
      write(DAY.id(), books -> books.keep(written));

      assertKept(kept(written.id()), written);
      assertKept(at(written.participant().email()), written);
    }
  }

  @Test
  final void KEPT_02_every_text_a_registration_may_hold_comes_back() {
    write(DAY.id(), books -> books.keep(DAY));
    Registration first = confirmed(DAY.id(), 1);
    for (String text : HardValues.textsFor(Wishes.EXPECTATIONS)) {
      Wishes wishes = new Wishes(true, Optional.empty(), Optional.empty(), Optional.of(text));
      Registration amended = first.amended(first.participant(), wishes);

      write(DAY.id(), books -> books.keep(amended));

      assertKept(kept(first.id()), amended);
    }
  }

  @Test
  final void KEPT_03_a_registration_is_found_under_every_spelling_of_its_address() {
    Registration written = person("Maire@Mairie-Hérault.FR", 1);
    writeDayWith(written);

    for (String spelling : List.of("maire@mairie-hérault.fr", " MAIRE@xn--mairie-hrault-ihb.fr ")) {
      assertThat(at(EmailAddress.of(spelling))).as(spelling).contains(written);
    }
    assertThat(at(EmailAddress.of("maire@mairie-herault.fr"))).isEmpty();
  }

  @Test
  final void KEPT_04_a_registration_is_found_in_whatever_state_it_is() {
    write(DAY.id(), books -> books.keep(DAY));
    Registration first = confirmed(DAY.id(), 1);
    for (RegistrationState state : HardValues.states()) {
      Registration entered = first.entering(state);

      write(DAY.id(), books -> books.keep(entered));

      assertKept(kept(first.id()), entered);
      assertKept(at(first.participant().email()), entered);
    }
  }

  @Test
  final void KEPT_05_an_address_has_one_registration_a_day() {
    Registration first = person("maire@mairie-herault.fr", 1);
    Registration second = person("MAIRE@Mairie-Herault.fr", 2);
    writeDayWith(first);

    assertThatThrownBy(() -> write(DAY.id(), books -> books.keep(second)))
        .isInstanceOf(RuntimeException.class);

    assertThat(at(first.participant().email())).contains(first);
    assertThat(store().registrations().find(second.id())).isEmpty();
  }

  @Test
  final void KEPT_06_the_same_address_can_sign_up_for_several_days() {
    Registration here = confirmed(DAY.id(), 1);
    Registration there = confirmed(OTHER_DAY.id(), 1);
    writeDayWith(here);
    write(OTHER_DAY.id(), books -> books.keep(OTHER_DAY));

    write(OTHER_DAY.id(), books -> books.keep(there));

    assertThat(at(here.participant().email())).contains(here);
    assertThat(store().registrations().find(there.id())).contains(there);
  }

  @Test
  final void KEPT_07_a_ticket_is_drawn_once_a_day() {
    Registration first = confirmed(DAY.id(), 1);
    Registration sameTicket = revived(confirmed(DAY.id(), 2), first.ticket());
    writeDayWith(first);

    assertThatThrownBy(() -> write(DAY.id(), books -> books.keep(sameTicket)))
        .isInstanceOf(RuntimeException.class);

    assertThat(store().registrations().find(sameTicket.id())).isEmpty();
  }

  @Test
  final void KEPT_08_first_in_line_is_whoever_waits_with_the_lowest_ticket() {
    writeDayWith(waiting(DAY.id(), 30), waiting(DAY.id(), 4), confirmed(DAY.id(), 1));
    write(DAY.id(), books -> books.keep(waiting(DAY.id(), 200)));

    List<Long> calledIn = new ArrayList<>();
    for (int n = 0; n < 3; n++) {
      write(DAY.id(), books -> calledIn.add(seatFirstInLine(books)));
    }

    assertThat(calledIn).containsExactly(4L, 30L, 200L);
    assertThat(firstInLine()).isEmpty();
  }

  @Test
  final void KEPT_09_first_in_line_follows_what_the_unit_itself_writes() {
    Registration first = waiting(DAY.id(), 1);
    writeDayWith(first, waiting(DAY.id(), 2));

    write(
        DAY.id(),
        books -> {
          books.keep(first.entering(new RegistrationState.Cancelled(FlyerDay.OPENS)));
          assertThat(books.firstInLine()).contains(waiting(DAY.id(), 2));
          books.keep(revived(first, 3));
          assertThat(books.firstInLine()).contains(waiting(DAY.id(), 2));
          seatFirstInLine(books);
          assertThat(books.firstInLine()).contains(revived(first, 3));
        });
  }

  @Test
  final void KEPT_10_whoever_signs_up_anew_stands_at_the_end_of_the_line() {
    Registration first = waiting(DAY.id(), 1);
    writeDayWith(first, waiting(DAY.id(), 2));

    write(DAY.id(), books -> books.keep(revived(first, 3)));

    assertThat(firstInLine()).contains(waiting(DAY.id(), 2));
    write(DAY.id(), KeptRegistrationsContract::seatFirstInLine);
    assertThat(firstInLine()).contains(revived(first, 3));
  }

  @Test
  final void KEPT_11_the_line_is_in_the_order_of_its_turns() {
    Registration first = waiting(DAY.id(), 1);
    Registration second = waiting(DAY.id(), 2);
    Registration third = waiting(DAY.id(), 3);
    writeDayWith(third, first, second, confirmed(DAY.id(), 4));
    assertThat(read(DayBooks::line)).containsExactly(first, second, third);

    write(
        DAY.id(),
        books -> {
          books.keep(third.inTurn(1));
          books.keep(first.inTurn(2));
          books.keep(second.inTurn(3));
          assertThat(books.firstInLine()).contains(third.inTurn(1));
          assertThat(books.line())
              .containsExactly(third.inTurn(1), first.inTurn(2), second.inTurn(3));
        });

    assertThat(firstInLine()).contains(third.inTurn(1));
    assertThat(read(DayBooks::line))
        .containsExactly(third.inTurn(1), first.inTurn(2), second.inTurn(3));
    assertThat(store().registrations().placeInLine(second.id())).hasValue(3);
    assertThat(store().registrations().placeInLine(third.id())).hasValue(1);
  }

  @Test
  final void KEPT_12_the_notice_that_was_shown_stays_until_its_participant_signs_up_anew() {
    NoticeVersion first = NoticeVersion.of("2025-03-01.0a1b2c3d");
    NoticeVersion second = NoticeVersion.of("2026-11-23.ffffffff");
    Registration unknown = confirmed(DAY.id(), 1);
    writeDayWith(unknown);
    Registration told = underNotice(unknown, Optional.of(first), 2);

    write(DAY.id(), books -> books.keep(told));
    write(DAY.id(), books -> books.keep(told.amended(told.participant(), Wishes.NONE)));

    assertThat(kept(unknown.id()).orElseThrow().notice()).contains(first);
    write(DAY.id(), books -> books.keep(underNotice(told, Optional.of(second), 3)));
    assertThat(kept(unknown.id()).orElseThrow().notice()).contains(second);
    write(DAY.id(), books -> books.keep(underNotice(told, Optional.empty(), 4)));
    assertThat(kept(unknown.id()).orElseThrow().notice()).isEmpty();
  }

  private void writeDayWith(Registration... registrations) {
    write(
        DAY.id(),
        books -> {
          books.keep(DAY);
          List.of(registrations).forEach(books::keep);
        });
  }

  private <T> T read(Function<DayBooks, T> reading) {
    return store().unitOfWork().inDay(DAY.id(), reading);
  }

  private Optional<Registration> kept(RegistrationId id) {
    return read(books -> books.registration(id));
  }

  private Optional<Registration> at(EmailAddress address) {
    return read(books -> books.under(address));
  }

  private Optional<Registration> firstInLine() {
    return read(DayBooks::firstInLine);
  }

  private static long seatFirstInLine(DayBooks books) {
    Registration first = books.firstInLine().orElseThrow();
    books.keep(first.entering(new RegistrationState.Confirmed(FlyerDay.OPENS)));
    return first.ticket();
  }

  private static Registration revived(Registration former, long ticket) {
    return underNotice(former, Optional.empty(), ticket);
  }

  private static Registration underNotice(
      Registration former, Optional<NoticeVersion> notice, long ticket) {
    return former.revived(
        new SignUp(former.id(), former.participant(), former.wishes(), former.language(), notice),
        new RegistrationState.Waiting(FlyerDay.CLOSES),
        ticket);
  }

  private static Registration person(String address, int n) {
    Participant person = People.person(n);
    Registration registration = confirmed(DAY.id(), n);
    return registration.amended(
        new Participant(
            person.givenName(),
            person.familyName(),
            EmailAddress.of(address),
            person.role(),
            person.organisation(),
            person.territory()),
        registration.wishes());
  }
}
