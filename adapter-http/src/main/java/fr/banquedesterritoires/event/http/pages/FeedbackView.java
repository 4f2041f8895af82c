package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.feedback.GiveFeedback.Form;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import java.util.List;
import java.util.Optional;

/**
 * The form for those who came, or why there is none.
 *
 * @param dayTitle which day
 * @param date its date
 * @param note what was done, or why not
 * @param closed why nobody can answer here, if so
 * @param fields the questions and the words; none where it is closed
 */
record FeedbackView(
    Frame frame,
    String dayTitle,
    String date,
    Optional<String> note,
    Optional<String> closed,
    List<Field> fields) {

  static final String TEMPLATE = "pages/feedback.jte";

  static FeedbackView from(Form form, FeedbackForm typed, Optional<String> note, Frame frame) {
    Texts texts = frame.texts();
    Optional<String> closed =
        switch (form.answering()) {
          case OPEN -> Optional.empty();
          case NOT_ASKED -> Optional.of(texts.say("feedback.not-asked"));
          case NOT_PRESENT -> Optional.of(texts.say("feedback.not-present"));
        };
    return new FeedbackView(
        frame,
        form.day().title(),
        texts.dates().date(form.day().date()),
        note,
        closed,
        closed.isPresent() ? List.of() : typed.fields(texts));
  }

  /** The questions, which are marked. */
  List<Field> questions() {
    return fields.stream().filter(field -> !field.choices().isEmpty()).toList();
  }

  /** Those that something is wrong with. */
  List<Field> wrong() {
    return fields.stream().filter(Field::isWrong).toList();
  }
}
