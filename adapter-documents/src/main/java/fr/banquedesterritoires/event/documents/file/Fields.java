package fr.banquedesterritoires.event.documents.file;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The keys and values of one mapping. A key that nobody asks for is unknown. */
final class Fields {

  private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

  private final YamlNode.Mapping mapping;
  private final String path;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private boolean sound = true;

  Fields(YamlNode.Mapping mapping, String path, Problems problems) {
    this.mapping = mapping;
    this.path = path;
    this.problems = problems;
  }

  /** The value of a key that must be there. */
  <T> Optional<T> required(String key, Function<Spot, Optional<T>> read) {
    Optional<T> value = optional(key, read);
    if (at(key).isEmpty()) {
      missing.add(key);
    }
    return value;
  }

  /** The value of a key that may be left out. */
  <T> Optional<T> optional(String key, Function<Spot, Optional<T>> read) {
    known.add(key);
    Optional<Spot> spot = at(key);
    Optional<T> value = spot.flatMap(read);
    sound &= spot.isPresent() == value.isPresent();
    return value;
  }

  /** Where a key's value stands, if it has one. */
  Optional<Spot> at(String key) {
    return mapping
        .value(key)
        .filter(value -> !value.isNothing())
        .map(value -> new Spot(value, pathTo(key), problems));
  }

  /**
   * What the fields are together, once all that may stand here were asked for: nothing if one of
   * them was wrong. Keys that nobody asked for are told.
   */
  <T> Optional<T> whole(Supplier<T> build) {
    refuseRepeatedKeys();
    refuseOtherKeys();
    missing.forEach(key -> refuse(key, FileError.Code.MISSING));
    return sound ? Optional.of(build.get()) : Optional.empty();
  }

  /** Tells of a field that is wrong by what another one says. */
  void refuse(String key, FileError.Code code, Object... details) {
    sound = false;
    problems.add(position(key), pathTo(key), code, details);
  }

  /** Tells what is wrong with the fields together. */
  void refuseAll(FileError.Code code) {
    sound = false;
    problems.add(mapping.at(), path, code);
  }

  private void refuseRepeatedKeys() {
    Map<String, Integer> lines = new HashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      Integer first = lines.putIfAbsent(entry.key().text(), entry.key().at().line());
      if (first != null) {
        sound = false;
        problems.add(entry.key().at(), pathToWritten(entry), FileError.Code.DUPLICATE_KEY, first);
      }
    }
  }

  private void refuseOtherKeys() {
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        sound = false;
        refuseOther(entry);
      }
    }
  }

  private void refuseOther(YamlNode.Entry entry) {
    String key = entry.key().text();
    Position at = entry.key().at();
    if (!problems.inSecretFile() && VenueWords.lookLike(key)) {
      problems.add(at, pathToWritten(entry), FileError.Code.VENUE_IN_DAY_FILE);
      return;
    }
    Optional<String> meant = NearestKey.to(key, known);
    if (meant.isPresent()) {
      missing.remove(meant.get());
      problems.add(at, pathToWritten(entry), FileError.Code.MISSPELT_KEY, meant.get());
    } else {
      problems.add(at, pathToWritten(entry), FileError.Code.UNKNOWN_KEY);
    }
  }

  private Position position(String key) {
    return mapping.value(key).map(YamlNode::at).orElse(mapping.at());
  }

  private String pathTo(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** A key that is not ours is repeated only where it cannot be a secret, and only if plain. */
  private String pathToWritten(YamlNode.Entry entry) {
    String key = entry.key().text();
    boolean harmless = !problems.inSecretFile() && PLAIN_KEY.matcher(key).matches();
    return known.contains(key) || harmless ? pathTo(key) : path;
  }
}
