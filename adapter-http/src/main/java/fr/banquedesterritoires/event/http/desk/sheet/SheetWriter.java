package fr.banquedesterritoires.event.http.desk.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a form as an event file, in YAML's flow style, for the one reader that knows the rules.
 * Texts are quoted, so that nothing typed is taken for anything but itself; empty ones are left
 * out.
 */
public final class SheetWriter {

  private final Set<String> numbers;
  private final Set<String> flags;
  private final Set<String> lines;

  /**
   * For a form.
   *
   * @param numbers keys whose digits are a number
   * @param flags keys of boxes, which are unticked where nothing came
   * @param lines keys whose lines are a list of texts
   */
  public SheetWriter(Set<String> numbers, Set<String> flags, Set<String> lines) {
    this.numbers = Set.copyOf(numbers);
    this.flags = Set.copyOf(flags);
    this.lines = Set.copyOf(lines);
  }

  /** The file. */
  public String write(Sheet sheet) {
    return Stream.of(
            sheet.texts().entrySet().stream()
                .filter(text -> flags.contains(text.getKey()) || !text.getValue().isBlank())
                .map(text -> entry(text.getKey(), value(text.getKey(), text.getValue()))),
            sheet.parts().entrySet().stream()
                .filter(part -> !isEmpty(part.getValue()))
                .map(part -> entry(part.getKey(), write(part.getValue()))),
            sheet.lists().entrySet().stream()
                .filter(list -> !list.getValue().isEmpty())
                .map(list -> entry(list.getKey(), write(list))))
        .flatMap(entries -> entries)
        .collect(Collectors.joining(",\n", "{\n", "\n}"));
  }

  private String write(Map.Entry<String, List<Sheet>> list) {
    return list.getValue().stream().map(this::write).collect(Collectors.joining(",\n", "[", "]"));
  }

  private boolean isEmpty(Sheet sheet) {
    return sheet.texts().values().stream().allMatch(String::isBlank)
        && sheet.parts().values().stream().allMatch(this::isEmpty)
        && sheet.lists().values().stream().allMatch(List::isEmpty);
  }

  private String value(String key, String text) {
    if (flags.contains(key)) {
      return String.valueOf(text.equals("true"));
    }
    if (lines.contains(key)) {
      return text.lines()
          .filter(line -> !line.isBlank())
          .map(SheetWriter::quoted)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    boolean number = numbers.contains(key) && text.strip().matches("\\d{1,9}");
    return number ? text.strip() : quoted(text);
  }

  private static String entry(String key, String value) {
    return key + ": " + value;
  }

  /** Double-quoted, what cannot be seen by its number (YAML 1.2, section 5.7). */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.replace("\r\n", "\n")
        .codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
              } else if (point == '\n') {
                quoted.append("\\n");
              } else if (isPrinted(point)) {
                quoted.appendCodePoint(point);
              } else {
                quoted.append("\\U%08x".formatted(point));
              }
            });
    return quoted.append('"').toString();
  }

  private static boolean isPrinted(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
