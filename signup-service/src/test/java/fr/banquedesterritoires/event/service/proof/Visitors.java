package fr.banquedesterritoires.event.service.proof;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.service.program.SignUps;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** People who come to a day by HTTP. */
final class Visitors implements AutoCloseable {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String path;

  Visitors(EventDay day) {
    this.path = "/api/event-days/" + day.id().value() + "/registrations";
  }

  Call signUp(URI service, int person, Optional<String> key) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.resolve(path))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(SignUps.body(People.person(person))));
    key.ifPresent(word -> request.header("Idempotency-Key", word));
    long called = System.nanoTime();
    try {
      HttpResponse<String> answer = send(request.build());
      String retryAfter = answer.headers().firstValue("Retry-After").orElse("");
      return new Call(
          person, answer.statusCode(), retryAfter, answer.body(), called, System.nanoTime());
    } catch (IOException broken) {
      return new Call(person, Call.NO_ANSWER, "", "", called, System.nanoTime());
    }
  }

  /** The status of the answer to a GET, if there is one. */
  int statusOf(URI address) {
    try {
      return send(HttpRequest.newBuilder(address).build()).statusCode();
    } catch (IOException broken) {
      return Call.NO_ANSWER;
    }
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
      throw new IOException(over);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
