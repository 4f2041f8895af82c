package fr.banquedesterritoires.event.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.attendance.Attendance;
import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.feedback.FeedbackDesk.Answering;
import fr.banquedesterritoires.event.feedback.FeedbackDesk.Asking;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.sample.Days;
import fr.banquedesterritoires.event.sample.People;
import fr.banquedesterritoires.event.text.RefusedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedbackDeskTest {

  private static final EventDay DAY = Days.in(Publication.PUBLISHED);
  private static final RegistrationId ADA = People.id(1);
  private static final Attendance ADA_CAME =
      Attendance.of(
          List.of(
              new DoorEvent(
                  new UUID(0, 1), DoorEvent.Kind.CHECK_IN, ADA, HalfDay.MORNING, DAY.starts())));

  @Test
  void those_who_came_are_asked_once_the_day_is_over_and_while_links_open() {
    assertThat(at(DAY.ends().minusNanos(1)).ask()).isEqualTo(new Asking.NotYet(DAY.ends()));
    assertThat(at(DAY.ends()).ask()).isEqualTo(new Asking.Now());
    assertThat(at(DAY.linksExpire().minusNanos(1)).ask()).isEqualTo(new Asking.Now());
    assertThat(at(DAY.linksExpire()).ask()).isEqualTo(new Asking.TooLate());
  }

  @Test
  void they_are_asked_once() {
    FeedbackDesk asked = new FeedbackDesk(DAY, Optional.of(DAY.ends()), DAY.linksExpire());

    assertThat(asked.ask()).isEqualTo(new Asking.Already(DAY.ends()));
  }

  @Test
  void nobody_is_asked_about_a_day_that_was_not_held() {
    for (Publication publication : List.of(Publication.DRAFT, Publication.CANCELLED)) {
      EventDay day = Days.in(publication);

      assertThat(new FeedbackDesk(day, Optional.empty(), day.ends()).ask())
          .isEqualTo(new Asking.NotHeld());
    }
  }

  @Test
  void whoever_came_may_answer_once_people_were_asked_and_nobody_else() {
    FeedbackDesk before = at(DAY.ends());
    FeedbackDesk after = new FeedbackDesk(DAY, Optional.of(DAY.ends()), DAY.ends());

    assertThat(before.answerOf(ADA, ADA_CAME)).isEqualTo(Answering.NOT_ASKED);
    assertThat(after.answerOf(ADA, ADA_CAME)).isEqualTo(Answering.OPEN);
    assertThat(after.answerOf(ADA, Attendance.NOBODY)).isEqualTo(Answering.NOT_PRESENT);
    assertThat(after.answerOf(People.id(2), ADA_CAME)).isEqualTo(Answering.NOT_PRESENT);
  }

  @Test
  void an_answer_marks_every_question_on_the_scale() {
    assertThat(feedback(5, 1, 3, " Merci. ").words()).contains("Merci.");
    assertThat(feedback(5, 1, 3, " ").words()).isEmpty();
    assertThat(feedback(5, 1, 3, "Merci.")).hasToString("Feedback[…]");

    assertThatThrownBy(() -> feedback(0, 1, 3, "")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> feedback(1, 6, 3, "")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Feedback(Map.of(Question.PROGRAMME, 3), Optional.empty()))
        .hasMessage("USEFULNESS marked 0");
    assertThatThrownBy(() -> feedback(1, 1, 1, "x".repeat(2_001))).isInstanceOf(RefusedText.class);
  }

  @Test
  void figures_count_each_mark_and_are_shown_from_five_answers_on() {
    FeedbackFigures four =
        FeedbackFigures.of(feedback(5, 1, 3, ""))
            .plus(FeedbackFigures.of(feedback(5, 2, 3, "")))
            .plus(FeedbackFigures.of(feedback(4, 2, 3, "")))
            .plus(FeedbackFigures.of(feedback(4, 3, 3, "")));
    FeedbackFigures five = four.plus(FeedbackFigures.of(feedback(2, 3, 3, "")));

    assertThat(five.of(Question.USEFULNESS)).isEqualTo(Map.of(2, 1, 4, 2, 5, 2));
    assertThat(five.mean(Question.USEFULNESS)).isEqualTo(4.0);
    assertThat(five.mean(Question.PROGRAMME)).isEqualTo(2.2);
    assertThat(four.areEnough()).isFalse();
    assertThat(five.areEnough()).isTrue();
    assertThat(FeedbackFigures.NONE.answers()).isZero();
  }

  private static FeedbackDesk at(Instant now) {
    return new FeedbackDesk(DAY, Optional.empty(), now);
  }

  private static Feedback feedback(int usefulness, int programme, int organisation, String words) {
    return new Feedback(
        Map.of(
            Question.USEFULNESS, usefulness,
            Question.PROGRAMME, programme,
            Question.ORGANISATION, organisation),
        Optional.of(words));
  }
}
