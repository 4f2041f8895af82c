package fr.banquedesterritoires.event.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.SignUp;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.sample.Days;
import fr.banquedesterritoires.event.sample.People;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RegistrationDeskTest {

  private static final EventDay TWO_SEATS = Days.withSeats(2);
  private static final EventDay WITHOUT_LINE =
      Days.under(Days.policy(OptionalInt.of(2), false, false));
  private static final EventDay WITH_APPROVAL =
      Days.under(Days.policy(OptionalInt.of(2), true, true));
  private static final Instant NOW = Days.DURING;
  private static final RegistrationState SEATED_NOW = new RegistrationState.Confirmed(NOW);
  private static final RegistrationState GONE_NOW = new RegistrationState.Cancelled(NOW);

  @Test
  void a_free_seat_goes_to_whoever_signs_up() {
    Registration entered = signedUp(7, SEATED_NOW);

    assertThat(desk(TWO_SEATS, new Seats(1, 0, 6)).signUp(People.signUp(7), Optional.empty()))
        .isEqualTo(
            new Ruling<>(
                new SignUpOutcome.Accepted(entered),
                List.of(entered),
                new Seats(2, 0, 7),
                List.of(entry(EntryKind.CONFIRMED, entered))));
  }

  @Test
  void a_seat_is_held_for_whoever_awaits_approval() {
    Registration entered = signedUp(7, new RegistrationState.AwaitingApproval(NOW));

    assertThat(desk(WITH_APPROVAL, new Seats(1, 0, 6)).signUp(People.signUp(7), Optional.empty()))
        .isEqualTo(
            new Ruling<>(
                new SignUpOutcome.AwaitingApproval(entered),
                List.of(entered),
                new Seats(2, 0, 7),
                List.of(entry(EntryKind.APPROVAL_ASKED, entered))));
  }

  @Test
  void newcomers_stand_in_line_behind_everybody_who_waits() {
    Registration entered = signedUp(7, new RegistrationState.Waiting(NOW));

    assertThat(desk(TWO_SEATS, new Seats(2, 3, 6)).signUp(People.signUp(7), Optional.empty()))
        .isEqualTo(
            new Ruling<>(
                new SignUpOutcome.PutInLine(entered, 4),
                List.of(entered),
                new Seats(2, 4, 7),
                List.of(entry(EntryKind.PUT_IN_LINE, entered))));
  }

  @Test
  void a_seat_that_is_free_while_others_wait_is_not_a_newcomers() {
    assertThat(
            desk(TWO_SEATS, new Seats(1, 1, 6))
                .signUp(People.signUp(7), Optional.empty())
                .outcome())
        .isInstanceOf(SignUpOutcome.PutInLine.class);
  }

  @Test
  void signing_up_twice_changes_nothing_and_leaves_the_rest_to_the_mail() {
    Registration known = People.confirmed(1);

    assertThat(desk(TWO_SEATS, new Seats(1, 0, 6)).signUp(People.signUp(1), Optional.of(known)))
        .isEqualTo(
            new Ruling<>(
                new SignUpOutcome.AlreadyRegistered(known, false),
                List.of(known),
                new Seats(1, 0, 6),
                List.of(entry(EntryKind.SIGNED_UP_AGAIN, known))));
  }

  @Test
  void a_day_that_is_full_without_a_line_writes_nothing_for_whoever_is_known_as_for_nobody() {
    Registration known = People.confirmed(1);
    Seats taken = new Seats(2, 0, 6);
    RegistrationDesk full = desk(WITHOUT_LINE, taken);

    assertThat(full.signUp(People.signUp(1), Optional.of(known)))
        .isEqualTo(Ruling.unchanged(new SignUpOutcome.AlreadyRegistered(known, true), taken));
    assertThat(full.signUp(People.signUp(7), Optional.empty()))
        .isEqualTo(Ruling.unchanged(new SignUpOutcome.Full(2), taken));
  }

  @Test
  void whoever_comes_back_after_cancelling_stands_at_the_end_with_a_new_link() {
    Registration former = People.cancelled(1);
    SignUp anew =
        new SignUp(People.id(99), People.person(1), Wishes.NONE, Locale.ENGLISH, Optional.empty());

    Ruling<SignUpOutcome> ruling =
        desk(TWO_SEATS, new Seats(2, 3, 6)).signUp(anew, Optional.of(former));

    Registration revived = former.revived(anew, new RegistrationState.Waiting(NOW), 7);
    assertThat(ruling)
        .isEqualTo(
            new Ruling<>(
                new SignUpOutcome.PutInLine(revived, 4),
                List.of(revived),
                new Seats(2, 4, 7),
                List.of(entry(EntryKind.PUT_IN_LINE, revived))));
    assertThat(revived.linkRotation()).isEqualTo(former.linkRotation() + 1);
  }

  @ParameterizedTest
  @MethodSource("decisionsThatChangeNothing")
  void a_no_writes_nothing(Ruling<?> ruling) {
    assertThat(ruling.registrations()).isEmpty();
    assertThat(ruling.entries()).isEmpty();
    assertThat(ruling.seats()).isEqualTo(new Seats(2, 3, 9));
  }

  static List<Ruling<?>> decisionsThatChangeNothing() {
    Seats seats = new Seats(2, 3, 9);
    RegistrationDesk during = desk(TWO_SEATS, seats);
    RegistrationDesk over = new RegistrationDesk(TWO_SEATS, seats, TWO_SEATS.starts());
    return List.of(
        new RegistrationDesk(TWO_SEATS, seats, Days.CLOSES)
            .signUp(People.signUp(1), Optional.of(People.cancelled(1))),
        during.cancel(People.cancelled(1), Optional.of(People.waiting(2))),
        during.cancel(People.refused(1), Optional.of(People.waiting(2))),
        during.amend(People.confirmed(1), People.person(1), Wishes.NONE),
        during.amend(People.cancelled(1), People.person(1), lunch()),
        over.amend(People.confirmed(1), People.person(1), lunch()),
        during.approve(People.waiting(1)),
        during.approve(People.cancelled(1)),
        during.approve(People.awaitingApproval(1).approved(NOW)),
        during.refuse(People.confirmed(1), Optional.empty()),
        during.promote(Optional.of(People.waiting(1))),
        desk(Days.in(Publication.CANCELLED), seats).promote(Optional.of(People.waiting(1))));
  }

  @Test
  void giving_up_a_seat_calls_in_the_first_in_line() {
    Registration leaving = People.confirmed(1).entering(GONE_NOW);
    Registration calledIn = People.waiting(3).entering(SEATED_NOW);

    assertThat(
            desk(TWO_SEATS, new Seats(2, 2, 9))
                .cancel(People.confirmed(1), Optional.of(People.waiting(3))))
        .isEqualTo(
            new Ruling<>(
                new CancelOutcome.Cancelled(leaving, Optional.of(calledIn)),
                List.of(leaving, calledIn),
                new Seats(2, 1, 9),
                List.of(entry(EntryKind.CANCELLED, leaving), entry(EntryKind.PROMOTED, calledIn))));
  }

  @Test
  void leaving_the_line_calls_nobody_in_least_of_all_the_one_who_left() {
    Registration first = People.waiting(3);
    Registration leaving = first.entering(GONE_NOW);

    assertThat(desk(TWO_SEATS, new Seats(2, 2, 9)).cancel(first, Optional.of(first)))
        .isEqualTo(
            new Ruling<>(
                new CancelOutcome.Cancelled(leaving, Optional.empty()),
                List.of(leaving),
                new Seats(2, 1, 9),
                List.of(entry(EntryKind.CANCELLED, leaving))));
  }

  @Test
  void whoever_is_called_in_for_a_day_with_approval_awaits_it() {
    CancelOutcome outcome =
        desk(WITH_APPROVAL, new Seats(2, 1, 9))
            .cancel(People.confirmed(1), Optional.of(People.waiting(3)))
            .outcome();

    assertThat(outcome)
        .isEqualTo(
            new CancelOutcome.Cancelled(
                People.confirmed(1).entering(GONE_NOW),
                Optional.of(
                    People.waiting(3).entering(new RegistrationState.AwaitingApproval(NOW)))));
  }

  @Test
  void nobody_is_called_in_once_the_day_has_begun() {
    Ruling<CancelOutcome> ruling =
        new RegistrationDesk(TWO_SEATS, new Seats(2, 1, 9), TWO_SEATS.starts())
            .cancel(People.confirmed(1), Optional.of(People.waiting(3)));

    assertThat(ruling.seats()).isEqualTo(new Seats(1, 1, 9));
    assertThat(ruling.entries())
        .extracting(JournalEntry::kind)
        .containsExactly(EntryKind.CANCELLED);
  }

  @Test
  void people_are_still_called_in_after_registration_has_closed() {
    Ruling<CancelOutcome> ruling =
        new RegistrationDesk(TWO_SEATS, new Seats(2, 1, 9), Days.CLOSES)
            .cancel(People.confirmed(1), Optional.of(People.waiting(3)));

    assertThat(ruling.seats()).isEqualTo(new Seats(2, 0, 9));
  }

  @Test
  void nobody_is_called_in_while_more_seats_are_held_than_there_are_now() {
    Ruling<CancelOutcome> ruling =
        desk(TWO_SEATS, new Seats(4, 1, 9))
            .cancel(People.confirmed(1), Optional.of(People.waiting(3)));

    assertThat(ruling.seats()).isEqualTo(new Seats(3, 1, 9));
  }

  @Test
  void amending_keeps_the_place_in_line() {
    Registration amended = People.waiting(3).amended(People.person(3), lunch());

    assertThat(
            desk(TWO_SEATS, new Seats(2, 2, 9)).amend(People.waiting(3), People.person(3), lunch()))
        .isEqualTo(
            new Ruling<>(
                new AmendOutcome.Amended(amended),
                List.of(amended),
                new Seats(2, 2, 9),
                List.of(entry(EntryKind.AMENDED, amended))));
    assertThat(amended.ticket()).isEqualTo(3);
  }

  @Test
  void an_amendment_cannot_move_a_registration_to_another_address() {
    RegistrationDesk desk = desk(TWO_SEATS, new Seats(2, 2, 9));

    assertThatThrownBy(() -> desk.amend(People.waiting(3), People.person(4), Wishes.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void approving_confirms_and_takes_no_further_seat() {
    Registration approved = People.awaitingApproval(1).approved(NOW);

    assertThat(desk(WITH_APPROVAL, new Seats(2, 2, 9)).approve(People.awaitingApproval(1)))
        .isEqualTo(
            new Ruling<>(
                new ApprovalOutcome.Approved(approved),
                List.of(approved),
                new Seats(2, 2, 9),
                List.of(entry(EntryKind.APPROVED, approved))));
  }

  @Test
  void somebody_confirmed_can_be_approved_too_since_the_venue_may_wait_for_it() {
    Registration approved = People.confirmed(1).approved(NOW);

    assertThat(desk(TWO_SEATS, new Seats(2, 2, 9)).approve(People.confirmed(1)).outcome())
        .isEqualTo(new ApprovalOutcome.Approved(approved));
  }

  @Test
  void refusing_frees_the_seat_for_the_first_in_line() {
    Registration refused = People.awaitingApproval(1).entering(new RegistrationState.Refused(NOW));
    Registration calledIn = People.waiting(3).entering(new RegistrationState.AwaitingApproval(NOW));

    assertThat(
            desk(WITH_APPROVAL, new Seats(2, 2, 9))
                .refuse(People.awaitingApproval(1), Optional.of(People.waiting(3))))
        .isEqualTo(
            new Ruling<>(
                new ApprovalOutcome.Refused(refused, Optional.of(calledIn)),
                List.of(refused, calledIn),
                new Seats(2, 1, 9),
                List.of(entry(EntryKind.REFUSED, refused), entry(EntryKind.PROMOTED, calledIn))));
  }

  @Test
  void a_seat_more_calls_in_the_first_in_line() {
    Registration calledIn = People.waiting(3).entering(SEATED_NOW);

    assertThat(desk(TWO_SEATS, new Seats(1, 2, 9)).promote(Optional.of(People.waiting(3))))
        .isEqualTo(
            new Ruling<>(
                Optional.of(calledIn),
                List.of(calledIn),
                new Seats(2, 1, 9),
                List.of(entry(EntryKind.PROMOTED, calledIn))));
  }

  private static RegistrationDesk desk(EventDay day, Seats seats) {
    return new RegistrationDesk(day, seats, NOW);
  }

  private static Registration signedUp(int n, RegistrationState state) {
    return People.registration(n, state);
  }

  private static Wishes lunch() {
    return new Wishes(true, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static JournalEntry entry(EntryKind kind, Registration registration) {
    return JournalEntry.about(kind, Days.ID, registration.id(), NOW);
  }
}
