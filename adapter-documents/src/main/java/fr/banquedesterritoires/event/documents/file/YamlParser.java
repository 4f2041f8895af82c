package fr.banquedesterritoires.event.documents.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Parses the small part of YAML that event files need: one document of mappings, lists and values.
 * Anchors, aliases and tags are refused, since with them a file does not say what it seems to say
 * or grows beyond its size.
 */
final class YamlParser {

  private final Problems problems;
  private final Iterator<Event> events;

  private YamlParser(String yaml, Problems problems) {
    this.problems = problems;
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(FileLimits.MAX_LENGTH).build();
    this.events = new Parse(settings).parseString(yaml).iterator();
  }

  /** The document, or empty after telling what is wrong with it. */
  static Optional<YamlNode> parse(String yaml, Problems problems) {
    if (yaml.length() > FileLimits.MAX_LENGTH) {
      problems.add(Position.START, "", FileError.Code.TOO_LARGE, FileLimits.MAX_LENGTH);
      return Optional.empty();
    }
    Optional<Position> unprintable = unprintable(yaml);
    if (unprintable.isPresent()) {
      problems.add(unprintable.get(), "", FileError.Code.CONTROL_CHARACTER);
      return Optional.empty();
    }
    try {
      return new YamlParser(yaml, problems).document();
    } catch (TooDeep tooDeep) {
      problems.add(tooDeep.at, "", FileError.Code.TOO_DEEP, FileLimits.MAX_DEPTH);
    } catch (MarkedYamlEngineException syntax) {
      problems.add(position(placeOf(syntax, yaml)), "", FileError.Code.NOT_YAML);
    } catch (YamlEngineException syntax) {
      problems.add(Position.START, "", FileError.Code.NOT_YAML);
    }
    return Optional.empty();
  }

  /** Where it goes wrong; of what runs on to the end of the file, where that begins. */
  private static Optional<Mark> placeOf(MarkedYamlEngineException syntax, String yaml) {
    return syntax
        .getProblemMark()
        .filter(mark -> mark.getIndex() < yaml.codePointCount(0, yaml.length()))
        .or(syntax::getContextMark)
        .or(syntax::getProblemMark);
  }

  private static Optional<Position> unprintable(String yaml) {
    int line = 1;
    int column = 1;
    for (int index = 0; index < yaml.length(); index = yaml.offsetByCodePoints(index, 1)) {
      int codePoint = yaml.codePointAt(index);
      if (!StreamReader.isPrintable(codePoint)) {
        return Optional.of(new Position(line, column));
      }
      column = codePoint == '\n' ? 1 : column + 1;
      line = codePoint == '\n' ? line + 1 : line;
    }
    return Optional.empty();
  }

  private Optional<YamlNode> document() {
    Optional<YamlNode> document = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent) {
        document = Optional.of(node(event, 1));
      } else if (event.getEventId() == Event.ID.DocumentStart && document.isPresent()) {
        problems.add(position(event.getStartMark()), "", FileError.Code.SECOND_DOCUMENT);
        return Optional.empty();
      }
    }
    if (document.isEmpty()) {
      problems.add(Position.START, "", FileError.Code.EMPTY);
    }
    return document;
  }

  private YamlNode node(Event event, int depth) {
    Position at = position(event.getStartMark());
    if (depth > FileLimits.MAX_DEPTH) {
      throw new TooDeep(at);
    }
    YamlNode node =
        switch (event.getEventId()) {
          case Scalar -> scalar((ScalarEvent) event, at);
          case SequenceStart -> sequence(at, depth);
          case MappingStart -> mapping(at, depth);
          case Alias -> new YamlNode.Refused(FileError.Code.ALIAS, at);
          case Comment,
              DocumentStart,
              DocumentEnd,
              StreamStart,
              StreamEnd,
              SequenceEnd,
              MappingEnd ->
              throw new IllegalStateException("no node begins with " + event.getEventId());
        };
    return refusedFor(event).<YamlNode>map(code -> new YamlNode.Refused(code, at)).orElse(node);
  }

  private static Optional<FileError.Code> refusedFor(Event event) {
    return switch (event) {
      case ScalarEvent scalar -> refusedFor(scalar.getAnchor(), scalar.getTag());
      case CollectionStartEvent start -> refusedFor(start.getAnchor(), start.getTag());
      default -> Optional.empty();
    };
  }

  private static Optional<FileError.Code> refusedFor(
      Optional<Anchor> anchor, Optional<String> tag) {
    return anchor.isPresent()
        ? Optional.of(FileError.Code.ANCHOR)
        : tag.map(explicit -> FileError.Code.TAG);
  }

  private static YamlNode.Scalar scalar(ScalarEvent event, Position at) {
    return new YamlNode.Scalar(event.getValue(), event.isPlain(), at);
  }

  private YamlNode sequence(Position at, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      items.add(node(event, depth + 1));
    }
    return new YamlNode.Sequence(items, at);
  }

  private YamlNode mapping(Position at, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      YamlNode key = node(event, depth + 1);
      YamlNode value = node(events.next(), depth + 1);
      if (key instanceof YamlNode.Scalar scalar) {
        entries.add(new YamlNode.Entry(scalar, value));
      } else {
        problems.add(key.at(), "", refusal(key));
      }
    }
    return new YamlNode.Mapping(entries, at);
  }

  private static FileError.Code refusal(YamlNode key) {
    return key instanceof YamlNode.Refused refused ? refused.code() : FileError.Code.KEY_NOT_TEXT;
  }

  private static Position position(Optional<Mark> mark) {
    return mark.map(at -> new Position(at.getLine() + 1, at.getColumn() + 1))
        .orElse(Position.START);
  }

  /** Ends the parsing of a file that nests too deeply. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Position at;

    TooDeep(Position at) {
      super("nested deeper than " + FileLimits.MAX_DEPTH);
      this.at = at;
    }
  }
}
