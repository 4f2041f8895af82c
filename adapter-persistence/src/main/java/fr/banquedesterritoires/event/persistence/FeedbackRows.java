package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.feedback.FeedbackFigures;
import fr.banquedesterritoires.event.feedback.Question;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads and writes what those who came think of a day. */
final class FeedbackRows {

  private static final String ASKED =
      """
      SELECT c.asked_at FROM feedback_call c JOIN day_book b ON b.number = c.day WHERE b.day = ?\
      """;
  private static final String ASK =
      """
      INSERT INTO feedback_call (day, asked_at) VALUES (?, ?)
      ON CONFLICT (day) DO UPDATE SET asked_at = excluded.asked_at\
      """;
  private static final String OF =
      "SELECT usefulness, programme, organisation, words FROM feedback WHERE registration = ?";
  private static final String OF_DAY =
      """
      SELECT f.usefulness, f.programme, f.organisation, f.words
      FROM feedback f JOIN day_book b ON b.number = f.day WHERE b.day = ?\
      """;
  private static final String WRITE =
      """
      INSERT INTO feedback (registration, day, usefulness, programme, organisation, words)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (registration) DO UPDATE SET usefulness = excluded.usefulness,
        programme = excluded.programme, organisation = excluded.organisation,
        words = excluded.words\
      """;
  private static final String KEPT =
      """
      SELECT k.question, k.mark, k.answers
      FROM kept_feedback k JOIN day_book b ON b.number = k.day WHERE b.day = ?\
      """;
  private static final String KEEP =
      """
      INSERT INTO kept_feedback (day, question, mark, answers) VALUES (?, ?, ?, 1)
      ON CONFLICT (day, question, mark) DO UPDATE SET answers = kept_feedback.answers + 1\
      """;

  private record Kept(Question question, int mark, int answers) {}

  private final SqlConnection connection;

  FeedbackRows(SqlConnection connection) {
    this.connection = connection;
  }

  Optional<Instant> asked(EventDayId day) {
    return connection.first(ASKED, row -> row.instant("asked_at"), day.value());
  }

  void ask(long day, Instant at) {
    connection.write(ASK, day, at);
  }

  Optional<Feedback> of(RegistrationId who) {
    return connection.first(OF, FeedbackRows::feedback, who.value());
  }

  void write(long day, RegistrationId who, Feedback feedback) {
    connection.write(
        WRITE,
        who.value(),
        day,
        feedback.mark(Question.USEFULNESS),
        feedback.mark(Question.PROGRAMME),
        feedback.mark(Question.ORGANISATION),
        feedback.words());
  }

  /** Counts somebody's marks among those of the forgotten, and nothing else of what they said. */
  void keepMarks(long day, RegistrationId who) {
    of(who)
        .ifPresent(
            feedback ->
                feedback
                    .marks()
                    .forEach((question, mark) -> connection.write(KEEP, day, question, mark)));
  }

  /** The marks of a day, those of the forgotten included; in one snapshot. */
  FeedbackFigures figures(EventDayId day) {
    Map<Question, SortedMap<Integer, Integer>> kept = new EnumMap<>(Question.class);
    connection
        .list(
            KEPT,
            row ->
                new Kept(
                    row.word(Question.class, "question"),
                    row.integer("mark"),
                    row.integer("answers")),
            day.value())
        .forEach(
            one ->
                kept.computeIfAbsent(one.question(), none -> new TreeMap<>())
                    .put(one.mark(), one.answers()));
    return connection.list(OF_DAY, FeedbackRows::feedback, day.value()).stream()
        .map(FeedbackFigures::of)
        .reduce(new FeedbackFigures(kept), FeedbackFigures::plus);
  }

  List<String> words(EventDayId day) {
    return connection.list(OF_DAY, FeedbackRows::feedback, day.value()).stream()
        .flatMap(feedback -> feedback.words().stream())
        .sorted()
        .toList();
  }

  private static Feedback feedback(Row row) throws SQLException {
    return new Feedback(
        Map.of(
            Question.USEFULNESS, row.integer("usefulness"),
            Question.PROGRAMME, row.integer("programme"),
            Question.ORGANISATION, row.integer("organisation")),
        row.optionalText("words"));
  }
}
