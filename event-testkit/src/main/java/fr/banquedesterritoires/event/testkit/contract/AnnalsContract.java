package fr.banquedesterritoires.event.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.organiser.VenueProgress;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.venue.Venue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link fr.banquedesterritoires.event.application.organiser.Annals} promise. */
public abstract class AnnalsContract extends PortContract {

  private static final Instant QUARTER = Instant.parse("2019-02-18T08:15:00Z");

  /** For subclasses. */
  protected AnnalsContract() {}

  @Test
  final void ANN_01_a_registrations_history_is_told_in_order_with_who_acted() {
    JournalEntry first = entry(EntryKind.CONFIRMED, 1, QUARTER);
    JournalEntry second =
        entry(EntryKind.CANCELLED, 1, QUARTER.plusSeconds(9)).by(new ClerkId(new UUID(7, 1)));
    append(first, entry(EntryKind.CONFIRMED, 2, QUARTER), second);

    assertThat(store().annals().about(People.id(DAY.id(), 1))).containsExactly(first, second);
    assertThat(store().annals().about(People.id(DAY.id(), 3))).isEmpty();
  }

  @Test
  final void ANN_02_sign_ups_are_counted_by_the_quarter_they_came_in() {
    append(
        entry(EntryKind.CONFIRMED, 1, QUARTER),
        entry(EntryKind.PUT_IN_LINE, 2, QUARTER.plus(Duration.ofMinutes(15)).minusNanos(1_000)),
        entry(EntryKind.APPROVAL_ASKED, 3, QUARTER.plus(Duration.ofMinutes(15))));

    assertThat(store().annals().signUps(DAY.id()))
        .isEqualTo(Map.of(QUARTER, 2, QUARTER.plus(Duration.ofMinutes(15)), 1));
  }

  @Test
  final void ANN_03_nothing_but_sign_ups_of_that_day_counts() {
    for (EntryKind kind : EntryKind.values()) {
      append(entry(kind, 1, QUARTER));
    }
    write(
        OTHER_DAY.id(),
        books ->
            books.append(
                JournalEntry.about(
                    EntryKind.CONFIRMED, OTHER_DAY.id(), People.id(OTHER_DAY.id(), 1), QUARTER)));

    assertThat(store().annals().signUps(DAY.id())).isEqualTo(Map.of(QUARTER, 3));
    assertThat(store().annals().signUps(OTHER_DAY.id())).isEqualTo(Map.of(QUARTER, 1));
  }

  @Test
  final void ANN_04_the_venues_history_is_told_newest_first_and_by_the_page() {
    JournalEntry set =
        JournalEntry.aboutVenue(EntryKind.VENUE_SET, DAY.id(), 1, QUARTER)
            .by(new ClerkId(new UUID(7, 1)));
    JournalEntry told = JournalEntry.told(DAY.id(), People.id(DAY.id(), 1), 1, QUARTER);
    JournalEntry replaced = JournalEntry.aboutVenue(EntryKind.VENUE_REPLACED, DAY.id(), 2, QUARTER);
    append(
        set,
        set.concerning(People.id(DAY.id(), 1), QUARTER),
        told,
        entry(EntryKind.CONFIRMED, 1, QUARTER),
        replaced);

    assertThat(store().annals().ofVenue(DAY.id(), 0, 9)).containsExactly(replaced, told, set);
    assertThat(store().annals().ofVenue(DAY.id(), 1, 1)).containsExactly(told);
    assertThat(store().annals().ofVenue(OTHER_DAY.id(), 0, 9)).isEmpty();
  }

  @Test
  final void ANN_05_the_progress_of_the_venues_news_counts_people_and_errands() {
    assertThat(store().annals().venueProgress(DAY.id())).isEqualTo(new VenueProgress(0, 0, 0, 0));
    write(
        DAY.id(),
        books -> {
          books.keep(new Venue(DAY.id(), 2, CanaryVenue.details()));
          books.append(JournalEntry.aboutVenue(EntryKind.VENUE_REPLACED, DAY.id(), 2, QUARTER));
          books.append(entry(EntryKind.CONFIRMED, 1, QUARTER));
        });
    append(
        JournalEntry.told(DAY.id(), People.id(DAY.id(), 1), 1, QUARTER),
        JournalEntry.told(DAY.id(), People.id(DAY.id(), 1), 2, QUARTER),
        JournalEntry.told(DAY.id(), People.id(DAY.id(), 1), 2, QUARTER));

    assertThat(store().annals().venueProgress(DAY.id())).isEqualTo(new VenueProgress(2, 1, 1, 0));
    store()
        .outbox()
        .lease(9, QUARTER, QUARTER.plusSeconds(60))
        .forEach(errand -> store().outbox().setAside(errand, new Trouble("RCPT 550")));
    assertThat(store().annals().venueProgress(DAY.id())).isEqualTo(new VenueProgress(2, 1, 0, 1));
  }

  @Test
  final void ANN_06_a_move_in_line_is_told_with_its_reason_of_whom_it_moved() {
    JournalEntry one = entry(EntryKind.MOVED_IN_LINE, 1, QUARTER).by(new ClerkId(new UUID(7, 1)));
    JournalEntry other = entry(EntryKind.MOVED_IN_LINE, 2, QUARTER);
    LineMove up = new LineMove(5, 2, "Vient de loin,\nà la demande de l’élue");
    LineMove down = new LineMove(1, 9, "=SOMME(A1)");
    write(DAY.id(), books -> books.append(one, up));
    write(DAY.id(), books -> books.append(other, down));

    assertThat(store().annals().moves(People.id(DAY.id(), 1))).isEqualTo(Map.of(one, up));
    assertThat(store().annals().moves(People.id(DAY.id(), 2))).isEqualTo(Map.of(other, down));
    assertThat(store().annals().moves(People.id(DAY.id(), 3))).isEmpty();
    assertThat(store().annals().about(People.id(DAY.id(), 1))).containsExactly(one);
  }

  private void append(JournalEntry... entries) {
    write(DAY.id(), books -> List.of(entries).forEach(books::append));
  }

  private static JournalEntry entry(EntryKind kind, int person, Instant at) {
    return JournalEntry.about(kind, DAY.id(), People.id(DAY.id(), person), at);
  }
}
