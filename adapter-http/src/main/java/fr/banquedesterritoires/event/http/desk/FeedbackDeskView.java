package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.feedback.AskForFeedback.Look;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.feedback.FeedbackDesk.Asking;
import fr.banquedesterritoires.event.feedback.FeedbackFigures;
import fr.banquedesterritoires.event.feedback.Question;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Codes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What those who came think of a day.
 *
 * @param standing whether they were asked, in words
 * @param ask what the button says that asks them; none for who may not, or not now
 * @param action where it leads
 * @param answers how many answered, in words; none before anybody was asked
 * @param results what they answered, question by question; none while it is too little
 * @param words what they added
 */
record FeedbackDeskView(
    String standing,
    Optional<String> ask,
    String action,
    Optional<String> answers,
    List<Result> results,
    List<String> words) {

  private static final int HEIGHT = 60;
  private static final int STEP = 20;

  /**
   * What one question got.
   *
   * @param id of its heading on the page
   * @param question the question
   * @param mean its mean mark, in words
   * @param bars one for each mark, drawn and in a table
   */
  record Result(String id, String question, String mean, List<Bar> bars) {}

  /**
   * How many gave one mark.
   *
   * @param mark which
   * @param count how many
   * @param x where its bar begins
   * @param y where it ends above
   * @param height how high it is
   */
  record Bar(int mark, int count, int x, int y, int height) {}

  static FeedbackDeskView from(Look look, EventDay day, boolean mayAsk, Texts texts) {
    boolean open = look.asking() instanceof Asking.Now && look.present() > 0;
    boolean asked = look.asking() instanceof Asking.Already;
    return new FeedbackDeskView(
        standing(look, day, texts),
        mayAsk && open
            ? Optional.of(texts.say("feedback-desk.ask", look.present()))
            : Optional.empty(),
        DeskPaths.of(DeskPaths.FEEDBACK, day.id()),
        asked ? Optional.of(answers(look, texts)) : Optional.empty(),
        look.figures().map(figures -> results(figures, texts)).orElse(List.of()),
        look.words());
  }

  private static String standing(Look look, EventDay day, Texts texts) {
    return switch (look.asking()) {
      case Asking.Now now -> texts.say("feedback-desk.open", look.present());
      case Asking.Already already ->
          texts.say("feedback-desk.asked", texts.dates().moment(already.when(), day.zone()));
      case Asking.NotYet notYet -> texts.say("feedback-desk.not-yet");
      case Asking.NotHeld notHeld -> texts.say("feedback-desk.not-held");
      case Asking.TooLate tooLate -> texts.say("feedback-desk.too-late");
    };
  }

  private static String answers(Look look, Texts texts) {
    return look.figures().isPresent()
        ? texts.say("feedback-desk.answers", look.answers())
        : texts.say("feedback-desk.too-few", look.answers(), FeedbackFigures.FEWEST);
  }

  private static List<Result> results(FeedbackFigures figures, Texts texts) {
    return Arrays.stream(Question.values())
        .map(
            question ->
                new Result(
                    "avis-" + Codes.of(question),
                    texts.name(question),
                    texts.say("feedback-desk.mean", figures.mean(question), Question.HIGHEST),
                    bars(question, figures)))
        .toList();
  }

  private static List<Bar> bars(Question question, FeedbackFigures figures) {
    int highest = figures.of(question).values().stream().max(Integer::compare).orElse(1);
    List<Bar> bars = new ArrayList<>();
    IntStream.rangeClosed(Question.LOWEST, Question.HIGHEST)
        .forEach(
            mark -> {
              int count = figures.of(question).getOrDefault(mark, 0);
              int height = Math.ceilDiv(count * HEIGHT, highest);
              bars.add(new Bar(mark, count, bars.size() * STEP + 2, HEIGHT - height, height));
            });
    return List.copyOf(bars);
  }

  /** What each drawing shows, as an SVG view box. */
  static String viewBox() {
    return "0 0 " + Question.HIGHEST * STEP + " " + HEIGHT;
  }

  /** How wide each bar is. */
  static int barWidth() {
    return STEP - 4;
  }
}
