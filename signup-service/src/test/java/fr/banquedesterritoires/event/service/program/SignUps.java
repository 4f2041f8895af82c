package fr.banquedesterritoires.event.service.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.registration.Participant;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** People who sign up by the JSON API. */
public final class SignUps {

  private SignUps() {}

  /** Signs everybody up for a day, one after another. */
  public static void send(RunningProgram program, String day, List<Participant> people)
      throws IOException, InterruptedException {
    URI registrations = URI.create(program.at("/api/event-days/" + day + "/registrations"));
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (Participant person : people) {
        HttpResponse<String> answer =
            client.send(
                HttpRequest.newBuilder(registrations)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body(person), UTF_8))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
      }
    }
  }

  /** What somebody sends who has lunch on site and nothing sensitive to say. */
  public static String body(Participant person) {
    return """
    {"givenName":"%s","familyName":"%s","email":"%s","role":"%s","organisation":"%s",
     "lunch":true,"consent":true}\
    """
        .formatted(
            person.givenName(),
            person.familyName(),
            person.email().typed(),
            person.role(),
            person.organisation().name());
  }
}
