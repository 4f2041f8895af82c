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

  /** What became of reading. */
  sealed interface Outcome {
    /** The file says a day. */
    record Read(EventDay day) implements Outcome {}

    /**
     * It says none.
     *
     * @param mistakes one sentence each, with line and column, in the order of the lines
     */
    record Refused(List<String> mistakes) implements Outcome {
      /** Copies the mistakes in. */
      public Refused {
        mistakes = List.copyOf(mistakes);
      }
    }
  }
}
