package fr.banquedesterritoires.event.application.day;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.programme.CooperationCaseStudy;
import fr.banquedesterritoires.event.programme.Session;
import fr.banquedesterritoires.event.programme.Territory;
import fr.banquedesterritoires.event.text.Folded;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days somebody looks for. What is searched is the day as everybody may read it, which holds
 * no venue: whatever is typed, nothing can be found that is not printed.
 *
 * @param words what must all stand in the day's texts, folded, at most {@link #MAX_WORDS}
 * @param rubric the title of the section, in full
 * @param format how one takes part
 * @param when whether the day is over
 * @param freeSeats only days that give a seat to whoever signs up now
 */
public record DaySearch(
    List<String> words,
    Optional<String> rubric,
    Optional<EventFormat> format,
    Optional<When> when,
    boolean freeSeats) {

  /** How many words are looked for; more are left out. */
  public static final int MAX_WORDS = 6;

  /** How many characters of what was typed are read. */
  public static final int MAX_LENGTH = 100;

  /** Every day. */
  public static final DaySearch EVERYTHING =
      new DaySearch(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** Whether a day is over. */
  public enum When {
    /** It has not ended yet. */
    AHEAD,
    /** It has ended. */
    PAST
  }

  /** Copies the words in. */
  public DaySearch {
    words = List.copyOf(words);
  }

  /** The words of what somebody typed. */
  public static List<String> words(String typed) {
    String read = typed.substring(0, Math.min(typed.length(), MAX_LENGTH));
    return Arrays.stream(Folded.of(read).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(MAX_WORDS)
        .toList();
  }

  /** Whether it is a day that is looked for, whoever may have a seat there. */
  boolean finds(EventDay day, Instant now) {
    When then = now.isBefore(day.ends()) ? When.AHEAD : When.PAST;
    return rubric.filter(title -> !title.equals(day.rubric().title())).isEmpty()
        && format.filter(other -> other != day.format()).isEmpty()
        && when.filter(other -> other != then).isEmpty()
        && (words.isEmpty() || containsWords(day));
  }

  private boolean containsWords(EventDay day) {
    String text = Folded.of(texts(day).collect(Collectors.joining("\n")));
    return words.stream().allMatch(text::contains);
  }

  private static Stream<String> texts(EventDay day) {
    return Stream.of(
            Stream.of(day.title(), day.rubric().title(), day.publicPlace().label(), day.summary()),
            day.questions().stream(),
            day.objectives().stream(),
            day.programme().sessions().stream().flatMap(DaySearch::texts))
        .flatMap(texts -> texts);
  }

  private static Stream<String> texts(Session session) {
    return Stream.of(
            Stream.of(session.title()),
            session.text().stream(),
            session.caseStudies().stream().flatMap(DaySearch::texts))
        .flatMap(texts -> texts);
  }

  private static Stream<String> texts(CooperationCaseStudy study) {
    return Stream.concat(
        study.summary().stream(), study.territories().stream().map(Territory::name));
  }
}
