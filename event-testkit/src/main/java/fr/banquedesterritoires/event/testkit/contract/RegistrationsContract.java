package fr.banquedesterritoires.event.testkit.contract;

import static fr.banquedesterritoires.event.testkit.fixture.People.confirmed;
import static fr.banquedesterritoires.event.testkit.fixture.People.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.HardValues;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link fr.banquedesterritoires.event.application.registration.Registrations} promise. */
public abstract class RegistrationsContract extends PortContract {

  /** For subclasses. */
  protected RegistrationsContract() {}

  @BeforeEach
  final void publishBothDays() {
    write(DAY.id(), books -> books.keep(DAY));
    write(OTHER_DAY.id(), books -> books.keep(OTHER_DAY));
  }

  @Test
  final void REG_01_an_unknown_registration_is_not_found() {
    enter(confirmed(DAY.id(), 1));

    assertThat(store().registrations().find(People.id(DAY.id(), 2))).isEmpty();
  }

  @Test
  final void REG_02_a_registration_comes_back_as_it_was_written_whatever_its_state() {
    List<Registration> written = HardValues.registrations(DAY.id());
    written.forEach(this::enter);

    for (Registration registration : written) {
      assertKept(store().registrations().find(registration.id()), registration);
    }
  }

  @Test
  final void REG_03_a_registration_is_found_without_naming_its_day() {
    Registration here = confirmed(DAY.id(), 1);
    Registration there = waiting(OTHER_DAY.id(), 1);
    Stream.of(here, there).forEach(this::enter);

    assertThat(store().registrations().find(here.id())).contains(here);
    assertThat(store().registrations().find(there.id())).contains(there);
  }

  @Test
  final void REG_04_a_registration_is_read_as_it_was_last_written() {
    Registration first = waiting(DAY.id(), 1);
    Registration seated = first.approved(HardValues.MICROSECOND);
    Stream.of(first, seated).forEach(this::enter);

    assertKept(store().registrations().find(first.id()), seated);
  }

  @Test
  final void REG_05_the_place_in_line_counts_those_who_wait_with_a_lower_ticket() {
    Stream.of(waiting(DAY.id(), 300), waiting(DAY.id(), 5), waiting(DAY.id(), 20))
        .forEach(this::enter);
    Stream.of(confirmed(DAY.id(), 1), confirmed(DAY.id(), 10)).forEach(this::enter);

    assertThat(places(DAY.id(), 5, 20, 300))
        .containsExactly(OptionalInt.of(1), OptionalInt.of(2), OptionalInt.of(3));
  }

  @Test
  final void REG_06_who_does_not_wait_has_no_place_in_line() {
    List<Registration> all = HardValues.registrations(DAY.id());
    all.forEach(this::enter);

    assertThat(all)
        .filteredOn(one -> store().registrations().placeInLine(one.id()).isPresent())
        .isEqualTo(all.stream().filter(Registration::isWaiting).toList());
    assertThat(store().registrations().placeInLine(People.id(DAY.id(), 99))).isEmpty();
  }

  @Test
  final void REG_07_the_line_of_another_day_is_another_line() {
    IntStream.rangeClosed(1, 3).mapToObj(n -> waiting(OTHER_DAY.id(), n)).forEach(this::enter);
    enter(waiting(DAY.id(), 4));

    assertThat(places(DAY.id(), 4)).containsExactly(OptionalInt.of(1));
  }

  @Test
  final void REG_08_the_line_moves_up_when_somebody_leaves_it() {
    IntStream.rangeClosed(1, 3).mapToObj(n -> waiting(DAY.id(), n)).forEach(this::enter);

    enter(waiting(DAY.id(), 1).entering(new RegistrationState.Confirmed(FlyerDay.OPENS)));
    enter(waiting(DAY.id(), 2).entering(new RegistrationState.Cancelled(FlyerDay.OPENS)));

    assertThat(places(DAY.id(), 1, 2, 3))
        .containsExactly(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(1));
  }

  @Test
  final void REG_09_registrations_outlive_a_change_of_their_day() {
    Registration first = confirmed(DAY.id(), 1);
    Seats counted = new Seats(1, 0, 1);
    enter(first);
    write(DAY.id(), books -> books.keep(counted));

    write(DAY.id(), books -> books.keep(DAY));

    assertThat(store().registrations().find(first.id())).contains(first);
    assertThat(store().days().seats(DAY.id())).isEqualTo(counted);
  }

  @Test
  final void REG_10_those_who_stand_come_in_the_order_of_their_tickets_page_by_page() {
    List<Registration> everyone = HardValues.registrations(DAY.id());
    everyone.forEach(this::enter);
    enter(confirmed(OTHER_DAY.id(), 1));
    List<Registration> standing =
        everyone.stream()
            .filter(registration -> registration.state().stands())
            .sorted(Comparator.comparingLong(Registration::ticket))
            .toList();

    List<Registration> read = new ArrayList<>();
    List<Registration> page = store().registrations().standing(DAY.id(), 0, 2);
    while (!page.isEmpty()) {
      assertThat(page).hasSizeLessThanOrEqualTo(2);
      read.addAll(page);
      page = store().registrations().standing(DAY.id(), page.getLast().ticket(), 2);
    }

    assertThat(read).isEqualTo(standing).isNotEmpty();
  }

  private void enter(Registration registration) {
    write(registration.day(), books -> books.keep(registration));
  }

  private List<OptionalInt> places(EventDayId day, int... people) {
    return IntStream.of(people)
        .mapToObj(n -> store().registrations().placeInLine(People.id(day, n)))
        .toList();
  }
}
