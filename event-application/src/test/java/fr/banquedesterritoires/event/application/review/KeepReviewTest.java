package fr.banquedesterritoires.event.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.day.ReadDay;
import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.review.ReviewOutcome;
import fr.banquedesterritoires.event.review.ReviewText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeepReviewTest {

  private static final EventDay DAY = Days.withSeats(1);
  private static final ReviewText TEXT = new ReviewText("Coopérer.", List.of("Un poste."));
  private static final ClerkId ADA = new ClerkId(new UUID(7, 1));
  private static final ClerkId BEN = new ClerkId(new UUID(7, 2));

  private final House house = new House(DAY);
  private final KeepReview keepReview = new KeepReview(house.store, DAY::ends);
  private final ReadDay readDay = new ReadDay(house.store, house.store, DAY::ends);

  @Test
  void a_draft_is_read_at_the_desk_and_nowhere_else() {
    keepReview.keep(DAY.id(), TEXT, false, new ReviewAuthor(ADA, 0));

    assertThat(house.store.review(DAY.id())).isPresent();
    assertThat(read()).isEmpty();
  }

  @Test
  void a_published_review_is_read_with_its_day_until_it_is_withdrawn() {
    keepReview.keep(DAY.id(), TEXT, true, new ReviewAuthor(ADA, 0));
    assertThat(read()).contains(TEXT);

    keepReview.withdraw(DAY.id(), new ReviewAuthor(BEN, 1));
    assertThat(read()).isEmpty();
  }

  @Test
  void nobody_reads_it_while_the_day_is_put_off() {
    keepReview.publish(DAY.id(), TEXT);

    ReadDay before = new ReadDay(house.store, house.store, () -> DAY.starts().minusNanos(1));

    assertThat(before.read(DAY.id()).flatMap(ReadDay.PublicDay::review)).isEmpty();
  }

  @Test
  void the_journal_says_who_did_what_and_nothing_where_nothing_changed() {
    keepReview.keep(DAY.id(), TEXT, false, new ReviewAuthor(ADA, 0));
    keepReview.keep(DAY.id(), TEXT, false, new ReviewAuthor(ADA, 1));
    keepReview.keep(DAY.id(), TEXT, true, new ReviewAuthor(BEN, 0));
    keepReview.keep(DAY.id(), TEXT, true, new ReviewAuthor(BEN, 1));
    keepReview.withdraw(DAY.id(), new ReviewAuthor(ADA, 2));
    keepReview.publish(DAY.id(), TEXT);

    assertThat(entries())
        .containsExactly(
            entry(EntryKind.REVIEW_WRITTEN).by(ADA),
            entry(EntryKind.REVIEW_PUBLISHED).by(BEN),
            entry(EntryKind.REVIEW_WITHDRAWN).by(ADA),
            entry(EntryKind.REVIEW_PUBLISHED));
  }

  @Test
  void a_day_that_does_not_exist_concludes_nothing() {
    EventDayId unknown = new EventDayId("unknown");

    assertThat(keepReview.publish(unknown, TEXT)).isEmpty();
    assertThat(keepReview.withdraw(unknown, new ReviewAuthor(ADA, 0))).isEmpty();
    assertThat(house.store.review(unknown)).isEmpty();
  }

  @Test
  void before_the_day_begins_nothing_is_kept() {
    KeepReview early = new KeepReview(house.store, () -> Days.OPENS);

    assertThat(early.publish(DAY.id(), TEXT)).contains(new ReviewOutcome.NotYet(DAY.starts()));
    assertThat(house.store.review(DAY.id())).isEmpty();
  }

  private Optional<ReviewText> read() {
    return readDay.read(DAY.id()).flatMap(ReadDay.PublicDay::review);
  }

  private List<JournalEntry> entries() {
    return house.store.journal().stream()
        .filter(entry -> entry.kind().name().startsWith("REVIEW_"))
        .toList();
  }

  private static JournalEntry entry(EntryKind kind) {
    return JournalEntry.about(kind, DAY.id(), DAY.ends());
  }
}
