package fr.banquedesterritoires.event.http.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON as the service reads and writes it. Reading is strict (RFC 8259, I-JSON's rule on duplicate
 * names): UTF-8, nothing unknown, nothing twice, nothing after the end, no value taken for one of
 * another type. Writing leaves out what is absent.
 */
public final class Json {

  /** The media type of what is written. */
  public static final String MEDIA_TYPE = "application/json;charset=utf-8";

  private static final int DEEPEST = 16;
  private static final int LONGEST_NAME = 200;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNameLength(LONGEST_NAME)
                          .build())
                  .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              texts ->
                  texts
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .build();

  private Json() {}

  /** Writes. */
  public static byte[] write(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  /**
   * Reads a body.
   *
   * @throws RefusedRequest that says what is wrong and where
   */
  public static <T> T read(byte[] body, Class<T> type) {
    if (body.length == 0) {
      throw new RefusedRequest(malformed(TokenStreamLocation.NA));
    }
    try {
      return required(MAPPER.readValue(body, type));
    } catch (JacksonException refused) {
      throw new RefusedRequest(problem(refused));
    }
  }

  /** Turns a tree that was read before into a value; refuses as {@link #read} does. */
  public static <T> T read(JsonNode tree, Class<T> type) {
    try {
      return required(MAPPER.treeToValue(tree, type));
    } catch (JacksonException refused) {
      throw new RefusedRequest(problem(refused));
    }
  }

  /** A value as a tree. */
  public static ObjectNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** Why a property was refused that is not known in the place it stands in. */
  public static Problem unknownProperty(String pointer) {
    return Problem.of(ProblemKind.UNKNOWN_PROPERTY, legible(pointer))
        .with("pointer", legible(pointer));
  }

  private static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new RefusedRequest(wrongType("/"));
    }
    return value;
  }

  private static Problem problem(JacksonException refused) {
    String pointer = pointer(refused.getPath());
    if (refused instanceof UnrecognizedPropertyException) {
      return unknownProperty(pointer);
    }
    return refused instanceof DatabindException
        ? wrongType(pointer)
        : malformed(Objects.requireNonNullElse(refused.getLocation(), TokenStreamLocation.NA));
  }

  private static Problem wrongType(String pointer) {
    return Problem.of(ProblemKind.WRONG_TYPE, legible(pointer)).with("pointer", legible(pointer));
  }

  private static Problem malformed(TokenStreamLocation location) {
    int line = Math.max(1, location.getLineNr());
    int column = Math.max(1, location.getColumnNr());
    return Problem.of(ProblemKind.MALFORMED_JSON, line, column)
        .with("line", line)
        .with("column", column);
  }

  private static String pointer(List<JacksonException.Reference> path) {
    return path.stream()
        .map(step -> step.getPropertyName() == null ? step.getIndex() + "" : step.getPropertyName())
        .collect(Collectors.joining("/", "/", ""));
  }

  /** What a client typed, but nothing that could play tricks on whoever reads it. */
  private static String legible(String pointer) {
    String plain = pointer.replaceAll("[^\\p{L}\\p{N}_/.-]", "?");
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "…";
  }
}
