package fr.banquedesterritoires.event.application.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.registration.ReadRegistration.Shown;
import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.AmendOutcome;
import fr.banquedesterritoires.event.desk.CancelOutcome;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.venue.Withheld;
import fr.banquedesterritoires.event.venue.Withheld.Reason;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the holder of a private link can do; one seat, persons 2 and 3 in line. */
final class OwnRegistrationTest {

  private static final EventDay DAY = Days.withSeats(1);
  private static final String UNKNOWN = "A".repeat(PrivateLinks.TOKEN_LENGTH);
  private static final Wishes LUNCH =
      new Wishes(true, Optional.of("végétarien"), Optional.empty(), Optional.empty());

  private final House house = new House(DAY);

  @BeforeEach
  void threeSignUp() {
    house.setVenue.set(Days.ID, House.VENUE);
    IntStream.rangeClosed(1, 3).forEach(house::signUp);
  }

  @Test
  void a_link_that_is_replaced_while_its_holder_cancels_cancels_nothing() {
    LinkHolder holder = new LinkHolder(house.store, house.store, house.links, house::now);
    String token = house.token(1);
    UnitOfWork late =
        new UnitOfWork() {
          @Override
          public <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work) {
            assertThat(house.replaceLink.replace(token)).isTrue();
            return house.store.inDay(day, work);
          }
        };

    assertThat(new CancelRegistration(late, holder).cancel(token))
        .isInstanceOf(CancelOutcome.UnknownRegistration.class);
    assertThat(house.registration(1).state().stands()).isTrue();
  }

  @Test
  void whoever_has_a_seat_reads_their_registration_and_the_venue() {
    assertThat(house.read.read(house.token(1)))
        .isEqualTo(
            new Shown.Found(
                DAY,
                house.registration(1),
                OptionalInt.empty(),
                new VenueAnswer.Disclosed(House.VENUE, 1)));
  }

  @Test
  void whoever_waits_reads_their_place_in_line_and_not_the_venue() {
    assertThat(house.read.read(house.token(3)))
        .isEqualTo(
            new Shown.Found(
                DAY,
                house.registration(3),
                OptionalInt.of(2),
                new VenueAnswer.Kept(Withheld.because(Reason.WAITING, Days.PARIS))));
    assertThat(house.venues.reads()).isZero();
  }

  @Test
  void giving_up_a_seat_gives_it_to_the_first_in_line() {
    CancelOutcome outcome = house.cancel.cancel(house.token(1));

    assertThat(outcome)
        .isEqualTo(
            new CancelOutcome.Cancelled(house.registration(1), Optional.of(house.registration(2))));
    assertThat(house.registration(2).isConfirmed()).isTrue();
    assertThat(house.store.seats(Days.ID)).isEqualTo(new Seats(1, 1, 3));
    assertThat(house.store.placeInLine(house.registration(3).id())).hasValue(1);
  }

  @Test
  void cancelling_twice_changes_nothing_the_second_time() {
    house.cancel.cancel(house.token(1));
    Seats before = house.store.seats(Days.ID);

    assertThat(house.cancel.cancel(house.token(1)))
        .isEqualTo(new CancelOutcome.AlreadyOver(house.registration(1)));
    assertThat(house.store.seats(Days.ID)).isEqualTo(before);
  }

  @Test
  void amending_keeps_the_place_in_line() {
    AmendOutcome outcome =
        house.amend.amend(
            house.token(2), now -> new AmendRegistration.Details(now.participant(), LUNCH));

    assertThat(outcome).isEqualTo(new AmendOutcome.Amended(house.registration(2)));
    assertThat(house.registration(2).wishes()).isEqualTo(LUNCH);
    assertThat(house.store.placeInLine(house.registration(2).id())).hasValue(1);
  }

  @Test
  void an_amendment_sees_what_stands_and_leaves_the_rest_as_it_is() {
    house.amend.amend(
        house.token(1), now -> new AmendRegistration.Details(now.participant(), LUNCH));
    Registration before = house.registration(1);

    assertThat(house.amend.amend(house.token(1), now -> now))
        .isEqualTo(new AmendOutcome.Unchanged(before));
    assertThat(house.registration(1)).isEqualTo(before);
  }

  @Test
  void the_former_link_dies_when_its_holder_signs_up_anew() {
    String former = house.token(3);
    house.cancel.cancel(former);
    house.signUp(3);

    assertThat(house.read.read(former)).isEqualTo(new Shown.LinkUnknown());
    assertThat(house.cancel.cancel(former)).isEqualTo(new CancelOutcome.UnknownRegistration());
    assertThat(house.registration(3).isWaiting()).isTrue();
    assertThat(house.read.read(house.token(3))).isInstanceOf(Shown.Found.class);
  }

  @Test
  void a_link_that_was_never_given_out_opens_nothing() {
    assertThat(house.read.read(UNKNOWN)).isEqualTo(new Shown.LinkUnknown());
    assertThat(house.cancel.cancel(UNKNOWN)).isEqualTo(new CancelOutcome.UnknownRegistration());
    assertThat(house.amend.amend(UNKNOWN, now -> now))
        .isEqualTo(new AmendOutcome.UnknownRegistration());
  }

  @Test
  void a_link_works_until_it_expires_and_then_opens_nothing_any_more() {
    house.at(DAY.linksExpire().minusNanos(1));
    assertThat(house.read.read(house.token(1))).isInstanceOf(Shown.Found.class);

    house.at(DAY.linksExpire());

    assertThat(house.read.read(house.token(1))).isEqualTo(new Shown.LinkExpired(DAY));
    assertThat(house.cancel.cancel(house.token(1)))
        .isEqualTo(new CancelOutcome.UnknownRegistration());
    assertThat(house.registration(1).isConfirmed()).isTrue();
  }

  @Test
  void once_the_day_has_begun_nothing_is_amended_and_nobody_called_in() {
    house.at(DAY.starts());

    assertThat(
            house.amend.amend(
                house.token(1), now -> new AmendRegistration.Details(now.participant(), LUNCH)))
        .isEqualTo(new AmendOutcome.TooLate(house.registration(1)));
    assertThat(house.cancel.cancel(house.token(1)))
        .isEqualTo(new CancelOutcome.Cancelled(house.registration(1), Optional.empty()));
  }
}
