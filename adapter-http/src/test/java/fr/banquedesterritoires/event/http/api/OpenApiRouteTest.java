package fr.banquedesterritoires.event.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.http.Answer;
import io.javalin.http.HandlerType;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpenApiRouteTest extends ApiTest {

  @Test
  void the_description_is_served_as_yaml() {
    Answer answer = house.wire.send("GET", "/openapi.yaml");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/yaml;charset=utf-8");
    assertThat(answer.text()).startsWith("openapi: 3.1.0\n");
  }

  @Test
  void every_route_of_the_api_is_described_and_every_described_one_is_there() {
    assertThat(
            house.server.routes().stream()
                .filter(route -> !route.method().equals(HandlerType.HEAD))
                .filter(route -> Description.covers(route.path()))
                .collect(Collectors.toSet()))
        .isEqualTo(Description.OF_THE_API.routes());
  }

  @Test
  void its_examples_are_as_it_says_itself() {
    assertThat(Description.OF_THE_API.flawsOfExamples()).isEmpty();
  }

  @Test
  void an_answer_with_a_field_too_many_a_status_too_many_or_another_media_type_is_caught() {
    assertThatThrownBy(() -> check(202, "application/json", "{\"status\":\"received\",\"id\":7}"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> check(201, "application/json", "{\"status\":\"received\"}"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> check(202, "text/html", "{\"status\":\"received\"}"))
        .isInstanceOf(AssertionError.class);
    check(202, "application/json", "{\"status\":\"received\"}");
  }

  private static void check(int status, String mediaType, String body) {
    HttpHeaders headers =
        HttpHeaders.of(Map.of("Content-Type", List.of(mediaType)), (name, value) -> true);
    Description.OF_THE_API.check(new Answer("POST", SIGN_UP, status, headers, body));
  }
}
