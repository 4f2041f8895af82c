package fr.banquedesterritoires.event.feedback;

import fr.banquedesterritoires.event.text.TextRule;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * L'avis: what one person who came thought of the day.
 *
 * @param marks one for each question, from {@link Question#LOWEST} to {@link Question#HIGHEST}
 * @param words what they add, if anything
 */
public record Feedback(Map<Question, Integer> marks, Optional<String> words) {

  /** What their words must look like. */
  public static final TextRule WORDS = TextRule.paragraphs(2_000);

  /** Refuses a question without a mark, a mark beyond the scale, and words beyond their rule. */
  public Feedback {
    Map<Question, Integer> copy = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      copy.put(question, mark(question, marks));
    }
    marks = Collections.unmodifiableMap(copy);
    words = WORDS.applyOptional("words", words);
  }

  /** The mark that a question got. */
  public int mark(Question question) {
    return mark(question, marks);
  }

  private static int mark(Question question, Map<Question, Integer> marks) {
    int mark = marks.getOrDefault(question, 0);
    if (mark < Question.LOWEST || mark > Question.HIGHEST) {
      throw new IllegalArgumentException(question + " marked " + mark);
    }
    return mark;
  }

  /** Redacted: it is what one person thinks. */
  @Override
  public String toString() {
    return "Feedback[…]";
  }
}
