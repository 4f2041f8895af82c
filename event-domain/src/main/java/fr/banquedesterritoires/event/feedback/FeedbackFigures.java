package fr.banquedesterritoires.event.feedback;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Les résultats: how often each question got each mark. No answer can be told from it once there
 * are enough of them.
 *
 * @param counts for each question, how many gave each mark that somebody gave
 */
public record FeedbackFigures(Map<Question, SortedMap<Integer, Integer>> counts) {

  /** Nobody answered. */
  public static final FeedbackFigures NONE = new FeedbackFigures(Map.of());

  /** Below so many answers none is shown, so that nobody is singled out. */
  public static final int FEWEST = 5;

  /** Copies the counts in. */
  public FeedbackFigures {
    Map<Question, SortedMap<Integer, Integer>> copy = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      copy.put(
          question,
          Collections.unmodifiableSortedMap(
              new TreeMap<>(counts.getOrDefault(question, new TreeMap<>()))));
    }
    counts = Collections.unmodifiableMap(copy);
  }

  /** Of one answer. */
  public static FeedbackFigures of(Feedback feedback) {
    Map<Question, SortedMap<Integer, Integer>> counts = new EnumMap<>(Question.class);
    feedback
        .marks()
        .forEach((question, mark) -> counts.put(question, new TreeMap<>(Map.of(mark, 1))));
    return new FeedbackFigures(counts);
  }

  /** Both together. */
  public FeedbackFigures plus(FeedbackFigures others) {
    Map<Question, SortedMap<Integer, Integer>> sum = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      SortedMap<Integer, Integer> marks = new TreeMap<>(of(question));
      others.of(question).forEach((mark, count) -> marks.merge(mark, count, Integer::sum));
      sum.put(question, marks);
    }
    return new FeedbackFigures(sum);
  }

  /** How many gave each mark. */
  public SortedMap<Integer, Integer> of(Question question) {
    return counts.getOrDefault(question, new TreeMap<>());
  }

  /** How many answered. */
  public int answers() {
    return of(Question.USEFULNESS).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether there are so many answers that they can be shown. */
  public boolean areEnough() {
    return answers() >= FEWEST;
  }

  /** The mean mark; only where somebody answered. */
  public double mean(Question question) {
    long sum =
        of(question).entrySet().stream()
            .mapToLong(entry -> (long) entry.getKey() * entry.getValue())
            .sum();
    return (double) sum / answers();
  }
}
