package fr.banquedesterritoires.event.service;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A private link from the mail to the end of its life, and where it is never seen. */
class TokenJourneyTest {

  private static final Pattern LINK = Pattern.compile("/inscription/([A-Za-z0-9_-]{64})");
  private static final String ADDRESS = "zoe.legoff@example.org";
  private static final String FORM = "/journees/" + FlyerDay.ID + "/inscription";
  private static final String MINE = "/mon-inscription";

  @TempDir private Path folder;
  private final List<HttpResponse<String>> answers = new ArrayList<>();
  private GuardedHouse house;
  private String token = "";

  @BeforeEach
  void zoe_signs_up_and_opens_her_mail() throws Exception {
    house = new GuardedHouse(folder.resolve("data"));
    form(FORM, "");
    house.sendCourier();
    token = lastLink();
  }

  @AfterEach
  void close() throws Exception {
    house.close();
  }

  @Test
  void the_token_is_in_the_mail_and_in_her_cookie_and_nowhere_else() throws Exception {
    HttpResponse<String> opened = get("/inscription/" + token, "");
    walk();

    assertThat(opened.statusCode()).isEqualTo(303);
    assertThat(opened.headers().firstValue("Location")).contains(MINE);
    assertThat(opened.headers().firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(opened.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(opened.headers().firstValue("Set-Cookie"))
        .hasValueSatisfying(
            cookie ->
                assertThat(cookie)
                    .startsWith("__Host-inscription=" + token)
                    .contains("HttpOnly", "Secure", "SameSite=Lax", "Path=/")
                    .doesNotContain("Domain"));
    for (HttpResponse<String> answer : answers) {
      if (!answer.equals(opened)) {
        assertThat(answer.headers().map().toString()).doesNotContain(token);
      }
      assertThat(answer.body()).doesNotContain(token);
      answer
          .headers()
          .firstValue("Location")
          .ifPresent(location -> assertThat(location).doesNotContain(token));
    }
  }

  @Test
  void no_line_of_the_log_tells_a_token_an_address_a_name_or_the_venue() throws Exception {
    get("/inscription/" + token, "");
    walk();
    get("/" + token + "?jeton=" + token, token);
    get("/inscription/" + token + "x", token);
    get("/a%2f" + token, token);
    house.send("GET", "/api/registration", "", "Authorization", "Bearer " + token);
    house.send("GET", "/api/registration", "", "Authorization", "Bearer " + token + "x");

    List<String> lines = house.log.stream().map(TokenJourneyTest::line).toList();
    assertThat(lines).hasSizeGreaterThan(100);
    assertThat(lines).noneMatch(this::tells);
    assertThat(tells("GET /inscription/" + token)).isTrue();
    assertThat(tells("mail to " + ADDRESS)).isTrue();
  }

  @Test
  void neither_the_token_nor_a_hash_of_it_is_stored() throws Exception {
    get("/inscription/" + token, "");
    walk();
    byte[] seal = Arrays.copyOfRange(Base64.getUrlDecoder().decode(token), 16, 48);

    String stored = everythingStored();
    assertThat(stored).contains(ADDRESS);
    assertThat(stored)
        .doesNotContain(
            token,
            token.substring(22),
            new String(seal, StandardCharsets.ISO_8859_1),
            HexFormat.of().formatHex(seal),
            new String(sha256(token), StandardCharsets.ISO_8859_1),
            HexFormat.of().formatHex(sha256(token)));
  }

  @Test
  void a_token_in_a_query_opens_nothing() throws Exception {
    for (String path : List.of(MINE, "/api/registration", "/inscription/x", "/")) {
      HttpResponse<String> answer =
          get(path + "?token=" + token + "&inscription=" + token + "&access_token=" + token, "");
      assertThat(answer.body()).doesNotContain(ADDRESS).doesNotContain(CanaryVenue.SECRETS);
    }
  }

  @Test
  void a_replaced_link_opens_nothing_and_the_new_one_does() throws Exception {
    String former = token;
    form(MINE + "/nouveau-lien", former);
    house.sendCourier();
    String replaced = lastLink();

    assertThat(replaced).isNotEqualTo(former);
    assertThat(get(MINE, former).statusCode()).isEqualTo(404);
    assertThat(get("/inscription/" + former, "").statusCode()).isEqualTo(404);
    assertThat(get(MINE, replaced).statusCode()).isEqualTo(200);
  }

  @Test
  void a_month_after_the_day_it_opens_nothing_but_ones_own_data() throws Exception {
    house.clock.moveTo(FlyerDay.day().linksExpire().minusNanos(1));
    assertThat(get(MINE, token).statusCode()).isEqualTo(200);
    house.clock.moveTo(FlyerDay.day().linksExpire());

    assertThat(get(MINE, token).statusCode()).isEqualTo(410);
    assertThat(get("/inscription/" + token, "").headers().firstValue("Location"))
        .contains(MINE + "/donnees");
    assertThat(
            house
                .send("GET", "/api/registration", "", "Authorization", "Bearer " + token)
                .statusCode())
        .isEqualTo(410);
  }

  /** Everything there is to do with a link, ending with giving the registration up. */
  private void walk() throws Exception {
    get(MINE, token);
    form(MINE, token);
    get(MINE + "?fait=amended", token);
    get(MINE + "/annulation", token);
    get("/", token);
    get("/journees/" + FlyerDay.ID, token);
    form(MINE + "/annulation", token);
    get(MINE, token);
    house.sendCourier();
    form(MINE + "/quitter", token);
  }

  private boolean tells(String line) {
    return Stream.concat(
            Stream.of(token, token.substring(22), ADDRESS, "Le Goff"), CanaryVenue.SECRETS.stream())
        .anyMatch(line::contains);
  }

  private HttpResponse<String> get(String path, String cookie) throws Exception {
    return kept(
        house.send(
            "GET", path, "", "Accept", "text/html", "Cookie", "__Host-inscription=" + cookie));
  }

  private HttpResponse<String> form(String path, String cookie) throws Exception {
    String body =
        "givenName=Zo%C3%A9&familyName=Le+Goff&role=maire&organisation=Plougastel&consent=true&email="
            + URLEncoder.encode(ADDRESS, StandardCharsets.UTF_8);
    return kept(
        house.send(
            "POST",
            path,
            body,
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Cookie",
            "__Host-inscription=" + cookie));
  }

  private HttpResponse<String> kept(HttpResponse<String> answer) {
    answers.add(answer);
    return answer;
  }

  private String lastLink() throws IOException {
    try (Stream<Path> letters = Files.list(folder.resolve("data/mail/new"))) {
      return letters
          .sorted(Comparator.reverseOrder())
          .flatMap(
              letter -> {
                Matcher link = LINK.matcher(text(letter).replace("=\r\n", ""));
                return link.find() ? Stream.of(link.group(1)) : Stream.empty();
              })
          .filter(link -> !link.equals(token))
          .findFirst()
          .orElseThrow();
    }
  }

  /** The store's own files: the letters, which hold the link, are the mailbox's. */
  private String everythingStored() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("data"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("journees.db"))
          .map(TokenJourneyTest::text)
          .reduce("", String::concat);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static byte[] sha256(String text) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String line(ILoggingEvent event) {
    StringBuilder line = new StringBuilder(event.getFormattedMessage());
    for (IThrowableProxy thrown = event.getThrowableProxy();
        thrown != null;
        thrown = thrown.getCause()) {
      line.append(' ').append(thrown.getMessage());
    }
    return line.toString();
  }
}
