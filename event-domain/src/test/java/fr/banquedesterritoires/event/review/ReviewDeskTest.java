package fr.banquedesterritoires.event.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.review.ReviewOutcome.Kept;
import fr.banquedesterritoires.event.review.ReviewOutcome.NotHeld;
import fr.banquedesterritoires.event.review.ReviewOutcome.NotYet;
import fr.banquedesterritoires.event.review.ReviewOutcome.NothingPublished;
import fr.banquedesterritoires.event.review.ReviewOutcome.Outdated;
import fr.banquedesterritoires.event.sample.Days;
import fr.banquedesterritoires.event.text.RefusedText;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewDeskTest {

  private static final EventDay DAY = Days.in(Publication.PUBLISHED);
  private static final Instant NOW = DAY.ends();
  private static final ReviewText TEXT = new ReviewText("Coopérer.", List.of("Un poste."));
  private static final ReviewText OTHER = new ReviewText("Coopérer mieux.", List.of());

  @Test
  void a_first_text_is_kept_for_the_desk() {
    assertThat(desk(Optional.empty()).keep(TEXT, false, CollectiveReview.NOTHING))
        .isEqualTo(kept(review(TEXT, 1, NOW, false), EntryKind.REVIEW_WRITTEN));
  }

  @Test
  void a_text_can_be_published_at_once_or_later_or_anew() {
    Optional<CollectiveReview> draft = Optional.of(review(TEXT, 1, DAY.starts(), false));
    Optional<CollectiveReview> published = Optional.of(review(TEXT, 2, DAY.starts(), true));

    assertThat(desk(Optional.empty()).keep(TEXT, true, 0))
        .isEqualTo(kept(review(TEXT, 1, NOW, true), EntryKind.REVIEW_PUBLISHED));
    assertThat(desk(draft).keep(TEXT, true, 1))
        .isEqualTo(kept(review(TEXT, 2, NOW, true), EntryKind.REVIEW_PUBLISHED));
    assertThat(desk(published).keep(OTHER, true, 2))
        .isEqualTo(kept(review(OTHER, 3, NOW, true), EntryKind.REVIEW_PUBLISHED));
  }

  @Test
  void what_is_as_it_was_is_not_kept_again() {
    CollectiveReview draft = review(TEXT, 4, DAY.starts(), false);

    assertThat(desk(Optional.of(draft)).keep(TEXT, false, 4))
        .isEqualTo(new Kept(draft, Optional.empty()));
  }

  @Test
  void nobody_overwrites_what_they_have_not_seen() {
    Optional<CollectiveReview> known = Optional.of(review(TEXT, 2, DAY.starts(), true));

    for (int seen : List.of(-1, 0, 1, 3)) {
      assertThat(desk(known).keep(OTHER, true, seen)).isEqualTo(new Outdated(known));
      assertThat(desk(known).withdraw(seen)).isEqualTo(new Outdated(known));
    }
    assertThat(desk(Optional.empty()).keep(OTHER, true, 1))
        .isEqualTo(new Outdated(Optional.empty()));
  }

  @Test
  void nothing_is_concluded_before_the_day_begins() {
    Instant before = DAY.starts().minusNanos(1);
    ReviewDesk early = new ReviewDesk(DAY, Optional.empty(), before);

    assertThat(early.keep(TEXT, false, 0)).isEqualTo(new NotYet(DAY.starts()));
    assertThat(early.closed()).contains(new NotYet(DAY.starts()));
    assertThat(new ReviewDesk(DAY, Optional.empty(), DAY.starts()).closed()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Publication.class,
      names = {"DRAFT", "CANCELLED"})
  void a_day_that_is_not_held_concludes_nothing_and_is_not_read(Publication publication) {
    EventDay day = Days.in(publication);

    assertThat(new ReviewDesk(day, Optional.empty(), NOW).keep(TEXT, true, 0))
        .isEqualTo(new NotHeld());
    assertThat(review(TEXT, 1, NOW, true).readAt(day, NOW)).isEmpty();
  }

  @Test
  void withdrawing_leaves_the_text_to_the_desk_whatever_has_become_of_the_day() {
    Optional<CollectiveReview> published = Optional.of(review(TEXT, 2, DAY.starts(), true));
    Kept withdrawn = kept(review(TEXT, 3, NOW, false), EntryKind.REVIEW_WITHDRAWN);

    assertThat(desk(published).withdraw(2)).isEqualTo(withdrawn);
    assertThat(desk(published).keep(TEXT, false, 2)).isEqualTo(withdrawn);
    assertThat(new ReviewDesk(Days.in(Publication.CANCELLED), published, NOW).withdraw(2))
        .isEqualTo(withdrawn);
  }

  @Test
  void what_is_not_published_cannot_be_withdrawn() {
    assertThat(desk(Optional.empty()).withdraw(0)).isEqualTo(new NothingPublished());
    assertThat(desk(Optional.of(review(TEXT, 1, NOW, false))).withdraw(1))
        .isEqualTo(new NothingPublished());
  }

  @Test
  void everybody_reads_what_is_published_once_the_day_has_begun_and_nothing_else() {
    assertThat(review(TEXT, 1, NOW, true).readAt(DAY, DAY.starts())).contains(TEXT);
    assertThat(review(TEXT, 1, NOW, false).readAt(DAY, NOW)).isEmpty();
    assertThat(review(TEXT, 1, NOW, true).readAt(DAY, DAY.starts().minusNanos(1))).isEmpty();
  }

  @Test
  void a_text_keeps_to_the_limits_of_a_day_s_own_texts() {
    List<String> most = Collections.nCopies(ReviewText.MAX_POINTS, "Un point.");
    assertThat(new ReviewText(" Bilan\r\n", most)).isEqualTo(new ReviewText("Bilan", most));

    assertThatThrownBy(() -> new ReviewText(" ", List.of())).isInstanceOf(RefusedText.class);
    assertThatThrownBy(() -> new ReviewText("Bilan", List.of("a\nb")))
        .isInstanceOf(RefusedText.class);
    assertThatThrownBy(
            () -> new ReviewText("Bilan", Collections.nCopies(ReviewText.MAX_POINTS + 1, "a")))
        .hasMessage("points: more than 30");
  }

  private static ReviewDesk desk(Optional<CollectiveReview> known) {
    return new ReviewDesk(DAY, known, NOW);
  }

  private static CollectiveReview review(
      ReviewText text, int revision, Instant at, boolean published) {
    return new CollectiveReview(DAY.id(), text, revision, at, published);
  }

  private static Kept kept(CollectiveReview review, EntryKind happened) {
    return new Kept(review, Optional.of(happened));
  }
}
