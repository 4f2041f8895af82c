package fr.banquedesterritoires.event.documents.file;

import fr.banquedesterritoires.event.day.EventDay;
import java.util.List;
import java.util.Optional;

/** A day as an event file: YAML 1.2 that people write, read and compare. */
public final class DayFile {

  /** The longest file that is read, in characters. */
  public static final int MAX_LENGTH = FileLimits.MAX_LENGTH;

  private DayFile() {}

  /** What became of reading a file. */
  public sealed interface Outcome {}

  /**
   * The file says a day.
   *
   * @param day as written, programme errors and all
   * @param lines where its parts stand
   */
  public record Read(EventDay day, SourceMap lines) implements Outcome {}

  /**
   * The file says no day.
   *
   * @param errors everything that is wrong with it, in the order of its lines; of a hundred or more
   *     mistakes, a hundred
   */
  public record Refused(List<FileError> errors) implements Outcome {
    /** Copies the errors in. */
    public Refused {
      errors = List.copyOf(errors);
    }
  }

  /** Reads a day. */
  public static Outcome read(String yaml) {
    Problems problems = Problems.ofDayFile();
    Optional<YamlNode> root = YamlParser.parse(yaml, problems);
    Optional<EventDay> day = root.flatMap(node -> DayReader.day(new Spot(node, "", problems)));
    return problems.none()
        ? new Read(day.orElseThrow(), SourceMap.of(root.orElseThrow()))
        : new Refused(problems.inOrder());
  }

  /** Writes a day such that {@link #read} gives an equal one. */
  public static String write(EventDay day) {
    return DayWriter.write(day);
  }
}
