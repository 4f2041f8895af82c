package fr.banquedesterritoires.event.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class PublicAnswerTest {

  private static final String DAY = "/api/event-days/" + FlyerDay.ID;

  private House house;

  @BeforeAll
  void open() {
    house = House.open();
  }

  @AfterAll
  void close() {
    house.close();
  }

  @Test
  void what_is_compressed_is_the_same_once_opened_under_a_tag_of_its_own()
      throws IOException, InterruptedException {
    Answer plain = house.wire.send("GET", DAY);
    HttpResponse<byte[]> compressed = compressed();

    assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(compressed.headers().firstValue("ETag").orElseThrow())
        .isEqualTo(plain.header("ETag").replaceFirst("\"$", "-gzip\""));
    assertThat(compressed.body().length).isLessThan(plain.text().length() / 2);
    try (GZIPInputStream opened =
        new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
      assertThat(new String(opened.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain.text());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip|true",
        "GZIP|true",
        "br, gzip;q=0.5|true",
        "*|true",
        "gzip;q=0|false",
        "gzip;q=0.0|false",
        "br|false",
        "identity|false",
        "xgzip|false",
        "''|false",
      })
  void it_is_compressed_for_whoever_takes_it(String accepted, boolean compressed) {
    assertThat(
            house
                .wire
                .send("HEAD", DAY, "Accept-Encoding", accepted)
                .header("Content-Encoding")
                .equals("gzip"))
        .isEqualTo(compressed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "\"other\", %s", "W/%s", "*"})
  void whoever_has_it_is_told_that_it_still_holds(String known) {
    String tag = house.wire.send("GET", DAY).header("ETag");

    Answer again = house.wire.send("GET", DAY, "If-None-Match", known.formatted(tag));

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.text()).isEmpty();
  }

  @Test
  void whoever_has_the_other_encoding_gets_this_one() throws IOException, InterruptedException {
    String other = compressed().headers().firstValue("ETag").orElseThrow();

    assertThat(house.wire.send("GET", DAY, "If-None-Match", other).status()).isEqualTo(200);
  }

  private HttpResponse<byte[]> compressed() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + house.wire.port() + DAY))
              .header("Accept-Encoding", "gzip")
              .build(),
          BodyHandlers.ofByteArray());
    }
  }
}
