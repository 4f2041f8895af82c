package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.day.EventDay;
import java.util.List;
import java.util.Locale;

/** The port that reads and writes days as the files that people author. */
public interface DayFiles {

  /** Reads a day, or tells everything that is wrong with the file in a language. */
  Outcome read(String file, Locale language);

  /** Writes a day such that {@link #read} gives an equal one. */
  String write(EventDay day);

  /**
   * One mistake in a file.
   *
   * @param path the field, {@code programme.sessions[2].start}, counted from 1; empty for the file
   *     as a whole
   * @param reason what is wrong, for whoever sees the field
   * @param sentence the same with line and column, for whoever sees the file
   */
  record Mistake(String path, String reason, String sentence) {}

  /** What became of reading. */
  sealed interface Outcome {
    /** The file says a day. */
    record Read(EventDay day) implements Outcome {}

    /**
     * It says none.
     *
     * @param mistakes in the order of the lines
     */
    record Refused(List<Mistake> mistakes) implements Outcome {
      /** Copies the mistakes in. */
      public Refused {
        mistakes = List.copyOf(mistakes);
      }
    }
  }
}
