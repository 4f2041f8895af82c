package fr.banquedesterritoires.event.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.web.Route;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The API's own description, and whether an answer is as it says. */
final class Description {

  static final Description OF_THE_API = new Description();

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final JsonNode document = JsonMapper.shared().valueToTree(load());

  private static Object load() {
    return new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build())
        .loadFromInputStream(Description.class.getResourceAsStream("openapi.yaml"));
  }

  /** Every method of every path described. */
  Set<Route> routes() {
    return document.get("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().propertyNames().stream()
                    .filter(METHODS::contains)
                    .map(method -> new Route(method(method), path.getKey())))
        .collect(Collectors.toSet());
  }

  /** Whether a path belongs to what is described, and not to the pages. */
  static boolean covers(String path) {
    return path.startsWith("/api/") || List.of("/livez", "/readyz", "/openapi.yaml").contains(path);
  }

  /** Fails unless the description has this answer, with this status, media type and shape. */
  void check(Answer answer) {
    if (!covers(answer.path())) {
      return;
    }
    Optional<JsonNode> path = path(answer.path());
    Optional<JsonNode> operation = path.map(item -> item.get(operation(answer.method())));
    if (operation.isEmpty()) {
      assertThat(answer.status()).isIn(path.isPresent() ? List.of(405, 400) : List.of(404, 400));
      checkBody(answer, problem());
      return;
    }
    JsonNode response = operation.get().at("/responses/" + answer.status());
    assertThat(response.isMissingNode())
        .as("%s %s answers %d undescribed", answer.method(), answer.path(), answer.status())
        .isFalse();
    checkBody(answer, resolved(response).path("content"));
  }

  /** Everything that is wrong with the description's examples. */
  List<String> flawsOfExamples() {
    return document.findParents("examples").stream()
        .flatMap(
            content ->
                content.get("examples").properties().stream()
                    .flatMap(
                        example ->
                            flaws(content.get("schema"), example.getValue().get("value"))
                                .map(flaw -> example.getKey() + ": " + flaw)))
        .toList();
  }

  private void checkBody(Answer answer, JsonNode content) {
    if (answer.text().isEmpty()) {
      return;
    }
    String mediaType = answer.header("Content-Type").split(";", 2)[0];
    assertThat(content.propertyNames()).contains(mediaType);
    if (mediaType.endsWith("json")) {
      JsonNode schema = content.get(mediaType).get("schema");
      assertThat(flaws(schema, answer.json())).as(answer.text()).isEmpty();
    }
    if (mediaType.startsWith("application/problem")) {
      assertThat(answer.json().get("status").asInt()).isEqualTo(answer.status());
    }
  }

  private Stream<String> flaws(JsonNode schema, JsonNode value) {
    ObjectNode whole = schema.deepCopy().asObject();
    whole.set("components", document.get("components"));
    return SCHEMAS
        .getSchema(whole)
        .validate(
            value,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString);
  }

  private Optional<JsonNode> path(String asked) {
    return document.get("paths").properties().stream()
        .filter(path -> asked.matches(path.getKey().replaceAll("\\{[^}]*}", "[^/]+")))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private JsonNode problem() {
    return document.at("/components/responses/MalformedRequest/content");
  }

  private JsonNode resolved(JsonNode node) {
    return node.get("$ref") instanceof StringNode reference
        ? document.at(reference.asString().substring(1))
        : node;
  }

  private static String operation(String method) {
    return method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
  }

  private static HandlerType method(String operation) {
    return HandlerType.findOrCreate(operation.toUpperCase(Locale.ROOT));
  }
}
