package fr.banquedesterritoires.event.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.http.Limits;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlowClientsTest {

  private static final String HEADER = "GET /livez HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
  private static final String BODY =
      "POST /api/event-days/"
          + FlyerDay.ID
          + "/registrations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
          + "Content-Length: 5000\r\n\r\n{";
  private static final Duration NOW_AND_THEN = Duration.ofMillis(50);

  @Test
  void a_request_that_drips_or_stalls_is_closed_within_15_seconds_and_others_are_served()
      throws IOException {
    try (House house = House.open();
        Drip header = new Drip(house.wire.port(), HEADER, Duration.ofSeconds(1));
        Drip body = new Drip(house.wire.port(), BODY, Duration.ofSeconds(1));
        Drip stalled = new Drip(house.wire.port(), HEADER, Duration.ofMinutes(1))) {

      assertThat(house.wire.send("GET", "/livez").status()).isEqualTo(200);
      assertThat(header.closedAfter()).isLessThan(Duration.ofSeconds(15));
      assertThat(body.closedAfter()).isLessThan(Duration.ofSeconds(15));
      assertThat(stalled.closedAfter()).isLessThan(Duration.ofSeconds(15));
      assertThat(house.store.seats(FlyerDay.ID)).isEqualTo(Seats.NONE);
    }
  }

  @Test
  void hundreds_of_them_hold_up_nobody() throws IOException {
    List<Drip> drips = new ArrayList<>();
    try (House house = House.open()) {
      for (int client = 0; client < 300; client++) {
        drips.add(new Drip(house.wire.port(), client % 2 == 0 ? HEADER : BODY, NOW_AND_THEN));
      }

      for (int request = 0; request < 50; request++) {
        long start = System.nanoTime();
        assertThat(house.wire.send("GET", "/livez").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
      }
      for (Drip drip : drips) {
        drip.close();
      }
    }
  }

  @Test
  void the_next_request_of_a_connection_must_arrive_in_time_too() throws IOException {
    try (House house = House.open(limits -> with(limits, Duration.ofMillis(500)));
        Drip second =
            new Drip(
                house.wire.port(),
                "GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n" + HEADER,
                NOW_AND_THEN)) {

      assertThat(second.closedAfter()).isLessThan(Duration.ofSeconds(5));
    }
  }

  @Test
  void without_the_limit_a_dripping_client_keeps_its_connection() throws IOException {
    try (House house = House.open(limits -> with(limits, Duration.ofHours(1)));
        Drip drip = new Drip(house.wire.port(), HEADER, NOW_AND_THEN)) {

      await().atMost(Duration.ofSeconds(30)).until(() -> drip.dropsSent() > 60);
    }
  }

  @Test
  void our_own_slowness_is_not_held_against_the_client() {
    try (House house = House.open(limits -> with(limits, Duration.ofMillis(200)))) {
      house.storeWaits(
          () -> {
            long start = System.nanoTime();
            await().until(() -> System.nanoTime() - start > 1_000_000_000L);
          });

      assertThat(
              house
                  .wire
                  .json("POST", "/api/event-days/" + FlyerDay.ID + "/registrations", SIGN_UP)
                  .status())
          .isEqualTo(202);
    }
  }

  private static final String SIGN_UP =
      """
      {"givenName":"Camille","familyName":"Durand","email":"camille@example.org","role":"maire",
       "organisation":"Lombez","lunch":false,"consent":true}\
      """;

  private static Limits with(Limits limits, Duration requestTime) {
    return new Limits(
        limits.bodyBytes(),
        limits.headerBytes(),
        requestTime,
        Duration.ofMinutes(1),
        limits.connections(),
        limits.requests(),
        limits.stopTime());
  }
}
