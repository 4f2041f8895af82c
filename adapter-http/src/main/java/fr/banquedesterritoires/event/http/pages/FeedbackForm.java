package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.feedback.Question;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Field.Choice;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.http.web.Sent;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody thinks of a day as they filled it in, and perhaps not all of it.
 *
 * @param marks as chosen
 * @param words as typed
 * @param sent whether somebody sent it, so that it can be wrong
 */
record FeedbackForm(Map<Question, String> marks, String words, boolean sent) {

  private static final String WORDS = "words";

  /** What somebody sent. */
  static FeedbackForm read(Context ctx) {
    Map<Question, String> marks = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      marks.put(question, Sent.lines(ctx, Codes.of(question)));
    }
    return new FeedbackForm(marks, Sent.lines(ctx, WORDS), true);
  }

  /** What they answered before, to be changed. */
  static FeedbackForm of(Optional<Feedback> given) {
    Map<Question, String> marks = new EnumMap<>(Question.class);
    given.ifPresent(
        feedback ->
            feedback
                .marks()
                .forEach((question, mark) -> marks.put(question, String.valueOf(mark))));
    return new FeedbackForm(marks, given.flatMap(Feedback::words).orElse(""), false);
  }

  /** The answer, or empty if something is wrong with it. */
  Optional<Feedback> feedback() {
    Map<Question, Integer> chosen = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      mark(question).ifPresent(mark -> chosen.put(question, mark));
    }
    boolean whole = chosen.size() == Question.values().length && !wordsAreWrong();
    return whole ? Optional.of(new Feedback(chosen, Optional.of(words))) : Optional.empty();
  }

  /** The fields, in order: one a question, and the words. */
  List<Field> fields(Texts texts) {
    return Stream.concat(
            Arrays.stream(Question.values()).map(question -> question(question, texts)),
            Stream.of(words(texts)))
        .toList();
  }

  private Field question(Question question, Texts texts) {
    boolean missing = sent && mark(question).isEmpty();
    return new Field(
        Codes.of(question),
        texts.name(question),
        Optional.empty(),
        marks.getOrDefault(question, ""),
        true,
        Optional.of("off"),
        missing
            ? Optional.of(texts.say("feedback.missing", texts.name(question)))
            : Optional.empty(),
        IntStream.rangeClosed(Question.LOWEST, Question.HIGHEST)
            .mapToObj(mark -> choice(mark, texts))
            .toList());
  }

  private static Choice choice(int mark, Texts texts) {
    String words =
        switch (mark) {
          case Question.LOWEST -> texts.say("feedback.lowest", mark);
          case Question.HIGHEST -> texts.say("feedback.highest", mark);
          default -> String.valueOf(mark);
        };
    return new Choice(String.valueOf(mark), words);
  }

  private Field words(Texts texts) {
    return Field.of(WORDS, "feedback.words", words, texts)
        .flawed(
            sent && wordsAreWrong()
                ? Optional.of(texts.say("feedback.words.wrong", Feedback.WORDS.maxLength()))
                : Optional.empty());
  }

  private boolean wordsAreWrong() {
    return !words.isBlank() && Feedback.WORDS.flawOf(words).isPresent();
  }

  private Optional<Integer> mark(Question question) {
    return Optional.of(marks.getOrDefault(question, ""))
        .filter(text -> text.matches("[1-5]"))
        .map(Integer::valueOf);
  }

  /** Redacted: it is what one person thinks. */
  @Override
  public String toString() {
    return "FeedbackForm[…]";
  }
}
