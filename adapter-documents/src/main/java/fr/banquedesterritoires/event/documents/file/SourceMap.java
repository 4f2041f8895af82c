package fr.banquedesterritoires.event.documents.file;

import java.util.List;

/**
 * Where the parts of a day stand in its file.
 *
 * @param entryLines the line on which each printed entry of the programme begins, in printed order
 */
public record SourceMap(List<Integer> entryLines) {

  /** Copies the lines in. */
  public SourceMap {
    entryLines = List.copyOf(entryLines);
  }

  /**
   * The line on which a printed entry begins.
   *
   * @param entry counted from 1, as findings do
   */
  public int lineOf(int entry) {
    return entryLines.get(entry - 1);
  }

  static SourceMap of(YamlNode day) {
    return new SourceMap(
        day instanceof YamlNode.Mapping mapping
                && mapping.value("programme").orElse(day) instanceof YamlNode.Mapping programme
                && programme.value("sessions").orElse(day) instanceof YamlNode.Sequence sessions
            ? sessions.items().stream().map(session -> session.at().line()).toList()
            : List.of());
  }
}
