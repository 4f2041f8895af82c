package fr.banquedesterritoires.event.http;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer of the house. */
public record Answer(String method, String path, int status, HttpHeaders headers, String text) {

  static Answer of(HttpResponse<String> response) {
    return new Answer(
        response.request().method(),
        response.uri().getRawPath(),
        response.statusCode(),
        response.headers(),
        response.body());
  }

  /** A header's value, or an empty text. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The body as JSON. */
  public JsonNode json() {
    return JsonMapper.shared().readTree(text);
  }

  /** The last part of a problem's type. */
  public String problem() {
    return json().path("type").asString("").replaceFirst(".*:", "");
  }
}
