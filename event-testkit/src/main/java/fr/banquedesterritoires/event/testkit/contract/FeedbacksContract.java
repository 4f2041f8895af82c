package fr.banquedesterritoires.event.testkit.contract;

import static fr.banquedesterritoires.event.testkit.fixture.People.confirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.feedback.FeedbackFigures;
import fr.banquedesterritoires.event.feedback.Question;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.testkit.fixture.HardValues;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link fr.banquedesterritoires.event.application.feedback.Feedbacks} promise. */
public abstract class FeedbacksContract extends PortContract {

  private static final RegistrationId ADA = People.id(DAY.id(), 1);
  private static final RegistrationId BEN = People.id(DAY.id(), 2);
  private static final Feedback GOOD = feedback(5, 4, 3, Optional.of("Zut, trop court."));
  private static final Feedback BAD = feedback(1, 2, 3, Optional.empty());

  /** For subclasses. */
  protected FeedbacksContract() {}

  @Test
  final void FBK_01_when_people_were_asked_is_known_of_their_day_alone() {
    assertThat(store().feedbacks().feedbackAsked(DAY.id())).isEmpty();

    write(DAY.id(), books -> books.keepFeedbackAsked(HardValues.MICROSECOND));

    assertThat(store().feedbacks().feedbackAsked(DAY.id())).contains(HardValues.MICROSECOND);
    assertThat(store().feedbacks().feedbackAsked(OTHER_DAY.id())).isEmpty();
    assertThat(store().feedbacks().feedbackAsked(new EventDayId("unknown"))).isEmpty();
  }

  @Test
  final void FBK_02_an_answer_comes_back_as_it_was_given_last_and_counts_once() {
    come();
    for (String words : HardValues.textsFor(Feedback.WORDS)) {
      Feedback given = feedback(1, 3, 5, Optional.of(words));
      give(ADA, given);

      assertThat(store().feedbacks().feedbackOf(ADA)).contains(given);
    }
    give(ADA, BAD);

    assertThat(store().feedbacks().feedbackOf(ADA)).contains(BAD);
    assertThat(store().feedbacks().feedbackOf(BEN)).isEmpty();
    assertThat(figures(DAY.id())).isEqualTo(FeedbackFigures.of(BAD));
  }

  @Test
  final void FBK_03_every_mark_is_counted_and_those_of_one_day_alone() {
    come();
    give(ADA, GOOD);
    give(BEN, BAD);

    assertThat(figures(DAY.id())).isEqualTo(FeedbackFigures.of(GOOD).plus(FeedbackFigures.of(BAD)));
    assertThat(figures(OTHER_DAY.id())).isEqualTo(FeedbackFigures.NONE);
  }

  @Test
  final void FBK_04_words_come_in_the_order_of_the_alphabet() {
    come();
    give(ADA, GOOD);
    give(BEN, feedback(1, 1, 1, Optional.of("Accueil parfait.")));
    give(People.id(DAY.id(), 3), BAD);

    assertThat(store().feedbacks().feedbackWords(DAY.id()))
        .containsExactly("Accueil parfait.", "Zut, trop court.");
    assertThat(store().feedbacks().feedbackWords(OTHER_DAY.id())).isEmpty();
  }

  @Test
  final void FBK_05_whoever_is_forgotten_leaves_marks_and_no_words() {
    come();
    give(ADA, GOOD);
    give(BEN, BAD);

    write(DAY.id(), books -> books.forget(confirmed(DAY.id(), 1)));
    write(DAY.id(), books -> books.forget(confirmed(DAY.id(), 1)));

    assertThat(store().feedbacks().feedbackOf(ADA)).isEmpty();
    assertThat(store().feedbacks().feedbackWords(DAY.id())).isEmpty();
    assertThat(figures(DAY.id())).isEqualTo(FeedbackFigures.of(GOOD).plus(FeedbackFigures.of(BAD)));
  }

  @Test
  final void FBK_06_a_unit_reads_back_when_people_were_asked() {
    assertThat(store().unitOfWork().inDay(DAY.id(), DayBooks::feedbackAsked)).isEmpty();
    write(
        DAY.id(),
        books -> {
          books.keepFeedbackAsked(HardValues.MICROSECOND);
          assertThat(books.feedbackAsked()).contains(HardValues.MICROSECOND);
        });
  }

  @Test
  final void FBK_07_a_unit_that_throws_leaves_no_answer() {
    come();
    assertThatThrownBy(
            () ->
                write(
                    DAY.id(),
                    books -> {
                      books.keep(ADA, GOOD);
                      books.keepFeedbackAsked(HardValues.MICROSECOND);
                      throw new IllegalStateException("on purpose");
                    }))
        .hasMessage("on purpose");

    assertThat(store().feedbacks().feedbackOf(ADA)).isEmpty();
    assertThat(store().feedbacks().feedbackAsked(DAY.id())).isEmpty();
    assertThat(figures(DAY.id())).isEqualTo(FeedbackFigures.NONE);
  }

  private void come() {
    for (int person = 1; person <= 3; person++) {
      int one = person;
      write(DAY.id(), books -> books.keep(confirmed(DAY.id(), one)));
    }
  }

  private void give(RegistrationId who, Feedback feedback) {
    write(DAY.id(), books -> books.keep(who, feedback));
  }

  private FeedbackFigures figures(EventDayId day) {
    return store().feedbacks().feedbackFigures(day);
  }

  private static Feedback feedback(
      int usefulness, int programme, int organisation, Optional<String> words) {
    return new Feedback(
        Map.of(
            Question.USEFULNESS, usefulness,
            Question.PROGRAMME, programme,
            Question.ORGANISATION, organisation),
        words);
  }
}
