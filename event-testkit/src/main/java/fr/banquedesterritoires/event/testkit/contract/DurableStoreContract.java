package fr.banquedesterritoires.event.testkit.contract;

import static fr.banquedesterritoires.event.testkit.fixture.People.confirmed;
import static fr.banquedesterritoires.event.testkit.fixture.People.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.KeptAnswer;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.HardValues;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.venue.DisclosureGrant;
import fr.banquedesterritoires.event.venue.Venue;
import fr.banquedesterritoires.event.venue.VenueDisclosureRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a store that outlives its process promises besides. */
public abstract class DurableStoreContract extends PortContract {

  private static final Instant NOW = HardValues.MICROSECOND;
  private static final Instant LAPSES = NOW.plus(Duration.ofMinutes(2));

  /** For subclasses. */
  protected DurableStoreContract() {}

  /** Opens the store that {@link #openEmptyStore} opened last once more; it is closed by now. */
  protected abstract StoreUnderTest reopenStore();

  @Test
  final void DUR_01_everything_acknowledged_is_there_after_reopening() {
    Registration seated = confirmed(DAY.id(), 1);
    Registration inLine = waiting(DAY.id(), 2);
    Seats counted = new Seats(1, 1, 2);
    IdempotencyKey key = new IdempotencyKey("a-key");
    KeptAnswer answer = new KeptAnswer("0".repeat(64), PublicAnswer.RECEIVED, NOW);
    JournalEntry entry = entryAbout(1);
    write(
        DAY.id(),
        books -> {
          books.keep(DAY);
          books.keep(seated);
          books.keep(inLine);
          books.keep(counted);
          books.keep(new Venue(DAY.id(), 4, CanaryVenue.details()));
          books.keep(key, answer);
          books.append(entry);
        });

    reopen(this::reopenStore);

    write(
        DAY.id(),
        books -> {
          assertThat(books.day()).contains(DAY);
          assertKept(books.registration(seated.id()), seated);
          assertThat(books.firstInLine()).contains(inLine);
          assertThat(books.seats()).isEqualTo(counted);
          assertThat(books.venueVersion()).isEqualTo(4);
          assertThat(books.answer(key)).contains(answer);
        });
    DisclosureGrant grant = (DisclosureGrant) new VenueDisclosureRule(DAY).decide(seated, NOW);
    assertThat(store().venues().find(grant).orElseThrow().open(grant))
        .isEqualTo(CanaryVenue.details());
    assertThat(store().journal(DAY.id())).containsExactly(entry);
    assertThat(lease(NOW)).extracting(Errand::entry).containsExactly(entry);
  }

  @Test
  final void DUR_02_what_was_undone_stays_undone_after_reopening() {
    write(DAY.id(), books -> books.keep(DAY));
    assertThatThrownBy(
            () ->
                write(
                    DAY.id(),
                    books -> {
                      books.keep(confirmed(DAY.id(), 1));
                      books.append(entryAbout(1));
                      throw new IllegalStateException("undone");
                    }))
        .isInstanceOf(IllegalStateException.class);

    reopen(this::reopenStore);

    assertThat(store().registrations().find(People.id(DAY.id(), 1))).isEmpty();
    assertThat(store().journal(DAY.id())).isEmpty();
  }

  @Test
  final void DUR_03_errands_stand_after_reopening_where_they_stood() {
    write(
        DAY.id(),
        books -> {
          books.keep(DAY);
          for (int n = 1; n <= 4; n++) {
            books.keep(confirmed(DAY.id(), n));
            books.append(entryAbout(n));
          }
        });
    List<Errand> leased = lease(NOW);
    store().outbox().close(leased.get(0), List.of());
    store().outbox().setAside(leased.get(1), new Trouble("RCPT 550"));
    store().outbox().putOff(leased.get(2), LAPSES);

    reopen(this::reopenStore);

    assertThat(lease(NOW)).isEmpty();
    Errand putOff = leased.get(2);
    assertThat(lease(LAPSES))
        .containsExactly(new Errand(putOff.number(), putOff.entry(), 1), leased.get(3));
  }

  @Test
  final void DUR_04_errands_go_on_counting_after_reopening() {
    write(
        DAY.id(),
        books -> {
          books.keep(DAY);
          books.keep(confirmed(DAY.id(), 1));
          books.append(entryAbout(1));
        });
    Errand before = lease(NOW).getFirst();
    store().outbox().close(before, List.of());

    reopen(this::reopenStore);
    write(DAY.id(), books -> books.append(entryAbout(1)));

    assertThat(lease(NOW))
        .singleElement()
        .satisfies(after -> assertThat(after.number()).isGreaterThan(before.number()));
  }

  private List<Errand> lease(Instant now) {
    return store().outbox().lease(10, now, LAPSES);
  }

  private static JournalEntry entryAbout(int person) {
    return JournalEntry.about(EntryKind.CONFIRMED, DAY.id(), People.id(DAY.id(), person), NOW);
  }
}
