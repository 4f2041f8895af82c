package fr.banquedesterritoires.event.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A client of the house. */
public final class Wire implements AutoCloseable {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;
  private final List<Consumer<Answer>> listeners = new ArrayList<>();

  Wire(int port) {
    this.port = port;
  }

  /** A client of any server of this machine. */
  public static Wire to(int port) {
    return new Wire(port);
  }

  /** Where the server listens. */
  public int port() {
    return port;
  }

  /** Lets somebody see every answer. */
  public void listen(Consumer<Answer> listener) {
    listeners.add(listener);
  }

  /** A request without a body; headers as name, value, name, value. */
  public Answer send(String method, String path, String... headers) {
    return send(method, path, BodyPublishers.noBody(), headers);
  }

  /** A request with a JSON body. */
  public Answer json(String method, String path, String body, String... headers) {
    List<String> all = new ArrayList<>(List.of("Content-Type", "application/json"));
    all.addAll(List.of(headers));
    return send(method, path, BodyPublishers.ofString(body), all.toArray(String[]::new));
  }

  /** Any request. */
  public Answer send(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(30))
            .method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      Answer answer =
          Answer.of(client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
      listeners.forEach(listener -> listener.accept(answer));
      return answer;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
