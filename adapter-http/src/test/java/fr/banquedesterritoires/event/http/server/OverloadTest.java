package fr.banquedesterritoires.event.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.http.Limits;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OverloadTest {

  private static final String SIGN_UP = "/api/event-days/" + FlyerDay.ID + "/registrations";
  private static final String ADDRESS = "camille@example.org";
  private static final String BODY =
      """
      {"givenName":"Camille","familyName":"Durand","email":"%s","role":"maire",
       "organisation":"Lombez","lunch":false,"consent":true}\
      """
          .formatted(ADDRESS);

  private final CountDownLatch working = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  @Test
  void more_requests_than_there_are_places_are_told_to_come_back_at_once() throws Exception {
    try (House house = House.open(limits -> with(limits, 1, 4_096))) {
      CompletableFuture<Answer> first = signUpThatWaits(house);

      Answer second = house.wire.send("GET", "/livez");

      assertThat(second.status()).isEqualTo(503);
      assertThat(second.problem()).isEqualTo("unavailable");
      assertThat(second.header("Retry-After")).isEqualTo("1");
      goOn.countDown();
      assertThat(first.get().status()).isEqualTo(202);
      await().until(() -> house.wire.send("GET", "/livez").status() == 200);
    }
  }

  @Test
  void a_place_is_given_back_whatever_became_of_the_request() {
    try (House house = House.open(limits -> with(limits, 2, 4_096))) {
      for (int round = 0; round < 20; round++) {
        assertThat(house.wire.send("GET", "/nowhere").status()).isEqualTo(404);
        assertThat(house.wire.json("POST", SIGN_UP, "{").status()).isEqualTo(400);
        assertThat(house.wire.json("POST", SIGN_UP, "x".repeat(70_000)).status()).isEqualTo(413);
      }
    }
  }

  @Test
  void more_connections_than_allowed_wait_until_another_one_leaves() throws IOException {
    try (House house = House.open(limits -> with(limits, 100, 2))) {
      Socket first = connect(house);
      try (Socket second = connect(house)) {
        assertThat(ask(first, "/livez")).isEqualTo("HTTP/1.1 200 OK");
        assertThat(ask(second, "/livez")).isEqualTo("HTTP/1.1 200 OK");
        Socket third = connect(house);
        CompletableFuture<String> answer =
            CompletableFuture.supplyAsync(
                () -> {
                  try {
                    return ask(third, "/livez");
                  } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                  }
                });

        await().during(Duration.ofMillis(500)).until(() -> !answer.isDone());
        first.close();

        assertThat(answer.join()).isEqualTo("HTTP/1.1 200 OK");
        third.close();
      }
    }
  }

  @Test
  void a_stop_finishes_what_was_accepted_and_takes_nothing_new() throws Exception {
    House house = House.open();
    CompletableFuture<Answer> accepted = signUpThatWaits(house);
    try (Socket open = connect(house)) {
      assertThat(ask(open, "/readyz")).isEqualTo("HTTP/1.1 200 OK");

      CompletableFuture<Void> stop = CompletableFuture.runAsync(house.server::stop);
      await().until(() -> isClosed(house));

      assertThat(open.getInputStream().read()).isEqualTo(-1);
      assertThat(stop).isNotDone();
      goOn.countDown();
      assertThat(accepted.get().status()).isEqualTo(202);
      assertThat(house.registration(FlyerDay.ID, ADDRESS)).isPresent();
      stop.get();
    }
    house.wire.close();
  }

  @Test
  void a_stop_does_not_wait_for_ever() throws Exception {
    House house = House.open(limits -> with(limits, 100, 100));
    CompletableFuture<Answer> never = signUpThatWaits(house);

    CompletableFuture.runAsync(house.server::stop).get(10, TimeUnit.SECONDS);

    assertThatThrownBy(() -> never.get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class);
    goOn.countDown();
    house.wire.close();
  }

  private CompletableFuture<Answer> signUpThatWaits(House house) throws InterruptedException {
    house.storeWaits(
        () -> {
          working.countDown();
          try {
            goOn.await();
          } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
          }
        });
    CompletableFuture<Answer> answer =
        CompletableFuture.supplyAsync(() -> house.wire.json("POST", SIGN_UP, BODY));
    working.await();
    return answer;
  }

  private static Socket connect(House house) throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), house.wire.port());
  }

  private static boolean isClosed(House house) {
    try (Socket socket = connect(house)) {
      return !socket.isConnected();
    } catch (IOException refused) {
      return true;
    }
  }

  /** The status line of the answer to a GET. */
  private static String ask(Socket socket, String path) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(
        ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    return new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
        .readLine();
  }

  private static Limits with(Limits limits, int requests, int connections) {
    return new Limits(
        limits.bodyBytes(),
        limits.headerBytes(),
        limits.requestTime(),
        limits.idleTime(),
        connections,
        requests,
        Duration.ofSeconds(1));
  }
}
