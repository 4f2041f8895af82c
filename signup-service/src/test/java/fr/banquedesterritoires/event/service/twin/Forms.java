package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.registration.Participant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** What people send in: header and body of a request, of the kind that its route reads. */
final class Forms {

  private Forms() {}

  /** What browsers send along, and what they kept. */
  static Map<String, String> headers(RandomGenerator random) {
    Map<String, String> headers = new TreeMap<>();
    headers.put("Origin", Side.SITE.toString());
    headers.put("Sec-Fetch-Site", "same-origin");
    if (random.nextBoolean()) {
      headers.put("Accept", "text/html");
    }
    if (random.nextInt(3) == 0) {
      headers.put("Accept-Encoding", "gzip");
    }
    if (random.nextInt(3) == 0) {
      headers.put("Accept-Language", "en");
    }
    if (random.nextInt(4) == 0) {
      headers.put("If-None-Match", Side.KEPT);
    }
    return headers;
  }

  static Request withBody(Request request, Participant who) {
    boolean json = request.target().startsWith("/api/");
    return switch (request.method()) {
      case "POST" ->
          json
              ? body(request, "application/json", json(fields(who)))
              : body(request, "application/x-www-form-urlencoded", form(fields(who)));
      case "PATCH" ->
          body(request, "application/merge-patch+json", "{\"role\": \"" + who.familyName() + "\"}");
      default -> request;
    };
  }

  private static Request body(Request request, String type, String body) {
    Request typed = request.with("Content-Type", type);
    return new Request(typed.method(), typed.target(), typed.headers(), body);
  }

  private static Map<String, String> fields(Participant who) {
    return new TreeMap<>(
        Map.of(
            "givenName", who.givenName(),
            "familyName", who.familyName(),
            "email", who.email().typed(),
            "role", who.role(),
            "organisation", who.organisation().name()));
  }

  private static String json(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> "\"" + field.getKey() + "\": \"" + field.getValue() + "\"")
        .collect(Collectors.joining(", ", "{", ", \"lunch\": true, \"consent\": true}"));
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&", "", "&lunch=on&consent=on"));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
