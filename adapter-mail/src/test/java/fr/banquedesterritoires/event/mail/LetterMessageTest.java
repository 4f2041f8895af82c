package fr.banquedesterritoires.event.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.CalendarPart;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.Occasion;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.testkit.fixture.HardValues;
import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterMessageTest {

  private static final Session SESSION = Session.getInstance(new Properties());

  @Test
  void the_headers_say_who_writes_when_and_that_a_machine_does() throws Exception {
    MimeMessage message = sent(Letters.confirmed());

    assertThat(message.getHeader("From"))
        .containsExactly(
            "=?UTF-8?Q?Banque_des_Territoires=2C_=C3=A9v=C3=A9nements?=\r\n"
                + " <inscriptions@example.org>");
    assertThat(message.getReplyTo())
        .containsExactly(
            new InternetAddress("contact@example.org", "Banque des Territoires, événements"));
    assertThat(message.getHeader("Date")).containsExactly("Mon, 18 Feb 2019 09:00:00 +0100");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getHeader("Content-Language")).containsExactly("fr");
    assertThat(message.getContentType()).startsWith("multipart/alternative;");
  }

  @Test
  void every_attempt_at_a_letter_has_the_same_message_id() throws Exception {
    Letter letter = Letters.confirmed();
    String expected = "<" + letter.reference() + "@example.org>";

    assertThat(sent(letter).getMessageID()).isEqualTo(expected);
    assertThat(sent(letter).getMessageID()).isEqualTo(expected);
  }

  @Test
  void what_was_written_before_leaves_no_trace_in_a_letter() throws Exception {
    byte[] first = bytes(Letters.confirmed());
    bytes(letterTo(Letters.named("Zoé", "D’Oñate")));

    assertThat(bytes(Letters.confirmed())).isEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource
  void what_calendars_read_says_its_method_outside_as_inside(CalendarPart.Method method)
      throws Exception {
    String entry = "BEGIN:VCALENDAR\r\nMETHOD:" + method + "\r\nX-É:été\r\nEND:VCALENDAR\r\n";

    MimeMessage message = sent(Letters.with(new CalendarPart(method, entry)));
    BodyPart part = ((MimeMultipart) message.getContent()).getBodyPart(2);

    assertThat(part.getContentType())
        .isEqualToIgnoringWhitespace("text/calendar; method=" + method + "; charset=UTF-8");
    assertThat(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(entry);
  }

  @Test
  void every_line_fits_what_mail_servers_take() throws Exception {
    byte[] message = bytes(Letters.confirmed());

    assertThat(message).matches(bytes -> isAscii(bytes), "is ASCII");
    assertThat(new String(message, StandardCharsets.US_ASCII).split("\r\n", -1))
        .allMatch(line -> line.length() <= 100);
  }

  static Stream<Participant> hostileNames() {
    return Stream.concat(
            HardValues.textsFor(Participant.NAME).stream(),
            Stream.of(
                "\"><script>alert(1)</script>",
                "Victime\" <victime@example.com>, \"",
                "a@b.example, c@d.example;",
                "=?UTF-8?Q?=0D=0ABcc:_victime@example.com?=",
                "Bcc: victime@example.com",
                "Gagnez sur https://gain.example",
                "gain.example",
                "0899 123 456"))
        .map(name -> Letters.named(name, name));
  }

  @ParameterizedTest
  @MethodSource("hostileNames")
  void a_hostile_name_adds_no_header_no_addressee_and_no_markup(Participant participant)
      throws Exception {
    MimeMessage plain = sent(letterTo(Letters.named("Zoé", "D’Oñate")));
    MimeMessage message = sent(letterTo(participant));

    assertThat(message.getAllRecipients())
        .extracting(address -> ((InternetAddress) address).getAddress())
        .containsExactly("personne-1@example.org");
    assertThat(headerNames(message)).isEqualTo(headerNames(plain));
    assertThat(message.getSubject()).isEqualTo(plain.getSubject());
    assertThat(ReadMessage.of("1", message).html().orElseThrow())
        .doesNotContain("<script", "gain.example\"");
  }

  @ParameterizedTest
  @MethodSource("hostileNames")
  void what_cannot_be_a_name_is_not_repeated(Participant participant) throws Exception {
    String greeting = Letters.WRITER.write(letterTo(participant)).text().lines().findFirst().get();

    assertThat(greeting).doesNotContainPattern("[@/<>:;=\\d\"]").doesNotContain(".example");
  }

  @Test
  void a_name_is_repeated() throws Exception {
    Letter letter = letterTo(Letters.named("Marie-Zoé J.", "L’Élan d’Oñate"));

    assertThat(Letters.WRITER.write(letter).text())
        .startsWith("Bonjour Marie-Zoé J. L’Élan d’Oñate,");
    assertThat(((InternetAddress) sent(letter).getAllRecipients()[0]).getPersonal())
        .isEqualTo("Marie-Zoé J. L’Élan d’Oñate");
  }

  private static Letter letterTo(Participant participant) {
    return Letters.letter(
        Occasion.CONFIRMED,
        Letters.registration(
            participant, Locale.FRENCH, new RegistrationState.Confirmed(Letters.NOW)),
        Letters.DISCLOSED);
  }

  private static MimeMessage sent(Letter letter) throws Exception {
    return new MimeMessage(SESSION, new ByteArrayInputStream(bytes(letter)));
  }

  private static byte[] bytes(Letter letter) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LetterMessage.of(SESSION, letter, Letters.WRITER, Letters.SENDER).writeTo(out);
    return out.toByteArray();
  }

  private static List<String> headerNames(MimeMessage message) throws Exception {
    return Collections.list(message.getAllHeaders()).stream()
        .map(header -> header.getName())
        .toList();
  }

  private static boolean isAscii(byte[] bytes) {
    return Arrays.equals(
            bytes, new String(bytes, StandardCharsets.US_ASCII).getBytes(StandardCharsets.US_ASCII))
        && new String(bytes, StandardCharsets.ISO_8859_1).chars().allMatch(octet -> octet < 128);
  }
}
