package fr.banquedesterritoires.event.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.registration.RegistrationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaildirLettersTest {

  private static final RegistrationId ONE = new RegistrationId(new UUID(1, 1));
  private static final RegistrationId OTHER = new RegistrationId(new UUID(1, 2));
  private static final String LETTER = "Date: Mon, 18 Feb 2019 09:00:00 +0100\r\n\r\nBonjour\r\n";

  @TempDir private Path mail;
  private MaildirLetters letters;

  @BeforeEach
  void open() {
    new MaildirPostOffice(mail, Letters.WRITER, Letters.SENDER);
    letters = new MaildirLetters(mail);
  }

  @Test
  void a_persons_letters_go_wherever_a_mail_program_has_put_them() throws IOException {
    Files.createDirectory(mail.resolve("cur"));
    put("new", "ab12." + ONE + ".eml");
    put("tmp", "ab13." + ONE + ".eml");
    put("cur", "ab14." + ONE + ".eml:2,S");
    put("new", "ab15." + OTHER + ".eml");
    assertThat(letters.addressees()).containsExactlyInAnyOrder(ONE, OTHER);

    letters.forget(Set.of(ONE));

    assertThat(letters.addressees()).containsExactly(OTHER);
    assertThat(names()).containsExactly("ab15." + OTHER + ".eml");
  }

  @Test
  void receipts_and_links_to_the_desk_go_by_their_date() throws IOException {
    put("new", "cd34.receipt.eml");
    put("new", "desk.1550476800000." + ONE + ".eml");
    put("new", "ab15." + OTHER + ".eml");
    Instant written = Instant.parse("2019-02-18T08:00:00Z");

    letters.forgetOthers(written);
    assertThat(names()).hasSize(3);

    letters.forgetOthers(written.plusSeconds(1));
    assertThat(names()).containsExactly("ab15." + OTHER + ".eml");
  }

  @Test
  void a_letter_as_it_is_posted_is_known_by_its_addressee() {
    String reference = "0123abcd." + Letters.confirmed().registration().id();
    new MaildirPostOffice(mail, Letters.WRITER, Letters.SENDER).post(Letters.under(reference));

    assertThat(letters.addressees()).containsExactly(Letters.confirmed().registration().id());
  }

  @Test
  void where_no_letter_was_ever_posted_there_is_nothing_to_forget(@TempDir Path other) {
    MaildirLetters none = new MaildirLetters(other.resolve("mail"));

    none.forget(Set.of(ONE));
    none.forgetOthers(Instant.MAX);

    assertThat(none.addressees()).isEmpty();
    assertThat(other).isEmptyDirectory();
  }

  private void put(String folder, String name) throws IOException {
    Files.writeString(mail.resolve(folder).resolve(name), LETTER);
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(mail)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .toList()
          .stream();
    }
  }
}
