package fr.banquedesterritoires.event.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Told;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What {@link fr.banquedesterritoires.event.application.post.Outbox} remembers between errands. */
public abstract class OutboxMemoryContract extends ErrandContract {

  /** For subclasses. */
  protected OutboxMemoryContract() {}

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

  private Told told(int person) {
    return store().outbox().told(People.id(DAY.id(), person));
  }

  private static JournalEntry concerning(JournalEntry news, int person) {
    return news.concerning(People.id(DAY.id(), person), NOW);
  }
}
