package fr.banquedesterritoires.event.service.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.service.bench.Served.Cost;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark measures what it says. How fast anything is, is not asked here. */
class BenchmarkIT {

  private static final int BEFORE = 1_000;
  private static final String BODY =
      """
      {"givenName":"Ada","familyName":"Martin","email":"ada@mairie.example","role":"Maire",
       "organisation":"Commune de Lombez","lunch":true,"consent":true}
      """;

  @TempDir private Path folder;

  @Test
  void what_wrk_counts_as_signed_up_is_in_the_store() throws Exception {
    Crowd.fill(Programs.data(folder), BEFORE);
    Wrk wrk = new Wrk(folder, 4);
    Cost cost;
    try (Served service = Programs.service(folder)) {
      // The first of all takes longest, and wrk leaves out what it is not answered in time.
      signUp(service.address(), Programs.SIGN_UP);
      cost = service.under(server -> wrk.signUps(server, Programs.SIGN_UP, 3));

      assertThat(service.residentMib()).isBetween(20L, 1_000L);
    }
    assertSane(cost);
    try (SqliteStore store = SqliteStore.open(SqliteSettings.in(Programs.data(folder)))) {
      assertThat((long) store.seats(new EventDayId(Programs.DAY)).held() - BEFORE - 1)
          .isBetween(cost.load().requests(), cost.load().requests() + 4);
    }
  }

  @Test
  void the_bare_server_takes_and_answers_the_same_and_as_many_bytes_as_it_is_told()
      throws Exception {
    Crowd.fill(Programs.data(folder), 0);
    Wrk wrk = new Wrk(folder, 4);
    try (Served bare = Programs.bare(folder);
        Served service = Programs.service(folder)) {
      assertThat(signUp(bare.address(), BareServer.SIGN_UP))
          .isEqualTo(signUp(service.address(), Programs.SIGN_UP))
          .startsWith("HTTP/1.1 202 ")
          .endsWith("{\"status\":\"received\"}");

      int around = Answer.bytes(bare.address(), BareServer.BYTES + 1_000) - 1_000;
      assertThat(Answer.bytes(bare.address(), BareServer.BYTES + 5_000)).isEqualTo(5_000 + around);

      assertSane(bare.under(server -> wrk.reads(server, BareServer.BYTES + 1_000, 1)));
    }
  }

  private static void assertSane(Cost cost) {
    assertThat(cost.load().requests()).isPositive();
    assertThat(cost.load().errors()).isZero();
    assertThat(cost.load().perSecond()).isPositive();
    assertThat(cost.load().p50()).isPositive().isLessThanOrEqualTo(cost.load().p99());
    assertThat(cost.cpuMicros()).isPositive();
  }

  /** The status line and the body. */
  private static String signUp(URI server, String path) throws IOException {
    String answer =
        new String(
            Answer.raw(
                server,
                "POST "
                    + path
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nContent-Length: "
                    + BODY.length()
                    + "\r\n\r\n"
                    + BODY),
            StandardCharsets.UTF_8);
    return answer.substring(0, answer.indexOf("\r\n"))
        + answer.substring(answer.indexOf("\r\n\r\n"));
  }
}
