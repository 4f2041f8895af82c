package fr.banquedesterritoires.event.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.day.RegistrationPolicy;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.sample.Days;
import fr.banquedesterritoires.event.sample.People;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class OfferedSeatTest {

  private static final Duration TWO_DAYS = Duration.ofDays(2);
  private static final EventDay DAY = offering(false);
  private static final Instant NOW = Days.DURING;
  private static final Instant UNTIL = NOW.plus(TWO_DAYS);
  private static final Seats ONE_FREE_ONE_WAITS = new Seats(1, 1, 9);

  private final Registration first = People.waiting(1);
  private final Registration offered = first.entering(new RegistrationState.Offered(NOW, UNTIL));

  @Test
  void a_freed_seat_is_offered_to_the_first_in_line_and_its_end_is_noted() {
    assertThat(at(NOW).promote(Optional.of(first)))
        .isEqualTo(
            new Ruling<>(
                Optional.of(offered),
                List.of(offered),
                new Seats(2, 0, 9),
                List.of(
                    entry(EntryKind.OFFERED, offered, NOW),
                    entry(EntryKind.OFFER_ENDS, offered, UNTIL))));
  }

  @Test
  void an_offer_ends_when_the_day_begins_at_the_latest() {
    Instant late = DAY.starts().minus(Duration.ofHours(5));

    assertThat(at(late).promote(Optional.of(first)).outcome())
        .get()
        .extracting(Registration::state)
        .isEqualTo(new RegistrationState.Offered(late, DAY.starts()));
  }

  @Test
  void an_offered_seat_is_nobody_elses_and_claimed_until_the_last_instant() {
    Instant last = UNTIL.minusNanos(1);
    Registration seated = offered.entering(new RegistrationState.Confirmed(last));
    Seats full = new Seats(2, 0, 9);

    assertThat(new RegistrationDesk(DAY, full, last).claim(offered))
        .isEqualTo(
            new Ruling<>(
                new ClaimOutcome.Claimed(seated),
                List.of(seated),
                full,
                List.of(entry(EntryKind.OFFER_CLAIMED, seated, last))));
  }

  @Test
  void from_its_end_on_an_offer_is_claimed_in_vain() {
    assertThat(at(UNTIL).claim(offered))
        .isEqualTo(Ruling.unchanged(new ClaimOutcome.Lapsed(offered, UNTIL), ONE_FREE_ONE_WAITS));
  }

  @Test
  void nobody_claims_what_was_not_offered() {
    for (Registration other : People.inEveryState(1)) {
      if (!(other.state() instanceof RegistrationState.Offered)) {
        assertThat(at(NOW).claim(other).outcome())
            .isEqualTo(new ClaimOutcome.NothingOffered(other));
      }
    }
  }

  @Test
  void there_is_nothing_to_claim_of_a_day_that_was_called_off() {
    EventDay off = Days.day(Publication.CANCELLED, DAY.registration(), DAY.disclosure());

    assertThat(new RegistrationDesk(off, ONE_FREE_ONE_WAITS, NOW).claim(offered).outcome())
        .isEqualTo(new ClaimOutcome.NothingOffered(offered));
  }

  @Test
  void a_claim_still_awaits_approval_where_the_day_asks_for_it() {
    assertThat(new RegistrationDesk(offering(true), ONE_FREE_ONE_WAITS, NOW).claim(offered))
        .extracting(ruling -> ruling.registrations().getFirst().state())
        .isEqualTo(new RegistrationState.AwaitingApproval(NOW));
  }

  @Test
  void a_lapsed_offer_goes_to_the_next_in_line() {
    Registration lapsed = offered.entering(new RegistrationState.Cancelled(UNTIL));
    Registration next = People.waiting(2);
    Registration offeredNext =
        next.entering(new RegistrationState.Offered(UNTIL, UNTIL.plus(TWO_DAYS)));

    assertThat(
            new RegistrationDesk(DAY, new Seats(2, 1, 9), UNTIL).lapse(offered, Optional.of(next)))
        .isEqualTo(
            new Ruling<>(
                Optional.of(lapsed),
                List.of(lapsed, offeredNext),
                new Seats(2, 0, 9),
                List.of(
                    entry(EntryKind.OFFER_LAPSED, lapsed, UNTIL),
                    entry(EntryKind.OFFERED, offeredNext, UNTIL),
                    entry(EntryKind.OFFER_ENDS, offeredNext, UNTIL.plus(TWO_DAYS)))));
  }

  @Test
  void an_offer_does_not_lapse_early_nor_once_it_was_claimed() {
    assertThat(at(UNTIL.minusNanos(1)).lapse(offered, Optional.empty()))
        .isEqualTo(Ruling.unchanged(Optional.empty(), ONE_FREE_ONE_WAITS));
    assertThat(at(UNTIL).lapse(People.confirmed(1), Optional.empty()))
        .isEqualTo(Ruling.unchanged(Optional.empty(), ONE_FREE_ONE_WAITS));
  }

  @Test
  void giving_up_an_offer_passes_it_on() {
    Registration next = People.waiting(2);

    assertThat(
            new RegistrationDesk(DAY, new Seats(2, 1, 9), NOW)
                .cancel(offered, Optional.of(next))
                .registrations())
        .extracting(Registration::state)
        .containsExactly(
            new RegistrationState.Cancelled(NOW), new RegistrationState.Offered(NOW, UNTIL));
  }

  @Test
  void the_organiser_has_nothing_to_decide_about_an_offer() {
    assertThat(at(NOW).approve(offered).outcome())
        .isEqualTo(new ApprovalOutcome.NothingToDecide(offered));
    assertThat(at(NOW).refuse(offered, Optional.empty()).outcome())
        .isEqualTo(new ApprovalOutcome.NothingToDecide(offered));
  }

  @Test
  void an_offer_lasts_long_enough_for_mail_to_be_read_and_not_for_ever() {
    for (Duration odd :
        List.of(
            Duration.ZERO,
            RegistrationPolicy.SHORTEST_OFFER.minusNanos(1),
            RegistrationPolicy.SHORTEST_OFFER.plusNanos(1),
            RegistrationPolicy.LONGEST_OFFER.plusHours(1))) {
      assertThatThrownBy(() -> policy(false, odd)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(policy(false, RegistrationPolicy.SHORTEST_OFFER).offerFor())
        .contains(RegistrationPolicy.SHORTEST_OFFER);
  }

  private static RegistrationDesk at(Instant now) {
    return new RegistrationDesk(DAY, ONE_FREE_ONE_WAITS, now);
  }

  private static EventDay offering(boolean approval) {
    return Days.under(policy(approval, TWO_DAYS));
  }

  private static RegistrationPolicy policy(boolean approval, Duration offerFor) {
    return new RegistrationPolicy(
        Days.OPENS, Days.CLOSES, OptionalInt.of(2), true, approval, Optional.of(offerFor));
  }

  private static JournalEntry entry(EntryKind kind, Registration registration, Instant at) {
    return JournalEntry.about(kind, Days.ID, registration.id(), at);
  }
}
