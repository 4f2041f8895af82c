package fr.banquedesterritoires.event.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.DeadLetter;
import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Told;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.HardValues;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.testkit.race.Race;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link fr.banquedesterritoires.event.application.post.Outbox} promises. */
public abstract class OutboxContract extends PortContract {

  private static final Instant NOW = HardValues.MICROSECOND;
  private static final Instant LAPSES = NOW.plus(Duration.ofMinutes(2));
  private static final Duration MOMENT = Duration.ofNanos(1_000);
  private static final Trouble REFUSED = new Trouble("RCPT 550");

  /** For subclasses. */
  protected OutboxContract() {}

  @BeforeEach
  final void publishBothDays() {
    for (EventDay day : List.of(DAY, OTHER_DAY)) {
      write(
          day.id(),
          books -> {
            books.keep(day);
            IntStream.rangeClosed(1, 5).forEach(n -> books.keep(People.confirmed(day.id(), n)));
          });
    }
  }

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

  @Test
  final void OUT_18_who_was_told_nothing_knows_nothing() {
    assertThat(told(1)).isEqualTo(Told.nothing(People.id(DAY.id(), 1)));
  }

  @Test
  final void OUT_19_what_is_announced_and_what_was_told_comes_back_as_it_was_written() {
    appendConfirmed(1);
    Told announced =
        new Told(
            People.id(DAY.id(), 1),
            Optional.of(new Told.InCalendar(7, Optional.of("é".repeat(64)))),
            Optional.of("facts"),
            OptionalInt.of(3),
            Optional.of(NOW),
            Optional.of(NOW.plus(MOMENT)),
            false);
    store().outbox().announce(announced);
    assertThat(told(1)).isEqualTo(announced);

    Told told =
        new Told(
            People.id(DAY.id(), 1),
            Optional.of(new Told.InCalendar(8, Optional.empty())),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            true);
    JournalEntry entry = JournalEntry.told(DAY.id(), People.id(DAY.id(), 1), 3, NOW);
    store().outbox().close(lease(10, NOW).getFirst(), told, List.of(entry));

    assertThat(told(1)).isEqualTo(told);
    assertThat(told(2)).isEqualTo(Told.nothing(People.id(DAY.id(), 2)));
    assertThat(store().journal(DAY.id())).endsWith(entry);
    assertThat(lease(10, LAPSES)).isEmpty();
  }

  @Test
  final void OUT_20_news_of_many_become_errands_page_by_page() {
    JournalEntry news = JournalEntry.about(EntryKind.DAY_CHANGED, DAY.id(), NOW);
    append(DAY, List.of(news));
    Errand begun = lease(10, NOW).getFirst();
    List<JournalEntry> page = List.of(concerning(news, 1), concerning(news, 2));

    assertThat(store().outbox().expand(begun, page, 2)).isTrue();

    assertThat(lease(10, NOW)).extracting(Errand::entry).isEqualTo(page);
    assertThat(lease(1, LAPSES)).containsExactly(new Errand(begun.number(), news, 0, 2));
  }

  @Test
  final void OUT_21_a_page_is_never_written_twice() {
    JournalEntry news = JournalEntry.about(EntryKind.DAY_CHANGED, DAY.id(), NOW);
    append(DAY, List.of(news));
    Errand begun = lease(10, NOW).getFirst();
    store().outbox().expand(begun, List.of(concerning(news, 1)), 1);

    assertThat(store().outbox().expand(begun, List.of(concerning(news, 1)), 1)).isFalse();

    assertThat(store().journal(DAY.id())).containsExactly(news, concerning(news, 1));
    store().outbox().close(begun, List.of());
    Errand late = new Errand(begun.number(), news, 0, 1);
    assertThat(store().outbox().expand(late, List.of(concerning(news, 2)), 2)).isFalse();
  }

  @Test
  final void OUT_22_what_is_set_aside_can_be_looked_at_with_its_trouble() {
    append(DAY, List.of(about(DAY, 1, EntryKind.CONFIRMED), about(DAY, 2, EntryKind.CONFIRMED)));
    append(OTHER_DAY, List.of(about(OTHER_DAY, 1, EntryKind.CONFIRMED)));
    List<Errand> leased = lease(10, NOW);
    leased.forEach(errand -> store().outbox().setAside(errand, REFUSED));

    assertThat(dead(0, 10))
        .containsExactly(
            new DeadLetter(tried(leased.get(0)), REFUSED),
            new DeadLetter(tried(leased.get(1)), REFUSED));
    assertThat(dead(leased.get(0).number(), 10)).hasSize(1);
    assertThat(dead(0, 1)).extracting(DeadLetter::errand).containsExactly(tried(leased.get(0)));
  }

  @Test
  final void OUT_23_what_is_open_or_closed_was_not_set_aside() {
    appendConfirmed(2);
    Errand closed = lease(1, NOW).getFirst();
    store().outbox().close(closed, List.of());
    store().outbox().setAside(closed, REFUSED);

    assertThat(dead(0, 10)).isEmpty();
  }

  @Test
  final void OUT_24_what_was_set_aside_is_tried_again_once_somebody_says_so() {
    appendConfirmed(1);
    Errand errand = lease(10, NOW).getFirst();
    store().outbox().setAside(errand, REFUSED);

    assertThat(store().deadLetters().tryAgain(errand.number(), LAPSES)).isTrue();

    assertThat(dead(0, 10)).isEmpty();
    assertThat(lease(10, LAPSES.minus(MOMENT))).isEmpty();
    assertThat(lease(10, LAPSES)).containsExactly(errand);
    assertThat(store().deadLetters().tryAgain(errand.number(), LAPSES)).isFalse();
  }

  @Test
  final void OUT_25_who_signed_a_group_up_is_known_until_their_receipt_has_left() {
    Delegation delegation =
        new Delegation(EmailAddress.of("Secretariat@Example.org"), 3, Locale.FRENCH);
    JournalEntry received = JournalEntry.about(EntryKind.GROUP_RECEIVED, DAY.id(), NOW);
    write(
        DAY.id(),
        books -> {
          books.append(received, delegation);
          books.append(about(DAY, 1, EntryKind.CONFIRMED));
        });
    List<Errand> leased = lease(10, NOW);
    assertThat(leased.getFirst().entry()).isEqualTo(received);

    assertThat(store().outbox().delegation(leased.getFirst()))
        .get()
        .isEqualTo(delegation)
        .extracting(Delegation::delegate)
        .extracting(EmailAddress::typed)
        .isEqualTo(delegation.delegate().typed());
    assertThat(store().outbox().delegation(leased.getLast())).isEmpty();

    store().outbox().setAside(leased.getFirst(), REFUSED);
    assertThat(store().outbox().delegation(leased.getFirst())).contains(delegation);
    store().deadLetters().tryAgain(leased.getFirst().number(), NOW);
    store().outbox().close(leased.getFirst(), List.of());
    assertThat(store().outbox().delegation(leased.getFirst())).isEmpty();
  }

  private List<DeadLetter> dead(long after, int most) {
    return store().deadLetters().of(DAY.id(), after, most);
  }

  private static Errand tried(Errand errand) {
    return new Errand(errand.number(), errand.entry(), errand.attempts() + 1, errand.upTo());
  }

  private Told told(int person) {
    return store().outbox().told(People.id(DAY.id(), person));
  }

  private static JournalEntry concerning(JournalEntry news, int person) {
    return news.concerning(People.id(DAY.id(), person), NOW);
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

  private List<Errand> lease(int most, Instant now) {
    return store().outbox().lease(most, now, now.plus(Duration.between(NOW, LAPSES)));
  }

  private void appendConfirmed(int people) {
    append(
        DAY,
        IntStream.rangeClosed(1, people)
            .mapToObj(n -> about(DAY, n, EntryKind.CONFIRMED))
            .toList());
  }

  private void append(EventDay day, List<JournalEntry> entries) {
    write(day.id(), books -> entries.forEach(books::append));
  }

  private static JournalEntry about(EventDay day, int person, EntryKind kind) {
    return JournalEntry.about(kind, day.id(), People.id(day.id(), person), NOW);
  }
}
