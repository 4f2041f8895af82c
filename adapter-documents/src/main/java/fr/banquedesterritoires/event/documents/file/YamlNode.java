package fr.banquedesterritoires.event.documents.file;

import java.util.List;
import java.util.Optional;

/** What stands in a YAML file, each part with its position. */
sealed interface YamlNode {

  Position at();

  /**
   * A single value.
   *
   * @param plain whether it stands without quotes, so that it may mean more than its letters
   */
  record Scalar(String text, boolean plain, Position at) implements YamlNode {}

  /** A list. */
  record Sequence(List<YamlNode> items, Position at) implements YamlNode {}

  /** Keys and values in written order; a key may stand twice. */
  record Mapping(List<Entry> entries, Position at) implements YamlNode {
    Optional<YamlNode> value(String key) {
      return entries.stream()
          .filter(entry -> entry.key().text().equals(key))
          .map(Entry::value)
          .findFirst();
    }
  }

  /** Something that YAML allows and event files do not. */
  record Refused(FileError.Code code, Position at) implements YamlNode {}

  /** A key and its value. */
  record Entry(Scalar key, YamlNode value) {}

  /** Whether a key with this value is as good as left out: nothing, {@code ~} or {@code null}. */
  default boolean isNothing() {
    return this instanceof Scalar scalar
        && scalar.plain()
        && (scalar.text().isEmpty() || scalar.text().equals("~") || scalar.text().equals("null"));
  }
}
