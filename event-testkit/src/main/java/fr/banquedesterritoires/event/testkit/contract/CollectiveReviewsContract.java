package fr.banquedesterritoires.event.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.review.CollectiveReview;
import fr.banquedesterritoires.event.review.ReviewText;
import fr.banquedesterritoires.event.testkit.fixture.HardValues;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link fr.banquedesterritoires.event.application.review.CollectiveReviews} promise. */
public abstract class CollectiveReviewsContract extends PortContract {

  private static final ReviewText SHORT = new ReviewText("Un bilan.", List.of());

  /** For subclasses. */
  protected CollectiveReviewsContract() {}

  @Test
  final void REV_01_a_review_comes_back_as_it_was_written() {
    List<String> points = HardValues.textsFor(ReviewText.POINT);
    for (String conclusions : HardValues.textsFor(ReviewText.CONCLUSIONS)) {
      CollectiveReview review = review(new ReviewText(conclusions, points), 1, true);

      write(DAY.id(), books -> books.keep(review));

      assertThat(found(DAY.id())).contains(review);
    }
  }

  @Test
  final void REV_02_a_review_replaces_the_former_one() {
    write(DAY.id(), books -> books.keep(review(new ReviewText("Avant.", List.of("a")), 1, true)));

    write(DAY.id(), books -> books.keep(review(SHORT, 2, false)));

    assertThat(found(DAY.id())).contains(review(SHORT, 2, false));
  }

  @Test
  final void REV_03_another_day_never_notices_and_an_unknown_one_has_none() {
    write(DAY.id(), books -> books.keep(review(SHORT, 1, true)));
    write(OTHER_DAY.id(), books -> books.keep(OTHER_DAY));

    assertThat(found(DAY.id())).isPresent();
    assertThat(found(OTHER_DAY.id())).isEmpty();
    assertThat(found(new EventDayId("unknown"))).isEmpty();
  }

  @Test
  final void REV_04_a_unit_reads_back_what_it_wrote() {
    assertThat(store().unitOfWork().inDay(DAY.id(), DayBooks::review)).isEmpty();
    write(
        DAY.id(),
        books -> {
          books.keep(review(SHORT, 1, false));
          assertThat(books.review()).contains(review(SHORT, 1, false));
        });
  }

  @Test
  final void REV_05_a_unit_that_throws_writes_nothing() {
    assertThatThrownBy(
            () ->
                write(
                    DAY.id(),
                    books -> {
                      books.keep(review(SHORT, 1, true));
                      throw new IllegalStateException("on purpose");
                    }))
        .hasMessage("on purpose");

    assertThat(found(DAY.id())).isEmpty();
  }

  private Optional<CollectiveReview> found(EventDayId day) {
    return store().reviews().review(day);
  }

  private static CollectiveReview review(ReviewText text, int revision, boolean published) {
    return new CollectiveReview(DAY.id(), text, revision, HardValues.MICROSECOND, published);
  }
}
