package fr.banquedesterritoires.event.testkit.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.SeededLife;
import fr.banquedesterritoires.event.testkit.leak.VenueLeakCheck.Leak;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaks are planted; each must be found. */
final class VenueLeakCheckTest {

  private static final VenueLeakCheck CHECK = VenueLeakCheck.forCanary();
  private static final String NAME = "Hôtel d’Œillade-Zéphyr";

  static final List<String> SECRETS = CanaryVenue.SECRETS;

  @ParameterizedTest
  @FieldSource("SECRETS")
  void every_component_of_the_venue_betrays_it(String secret) {
    assertThat(CHECK.leaksIn("Rendez-vous : " + secret + ".")).isNotEmpty();
    assertThat(CHECK.leaksIn(html(secret))).isNotEmpty();
    assertThat(CHECK.leaksIn(URLEncoder.encode(secret, StandardCharsets.UTF_8))).isNotEmpty();
    assertThat(CHECK.leaksIn(json(secret))).isNotEmpty();
    assertThat(CHECK.leaksIn(base64(secret))).isNotEmpty();
    assertThat(CHECK.leaksIn(quotedPrintable(secret))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hotel d'oeillade zephyr",
        "HÔTEL D’ŒILLADE",
        "hotel-d-oeillade-zephyr",
        "l’Oe\u0301illade… ze\u0301phyr",
        "Œil<mark>lade</mark>",
        "&OElig;illade",
        "Z&eacute;phyr",
        "Z&#233;phyr",
        "Z&#xe9phyr",
        "Z%C3%A9phyr",
        "Z%E9phyr",
        "Z%25C3%25A9phyr",
        "Z=C3=A9phyr",
        "Z=E9phyr",
        "Z\u00adé\u200bphyr",
        "Z\\u00e9phyr",
        "Z\\u00E9phyr",
        "Z\\xe9phyr",
        "digi=\r\ncode 7K=\r\n4Q",
        "LOCATION:39 quai de l’Énig\r\n me-Bleue",
        "=?UTF-8?Q?quai_de_l=E2=80=99=C3=89nigme-?=\r\n =?UTF-8?Q?Bleue?=",
        "=?UTF-8?B?w4luaWdtZS1CbGV1ZQ==?=",
        "=?UTF-8?B?w4luaWdtZS0=?=\r\n =?UTF-8?B?QmxldWU=?=",
        "=?UTF-8?B?ww==?= =?UTF-8?B?iW5pZ21lLUJsZXVl?=",
        "=?UTF-8?B?w4luaWdtZS0=?=\r\n =?utf-8?q?Bleue?=",
        "https:\\/\\/visio.example.org\\/r\\/corbeau-9f3e7",
      })
  void a_word_is_seen_through_its_spelling_and_its_wrapping(String output) {
    assertThat(CHECK.leaksIn(output)).isNotEmpty();
  }

  @Test
  void a_word_is_seen_through_several_wrappings() {
    assertThat(CHECK.leaksIn(base64(URLEncoder.encode(html("Zéphyr"), StandardCharsets.UTF_8))))
        .containsExactly(new Leak("Zéphyr", List.of("base64", "url", "html entities"), "zephyr"));
    assertThat(CHECK.leaksIn(quotedPrintable("<p title=\"" + html(NAME) + "\">"))).hasSize(2);
  }

  @Test
  void base64_is_seen_wherever_it_begins_and_however_it_is_broken() {
    String whole = base64("Le lieu : " + String.join(", ", CanaryVenue.SECRETS));
    String mime =
        Base64.getMimeEncoder().encodeToString(NAME.repeat(5).getBytes(StandardCharsets.UTF_8));
    String urlSafe =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(NAME.getBytes(StandardCharsets.UTF_8));

    assertThat(CHECK.leaksIn("data:text/plain;base64," + whole)).hasSize(CanaryVenue.WORDS.size());
    assertThat(CHECK.leaksIn("Content-Transfer-Encoding: base64\r\n\r\n" + mime)).isNotEmpty();
    assertThat(CHECK.leaksIn("token=x" + urlSafe)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void bytes_are_read_in_every_usual_alphabet(String alphabet) {
    byte[] bytes = "quai de l'Énigme-Bleue".getBytes(Charset.forName(alphabet));

    assertThat(CHECK.leaksIn(bytes)).extracting(Leak::word).containsExactly("Énigme-Bleue");
  }

  @Test
  void bytes_are_unpacked() throws IOException {
    byte[] secret = ("Salle " + NAME).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
      out.write(secret);
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        "%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n"
            .getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream out = new DeflaterOutputStream(pdf)) {
      out.write(secret);
    }
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      out.write(secret);
    }

    for (ByteArrayOutputStream packed : List.of(gzip, pdf, zip)) {
      assertThat(CHECK.leaksIn(packed.toByteArray())).hasSize(2);
    }
  }

  @Test
  void a_header_that_tells_the_venue_is_named() {
    assertThatThrownBy(
            () ->
                CHECK.assertAbsent(
                    "GET /journees/x",
                    Map.of(
                        "Content-Type", List.of("text/html"),
                        "Content-Disposition",
                            List.of("attachment", "filename*=UTF-8''salle-m%C3%A9lusine.ics"))))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "GET /journees/x, header Content-Disposition tells the venue: Leak[word=Mélusine,"
                + " wrappings=[url], around=ntdispositionfilenameutf8sallemelusineics]");
  }

  @Test
  void a_leak_is_told_with_its_place() {
    assertThatThrownBy(() -> CHECK.assertAbsent("GET /", "<title>Salle M&eacute;lusine</title>"))
        .hasMessage(
            "GET / tells the venue: Leak[word=Mélusine, wrappings=[html entities],"
                + " around=titlesallemelusinetitle]");
  }

  @Test
  void what_everybody_may_know_is_no_leak() {
    String life =
        IntStream.range(0, 200)
            .mapToObj(n -> new SeededLife(1).person(n).givenName())
            .collect(Collectors.joining());
    byte[] noise = new byte[200_000];
    new Random(1).nextBytes(noise);

    assertThatCode(
            () ->
                CHECK
                    .assertAbsent("the flyer's day", FlyerDay.day().toString())
                    .assertAbsent("life", life)
                    .assertAbsent("noise", noise)
                    .assertAbsent("noise in base64", Base64.getMimeEncoder().encodeToString(noise))
                    .assertAbsent("the redacted venue", CanaryVenue.details().toString()))
        .doesNotThrowAnyException();
  }

  @Test
  void the_control_fails_unless_the_whole_venue_is_told() {
    String everything = String.join("\n", CanaryVenue.SECRETS);

    CHECK.assertPresent("the letter", html(everything));
    assertThatThrownBy(() -> CHECK.assertPresent("the letter", NAME))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the letter should tell the venue and lacks")
        .hasMessageContaining("Mélusine")
        .hasMessageNotContaining("Zéphyr");
  }

  @Test
  void a_word_that_could_stand_there_by_chance_is_refused() {
    assertThatThrownBy(() -> VenueLeakCheck.forWords(List.of("rue 5")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String html(String text) {
    return text.codePoints()
        .mapToObj(c -> c < 128 && c != '&' ? Character.toString(c) : "&#" + c + ";")
        .collect(Collectors.joining());
  }

  private static String json(String text) {
    return text.chars()
        .mapToObj(c -> c < 128 ? Character.toString(c) : "\\u%04x".formatted(c))
        .collect(Collectors.joining());
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String quotedPrintable(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      encoded.append(
          octet > 32 && octet != '=' ? Character.toString(octet) : "=%02X".formatted(octet));
    }
    return encoded.toString();
  }
}
