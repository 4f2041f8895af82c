package fr.banquedesterritoires.event.documents.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One place in a file: what stands there, and the path that leads to it. Each way of reading it
 * gives the value or tells what is wrong and gives nothing.
 */
record Spot(YamlNode node, String path, Problems problems) {

  /** The keys and values that stand here. */
  Optional<Fields> fields() {
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(new Fields(mapping, path, problems));
    }
    return refuse(FileError.Code.NOT_A_MAPPING);
  }

  /** The items of the list that stands here, if none of them is wrong. */
  <T> Optional<List<T>> list(int least, int most, Function<Spot, Optional<T>> read) {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      return refuse(FileError.Code.NOT_A_LIST);
    }
    int size = sequence.items().size();
    if (size < least) {
      return refuse(FileError.Code.TOO_FEW, least);
    }
    if (size > most) {
      return refuse(FileError.Code.TOO_MANY, most);
    }
    List<T> items =
        IntStream.rangeClosed(1, size)
            .mapToObj(number -> item(sequence, number))
            .flatMap(item -> read.apply(item).stream())
            .toList();
    return items.size() == size ? Optional.of(items) : Optional.empty();
  }

  private Spot item(YamlNode.Sequence sequence, int number) {
    return new Spot(sequence.items().get(number - 1), path + "[" + number + "]", problems);
  }

  /** The single value that stands here. */
  Optional<YamlNode.Scalar> scalar() {
    return node instanceof YamlNode.Scalar scalar
        ? Optional.of(scalar)
        : refuse(FileError.Code.NOT_A_VALUE);
  }

  /** Tells what is wrong here; what the parser refused stays refused for that reason. */
  <T> Optional<T> refuse(FileError.Code code, Object... details) {
    if (node instanceof YamlNode.Refused refused) {
      problems.add(node.at(), path, refused.code());
    } else {
      problems.add(node.at(), path, code, details);
    }
    return Optional.empty();
  }
}
