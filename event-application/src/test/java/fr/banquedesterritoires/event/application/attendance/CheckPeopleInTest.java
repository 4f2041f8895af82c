package fr.banquedesterritoires.event.application.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.organiser.DeskDoor;
import fr.banquedesterritoires.event.application.organiser.InviteClerk;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.attendance.CheckInOutcome;
import fr.banquedesterritoires.event.attendance.CheckInOutcome.Mend;
import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.attendance.DoorEvent.Kind;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.Wishes;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class CheckPeopleInTest {

  private static final Instant NINE = Instant.parse("2019-03-18T08:00:00Z");
  private static final ClerkId CLERK = new ClerkId(new UUID(7, 1));

  @Test
  void a_check_in_is_recorded_and_the_journal_says_who_noted_it() {
    House house = on(Days.withSeats(2), 1);
    CheckInOutcome outcome = checkIn(house).now(desk(house), Days.ID, in(house, 1, 1));

    assertThat(outcome).isInstanceOf(CheckInOutcome.Noted.class);
    assertThat(house.store.attendance(Days.ID).people())
        .containsExactly(house.registration(1).id());
    assertThat(house.store.journal().getLast())
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo(EntryKind.CHECKED_IN);
              assertThat(entry.registration()).contains(house.registration(1).id());
              assertThat(entry.at()).isEqualTo(NINE);
              assertThat(entry.by()).contains(CLERK);
            });
  }

  @Test
  void a_repeat_is_noted_once_in_the_book_and_in_the_journal() {
    House house = on(Days.withSeats(2), 1);
    DoorEvent event = in(house, 1, 1);
    for (int times = 0; times < 3; times++) {
      checkIn(house).later(desk(house), Days.ID, event);
    }

    assertThat(house.journal()).filteredOn(kind -> kind == EntryKind.CHECKED_IN).hasSize(1);
    assertThat(house.store.attendance(Days.ID).present(HalfDay.MORNING)).isOne();
  }

  @Test
  void undo_and_check_in_again_within_one_tick_of_the_clock_do_what_they_say() {
    House house = on(Days.withSeats(2), 1);
    RegistrationId who = house.registration(1).id();
    checkIn(house).now(desk(house), Days.ID, in(house, 1, 1));
    checkIn(house).now(desk(house), Days.ID, event(2, Kind.UNDO, who));
    assertThat(house.store.attendance(who).halves(who)).isEmpty();

    checkIn(house).now(desk(house), Days.ID, in(house, 3, 1));
    assertThat(house.store.attendance(who).halves(who)).containsExactly(HalfDay.MORNING);
  }

  @Test
  void somebody_in_line_is_refused_and_then_seated_where_a_seat_is_free() {
    House house = on(Days.withSeats(1), 2);
    CheckPeopleIn door = checkIn(house);
    assertThat(door.seat(desk(house), Days.ID, in(house, 1, 2)))
        .isEqualTo(new CheckInOutcome.NoSeat(house.registration(2), Mend.RAISE_CAPACITY));

    house.cancel.cancel(house.token(1));
    assertThat(door.now(desk(house), Days.ID, in(house, 1, 2)))
        .isEqualTo(new CheckInOutcome.NoSeat(house.registration(2), Mend.SEAT_THEM));
    assertThat(door.seat(desk(house), Days.ID, in(house, 1, 2)))
        .isInstanceOf(CheckInOutcome.Noted.class);
    assertThat(house.registration(2).isConfirmed()).isTrue();
    assertThat(house.store.seats(Days.ID)).isEqualTo(new Seats(1, 0, 2));
  }

  @Test
  void where_the_organiser_approves_a_desk_clerk_seats_nobody() {
    House house = on(Days.withApproval(2), 1);
    CheckInOutcome no = new CheckInOutcome.NoSeat(house.registration(1), Mend.ASK_ORGANISER);

    assertThat(checkIn(house).seat(desk(house), Days.ID, in(house, 1, 1))).isEqualTo(no);
    assertThat(walkIn(house, desk(house), 2)).isEqualTo(new WalkInOutcome.AskOrganiser());
    assertThat(checkIn(house).seat(organiser(house), Days.ID, in(house, 1, 1)))
        .isInstanceOf(CheckInOutcome.Noted.class);
    assertThat(house.registration(1).approvedAt()).contains(NINE);
  }

  @Test
  void a_walk_in_is_signed_up_and_checked_in_while_there_are_seats() {
    House house = on(Days.withSeats(2), 1);

    assertThat(walkIn(house, desk(house), 2)).isInstanceOf(WalkInOutcome.OnTheList.class);
    assertThat(walkIn(house, desk(house), 3))
        .isEqualTo(new WalkInOutcome.NotSignedUp(new SignUpOutcome.Full(2)));
    assertThat(house.store.attendance(Days.ID).people())
        .containsExactly(house.registration(2).id());
    assertThat(house.store.seats(Days.ID)).isEqualTo(new Seats(2, 0, 2));
  }

  @Test
  void a_walk_in_who_had_signed_up_is_that_person() {
    House house = on(Days.withSeats(1), 1);

    assertThat(walkIn(house, desk(house), 1)).isInstanceOf(WalkInOutcome.OnTheList.class);
    assertThat(house.store.attendance(Days.ID).people())
        .containsExactly(house.registration(1).id());
    assertThat(house.store.seats(Days.ID)).isEqualTo(new Seats(1, 0, 1));
  }

  @Test
  void before_the_day_nobody_walks_in() {
    House house = on(Days.withSeats(2), 1);
    house.at(Days.CLOSES);

    assertThat(walkIn(house, desk(house), 2))
        .isEqualTo(
            new WalkInOutcome.OnTheList(
                new CheckInOutcome.NotYet(Instant.parse("2019-03-17T23:00:00Z"))));
  }

  @Test
  void a_permit_for_something_else_checks_nobody_in() {
    House house = on(Days.withSeats(2), 1);
    Permit reader = permit(house, Role.DESK, Task.READ_PEOPLE);

    assertThatThrownBy(() -> checkIn(house).now(reader, Days.ID, in(house, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static House on(EventDay day, int people) {
    House house = new House(day);
    for (int n = 1; n <= people; n++) {
      house.signUp(n);
    }
    house.at(NINE);
    return house;
  }

  private static CheckPeopleIn checkIn(House house) {
    return new CheckPeopleIn(
        house.store, house::now, () -> new RegistrationId(new UUID(2020, house.journal().size())));
  }

  private static WalkInOutcome walkIn(House house, Permit permit, int person) {
    return checkIn(house)
        .walkIn(
            permit,
            Days.ID,
            new UUID(8, person),
            HalfDay.MORNING,
            House.person(person),
            Wishes.NONE,
            Locale.FRENCH,
            Optional.empty());
  }

  private static DoorEvent in(House house, int number, int person) {
    return event(number, Kind.CHECK_IN, house.registration(person).id());
  }

  private static DoorEvent event(int number, Kind kind, RegistrationId who) {
    return new DoorEvent(new UUID(3, number), kind, who, HalfDay.MORNING, NINE);
  }

  private static Permit desk(House house) {
    return permit(house, Role.DESK, Task.CHECK_IN);
  }

  private static Permit organiser(House house) {
    return permit(house, Role.ORGANISER, Task.CHECK_IN);
  }

  private static Permit permit(House house, Role role, Task task) {
    List<String> secrets = List.of("the link's secret", "the session's secret");
    InviteClerk invite =
        new InviteClerk(house.store.clerks(), house::now, () -> CLERK, secrets::getFirst);
    DeskDoor door = new DeskDoor(house.store.clerks(), house::now, secrets::getLast);
    invite.invite(EmailAddress.of("ada@example.org"), role);
    door.signIn(secrets.getFirst());
    return Optional.of(door.enter(secrets.getLast(), task))
        .map(DeskDoor.Entry.Welcome.class::cast)
        .orElseThrow()
        .permit();
  }
}
