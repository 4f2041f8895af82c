package fr.banquedesterritoires.event.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program at the desk of the real house, from its printed token to a changed day. */
class ToolJourneyTest {

  private static final String DAY = "/api/desk/event-days/" + FlyerDay.ID;

  @TempDir private Path folder;

  @Test
  void a_printed_token_changes_a_day_that_nobody_else_has_changed_meanwhile() throws Exception {
    Path data = folder.resolve("data");
    try (GuardedHouse house = new GuardedHouse(data)) {
      String token = printed(data);
      HttpResponse<String> read = send(house, "GET", "", "", token);
      String seen = read.headers().firstValue("ETag").orElseThrow();
      String smaller = read.body().replace("capacity: 80", "capacity: 60");
      assertThat(smaller).isNotEqualTo(read.body());

      HttpResponse<String> kept = send(house, "PUT", smaller, seen, token);

      assertThat(kept.statusCode()).isEqualTo(200);
      assertThat(kept.body()).contains("\"sentence\":\"");
      HttpResponse<String> again = send(house, "GET", "", "", token);
      assertThat(again.body()).isEqualTo(smaller);
      assertThat(again.headers().firstValue("ETag")).isEqualTo(kept.headers().firstValue("ETag"));
      assertThat(send(house, "PUT", read.body(), seen, token).statusCode()).isEqualTo(412);
      assertThat(send(house, "GET", "", "", token).body()).isEqualTo(smaller);

      HttpResponse<String> mistaken =
          send(house, "PUT", smaller.replaceFirst("start: .*", "start: 25:99"), seen, token);
      assertThat(mistaken.statusCode()).isEqualTo(422);
      assertThat(mistaken.body()).contains("\"/programme/sessions/0/start\"");

      assertThat(house.log).noneMatch(event -> event.getFormattedMessage().contains(token));
      assertThat(filesWith(token, data)).isEmpty();
      assertThat(filesWith("Annuaire", data)).isNotEmpty();
    }
  }

  private static HttpResponse<String> send(
      GuardedHouse house, String method, String body, String seen, String token)
      throws IOException, InterruptedException {
    return house.send(
        method,
        DAY,
        body,
        "Authorization",
        "Bearer " + token,
        "Content-Type",
        "application/yaml",
        "If-Match",
        seen);
  }

  private static String printed(Path data) throws IOException {
    TypedCommand token =
        TypedCommand.typed("token", "Annuaire", "--role", "organiser", "--data", data.toString());
    assertThat(token.exit()).as(token.errors()).isZero();
    return token.out().lines().toList().getLast();
  }

  /** The files of a folder that hold a text. */
  private static List<Path> filesWith(String text, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, text)).toList();
    }
  }

  private static boolean holds(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
