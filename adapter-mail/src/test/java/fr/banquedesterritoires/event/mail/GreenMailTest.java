package fr.banquedesterritoires.event.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.banquedesterritoires.event.application.post.Mailbox;
import fr.banquedesterritoires.event.application.post.PostOffice.Receipt;
import fr.banquedesterritoires.event.mail.SmtpSettings.Login;
import fr.banquedesterritoires.event.mail.SmtpSettings.Security;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a mail server that others wrote. */
class GreenMailTest {

  private static final Login LOGIN = new Login("journees", "mot-de-passe");

  private static TestCertificate certificate;
  private static GreenMail server;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    certificate = TestCertificate.forHost("localhost", folder);
    System.setProperty("greenmail.tls.keystore.file", certificate.keyStore().toString());
    System.setProperty("greenmail.tls.keystore.password", TestCertificate.PASSWORD);
    System.setProperty("greenmail.tls.key.password", TestCertificate.PASSWORD);
    server =
        new GreenMail(
            new ServerSetup[] {
              ServerSetup.SMTP.dynamicPort(), ServerSetup.SMTPS.dynamicPort(),
            });
    server.start();
    server.setUser("inscriptions@example.org", LOGIN.user(), LOGIN.password());
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void a_letter_sent_over_tls_arrives_as_it_was_written() throws Exception {
    server.purgeEmailFromAllMailboxes();
    WrittenLetter written = Letters.WRITER.write(Letters.confirmed());

    assertThat(post(server.getSmtps().getPort(), Security.TLS, LOGIN)).isEqualTo(Receipt.POSTED);

    MimeMessage[] received = server.getReceivedMessages();
    assertThat(received).hasSize(1);
    assertThat(ReadMessage.of("1", received[0]))
        .isEqualTo(
            new Mailbox.Opened(
                new Mailbox.Heading("1", "personne-1@example.org", written.subject(), Letters.NOW),
                written.text(),
                Optional.of(written.html()),
                Optional.empty()));
  }

  @Test
  void a_wrong_password_is_not_the_letters_fault() throws Exception {
    server.purgeEmailFromAllMailboxes();

    assertThat(post(server.getSmtps().getPort(), Security.TLS, new Login("journees", "faux")))
        .isInstanceOf(Receipt.TryLater.class);

    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_relay_on_this_machine_may_go_without_tls() throws Exception {
    server.purgeEmailFromAllMailboxes();

    assertThat(post(server.getSmtp().getPort(), Security.NONE, LOGIN)).isEqualTo(Receipt.POSTED);

    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  private static Receipt post(int port, Security security, Login login) throws Exception {
    SmtpSettings settings =
        new SmtpSettings("localhost", port, security, Optional.of(login), Duration.ofSeconds(10));
    try (SmtpPostOffice postOffice =
        new SmtpPostOffice(settings, Letters.WRITER, Letters.SENDER, certificate.trusted())) {
      return postOffice.post(Letters.confirmed());
    }
  }
}
