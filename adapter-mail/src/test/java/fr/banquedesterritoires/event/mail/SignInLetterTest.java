package fr.banquedesterritoires.event.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.organiser.DeskPost.SignInLetter;
import fr.banquedesterritoires.event.application.post.Mailbox;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInLetterTest {

  private static final Instant NOW = Instant.parse("2019-02-18T08:00:00Z");

  @Test
  void a_link_to_sign_in_arrives_whole_and_says_how_long_it_is_good(@TempDir Path folder) {
    Clerk ada =
        new Clerk(
            new ClerkId(new UUID(0, 1)), EmailAddress.of("ada@example.org"), Role.ORGANISER, true);

    new MaildirPostOffice(
            folder, new LetterWriter(URI.create("https://journees.example.org")), Letters.SENDER)
        .post(new SignInLetter(ada, "the-secret_123", NOW.plus(Duration.ofMinutes(30)), NOW));

    List<Mailbox.Heading> letters = new MaildirMailbox(folder).newestFirst();
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().to()).isEqualTo("ada@example.org");
    assertThat(letters.getFirst().subject()).doesNotContain("the-secret_123");
    Mailbox.Opened letter = new MaildirMailbox(folder).open(letters.getFirst().id()).orElseThrow();
    assertThat(letter.text())
        .contains("https://journees.example.org/bureau/entree/the-secret_123\n", "trente minutes");
    assertThat(letter.html().orElseThrow()).contains("/bureau/entree/the-secret_123");
    assertThat(letter.calendar()).isEmpty();
  }
}
