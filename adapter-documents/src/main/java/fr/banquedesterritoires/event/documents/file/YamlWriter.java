package fr.banquedesterritoires.event.documents.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes mappings in block style: texts of several lines as literal blocks, long ones folded. */
final class YamlWriter {

  private static final int LINE_LENGTH = 100;
  private static final int LONG_TEXT = 80;

  private final List<NodeTuple> fields = new ArrayList<>();

  /** A text, quoted where it must be. */
  YamlWriter text(String key, String value) {
    return put(key, textNode(value));
  }

  /** A text, if there is one. */
  YamlWriter text(String key, Optional<?> value) {
    value.ifPresent(present -> text(key, present.toString()));
    return this;
  }

  YamlWriter word(String key, Enum<?> constant) {
    return text(key, Values.wordFor(constant));
  }

  YamlWriter flag(String key, boolean value) {
    return put(key, new ScalarNode(Tag.BOOL, Boolean.toString(value), ScalarStyle.PLAIN));
  }

  YamlWriter number(String key, int value) {
    return put(key, new ScalarNode(Tag.INT, Integer.toString(value), ScalarStyle.PLAIN));
  }

  YamlWriter mapping(String key, YamlWriter value) {
    return put(key, value.node());
  }

  /** A list of texts; left out if it is empty. */
  YamlWriter texts(String key, List<String> values) {
    return list(key, values, YamlWriter::textNode);
  }

  /** A list of mappings; left out if it is empty. */
  <T> YamlWriter mappings(String key, List<T> values, Function<T, YamlWriter> write) {
    return list(key, values, value -> write.apply(value).node());
  }

  private <T> YamlWriter list(String key, List<T> values, Function<T, Node> write) {
    return values.isEmpty()
        ? this
        : put(key, new SequenceNode(Tag.SEQ, values.stream().map(write).toList(), FlowStyle.BLOCK));
  }

  private YamlWriter put(String key, Node value) {
    fields.add(new NodeTuple(textNode(key), value));
    return this;
  }

  private static Node textNode(String text) {
    return new ScalarNode(Tag.STR, text, styleFor(text));
  }

  private static ScalarStyle styleFor(String text) {
    if (text.contains("\n")) {
      return ScalarStyle.LITERAL;
    }
    return text.length() > LONG_TEXT ? ScalarStyle.FOLDED : ScalarStyle.PLAIN;
  }

  private Node node() {
    return new MappingNode(Tag.MAP, fields, FlowStyle.BLOCK);
  }

  /** The file. */
  String write() {
    DumpSettings settings =
        DumpSettings.builder()
            .setSchema(new CoreSchema())
            .setWidth(LINE_LENGTH)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();
    return new Present(settings)
        .emitToString(new Serialize(settings).serializeOne(node()).iterator());
  }
}
