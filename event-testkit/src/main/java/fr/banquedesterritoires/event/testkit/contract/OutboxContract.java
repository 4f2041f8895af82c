package fr.banquedesterritoires.event.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.testkit.race.Race;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link fr.banquedesterritoires.event.application.post.Outbox} promises of errands. */
public abstract class OutboxContract extends ErrandContract {

  /** For subclasses. */
  protected OutboxContract() {}

  @Test
  final void OUT_01_what_must_be_told_is_an_errand_and_nothing_else_is() {
    List<EntryKind> kinds = List.of(EntryKind.values());
    List<JournalEntry> entries =
        IntStream.range(0, kinds.size()).mapToObj(n -> about(DAY, n, kinds.get(n))).toList();
    append(DAY, entries);

    assertThat(lease(100, NOW))
        .extracting(Errand::entry)
        .isEqualTo(entries.stream().filter(entry -> entry.kind().isTold()).toList());
  }

  @Test
  final void OUT_02_the_oldest_errands_of_all_days_come_first() {
    JournalEntry first = about(DAY, 1, EntryKind.CONFIRMED);
    JournalEntry second = about(OTHER_DAY, 1, EntryKind.CONFIRMED);
    JournalEntry third = about(DAY, 2, EntryKind.CONFIRMED);
    append(DAY, List.of(first));
    append(OTHER_DAY, List.of(second));
    append(DAY, List.of(third));

    List<Errand> leased = Stream.of(lease(2, NOW), lease(2, NOW)).flatMap(List::stream).toList();

    assertThat(leased).extracting(Errand::entry).containsExactly(first, second, third);
    assertThat(leased).extracting(Errand::number).isSorted().doesNotHaveDuplicates();
    assertThat(leased).extracting(Errand::attempts).containsOnly(0);
  }

  @Test
  final void OUT_03_no_more_are_leased_than_were_asked_for() {
    appendConfirmed(5);

    assertThat(lease(3, NOW)).hasSize(3);
    assertThat(lease(3, NOW)).hasSize(2);
    assertThat(lease(3, NOW)).isEmpty();
  }

  @Test
  final void OUT_04_a_leased_errand_is_nobody_elses_until_the_lease_lapses() {
    appendConfirmed(1);
    List<Errand> leased = lease(10, NOW);

    assertThat(lease(10, LAPSES.minus(MOMENT))).isEmpty();
    assertThat(lease(10, LAPSES)).isEqualTo(leased);
  }

  @Test
  final void OUT_05_an_errand_put_off_is_due_at_its_time_with_one_more_attempt() {
    appendConfirmed(1);
    Errand first = lease(10, NOW).getFirst();
    Instant later = LAPSES.plus(Duration.ofHours(1));

    store().outbox().putOff(first, later);

    assertThat(lease(10, later.minus(MOMENT))).isEmpty();
    assertThat(lease(10, later)).containsExactly(new Errand(first.number(), first.entry(), 1));
  }

  @Test
  final void OUT_06_an_errand_put_off_is_due_even_before_its_lease_would_have_lapsed() {
    appendConfirmed(1);
    Errand first = lease(10, NOW).getFirst();

    store().outbox().putOff(first, NOW.plus(MOMENT));

    assertThat(lease(10, NOW.plus(MOMENT))).hasSize(1);
  }

  @Test
  final void OUT_07_attempts_add_up() {
    appendConfirmed(1);
    List<Integer> attempts = new ArrayList<>();
    for (int round = 0; round < 4; round++) {
      Errand errand = lease(10, NOW).getFirst();
      attempts.add(errand.attempts());
      store().outbox().putOff(errand, NOW);
    }

    assertThat(attempts).containsExactly(0, 1, 2, 3);
  }

  @Test
  final void OUT_08_a_closed_errand_never_comes_back() {
    appendConfirmed(2);
    List<Errand> leased = lease(10, NOW);

    store().outbox().close(leased.getFirst(), List.of());

    assertThat(lease(10, LAPSES)).containsExactly(leased.getLast());
  }

  @Test
  final void OUT_09_closing_writes_down_what_was_told_and_telling_is_no_errand() {
    appendConfirmed(1);
    List<JournalEntry> before = store().journal(DAY.id());
    JournalEntry told = JournalEntry.told(DAY.id(), People.id(DAY.id(), 1), 3, NOW);

    store().outbox().close(lease(10, NOW).getFirst(), List.of(told));

    assertThat(store().journal(DAY.id()))
        .isEqualTo(Stream.concat(before.stream(), Stream.of(told)).toList());
    assertThat(lease(10, LAPSES)).isEmpty();
  }

  @Test
  final void OUT_10_an_errand_set_aside_is_not_tried_again() {
    appendConfirmed(1);
    store().outbox().setAside(lease(10, NOW).getFirst(), REFUSED);

    assertThat(lease(10, FlyerDay.CLOSES)).isEmpty();
  }

  @Test
  final void OUT_11_putting_off_too_late_does_not_open_a_closed_errand_again() {
    appendConfirmed(2);
    List<Errand> leased = lease(10, NOW);
    store().outbox().close(leased.getFirst(), List.of());
    store().outbox().setAside(leased.getLast(), REFUSED);

    leased.forEach(errand -> store().outbox().putOff(errand, NOW));

    assertThat(lease(10, LAPSES)).isEmpty();
  }

  @Test
  final void OUT_12_the_journal_keeps_what_is_closed_or_set_aside() {
    appendConfirmed(2);
    List<JournalEntry> before = store().journal(DAY.id());
    List<Errand> leased = lease(10, NOW);

    store().outbox().close(leased.getFirst(), List.of());
    store().outbox().setAside(leased.getLast(), REFUSED);

    assertThat(store().journal(DAY.id())).isEqualTo(before);
  }

  @Test
  final void OUT_13_couriers_side_by_side_never_hold_the_same_errand() {
    int errands = 200;
    append(
        DAY,
        IntStream.range(0, errands).mapToObj(n -> about(DAY, n, EntryKind.CONFIRMED)).toList());

    List<Long> numbers =
        Race.run(4, courier -> leaseUntilNoneIsLeft(errands)).stream()
            .flatMap(List::stream)
            .toList();

    assertThat(numbers).hasSize(errands).doesNotHaveDuplicates();
  }

  @Test
  final void OUT_14_what_is_still_to_come_is_an_errand_from_its_instant_on() {
    Instant later = NOW.plus(Duration.ofDays(7));
    JournalEntry reminder = JournalEntry.about(EntryKind.REMINDER, DAY.id(), later);
    append(DAY, List.of(reminder));

    assertThat(lease(10, later.minus(MOMENT))).isEmpty();
    assertThat(lease(10, later)).extracting(Errand::entry).containsExactly(reminder);
  }

  @Test
  final void OUT_15_letters_to_one_person_leave_one_at_a_time_and_in_order() {
    JournalEntry first = about(DAY, 1, EntryKind.CONFIRMED);
    JournalEntry second = about(DAY, 1, EntryKind.CANCELLED);
    JournalEntry elsewhere = about(DAY, 2, EntryKind.CONFIRMED);
    append(DAY, List.of(first, second, elsewhere));

    List<Errand> leased = lease(10, NOW);
    assertThat(leased).extracting(Errand::entry).containsExactly(first, elsewhere);
    assertThat(lease(10, NOW)).isEmpty();

    store().outbox().putOff(leased.getFirst(), LAPSES);
    assertThat(lease(10, NOW)).isEmpty();

    Errand again = lease(1, LAPSES).getFirst();
    assertThat(again.entry()).isEqualTo(first);
    store().outbox().close(again, List.of());
    assertThat(lease(1, NOW)).extracting(Errand::entry).containsExactly(second);
  }

  @Test
  final void OUT_16_a_letter_set_aside_keeps_back_no_other() {
    JournalEntry second = about(DAY, 1, EntryKind.CANCELLED);
    append(DAY, List.of(about(DAY, 1, EntryKind.CONFIRMED), second));

    store().outbox().setAside(lease(10, NOW).getFirst(), REFUSED);

    assertThat(lease(10, NOW)).extracting(Errand::entry).containsExactly(second);
  }

  @Test
  final void OUT_17_what_is_no_letter_neither_waits_nor_keeps_back() {
    JournalEntry offer = about(DAY, 1, EntryKind.OFFERED);
    JournalEntry end = about(DAY, 1, EntryKind.OFFER_ENDS);
    JournalEntry cancelled = about(DAY, 1, EntryKind.CANCELLED);
    append(DAY, List.of(offer, end, cancelled));

    List<Errand> leased = lease(10, NOW);
    assertThat(leased).extracting(Errand::entry).containsExactly(offer, end);

    store().outbox().close(leased.getFirst(), List.of());
    assertThat(lease(10, NOW)).extracting(Errand::entry).containsExactly(cancelled);
  }

  private List<Long> leaseUntilNoneIsLeft(int most) {
    List<Long> numbers = new ArrayList<>();
    List<Errand> leased = lease(7, NOW);
    while (!leased.isEmpty() && numbers.size() <= most) {
      leased.forEach(errand -> numbers.add(errand.number()));
      leased = lease(7, NOW);
    }
    return numbers;
  }
}
