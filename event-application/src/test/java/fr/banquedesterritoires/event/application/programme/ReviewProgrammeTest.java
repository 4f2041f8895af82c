package fr.banquedesterritoires.event.application.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.programme.ProgrammeReview;
import org.junit.jupiter.api.Test;

final class ReviewProgrammeTest {

  private static final EventDay DRAFT = Days.in(Publication.DRAFT, Days.withSeats(1));

  private final House house = new House(DRAFT);
  private final ReviewProgramme review = new ReviewProgramme(house.store);

  @Test
  void a_draft_is_reviewed_before_anybody_reads_it_and_stays_as_it_was_written() {
    assertThat(review.review(Days.ID)).contains(ProgrammeReview.of(DRAFT.programme()));
    assertThat(house.store.find(Days.ID)).contains(DRAFT);
  }

  @Test
  void a_day_that_does_not_exist_has_no_review() {
    assertThat(review.review(new EventDayId("unknown"))).isEmpty();
  }
}
