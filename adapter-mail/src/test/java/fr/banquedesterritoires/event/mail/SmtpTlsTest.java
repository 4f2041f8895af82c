package fr.banquedesterritoires.event.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.PostOffice.Receipt;
import fr.banquedesterritoires.event.mail.SmtpSettings.Security;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpTlsTest {

  private static TestCertificate localhost;
  private static TestCertificate elsewhere;

  @BeforeAll
  static void make(@TempDir Path folder) throws Exception {
    localhost = TestCertificate.forHost("localhost", folder);
    elsewhere = TestCertificate.forHost("mail.example.org", folder);
  }

  @Test
  void a_letter_goes_out_after_starttls_only() throws Exception {
    try (ScriptedSmtpServer server = ScriptedSmtpServer.startTls(localhost.server())) {
      assertThat(post(server, Security.STARTTLS, localhost.trusted())).isEqualTo(Receipt.POSTED);
      assertThat(server.commands())
          .extracting(command -> command.split("[ :]", 2)[0])
          .containsSequence("EHLO", "STARTTLS", "EHLO", "MAIL");
    }
  }

  @Test
  void a_letter_goes_out_over_tls_from_the_first_octet() throws Exception {
    try (ScriptedSmtpServer server = ScriptedSmtpServer.tls(localhost.server())) {
      assertThat(post(server, Security.TLS, localhost.trusted())).isEqualTo(Receipt.POSTED);
    }
  }

  @Test
  void a_server_without_starttls_is_told_nothing() throws Exception {
    try (ScriptedSmtpServer server = ScriptedSmtpServer.plain()) {
      assertThat(post(server, Security.STARTTLS, localhost.trusted()))
          .isInstanceOf(Receipt.TryLater.class);
      assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
    }
  }

  @Test
  void a_certificate_nobody_vouches_for_is_told_nothing() throws Exception {
    try (ScriptedSmtpServer server = ScriptedSmtpServer.tls(localhost.server())) {
      assertThat(post(server, Security.TLS, (SSLSocketFactory) SSLSocketFactory.getDefault()))
          .isInstanceOf(Receipt.TryLater.class);
      assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
    }
  }

  @Test
  void a_trusted_certificate_of_another_host_is_told_nothing() throws Exception {
    for (Security security : new Security[] {Security.TLS, Security.STARTTLS}) {
      try (ScriptedSmtpServer server =
          security == Security.TLS
              ? ScriptedSmtpServer.tls(elsewhere.server())
              : ScriptedSmtpServer.startTls(elsewhere.server())) {
        assertThat(post(server, security, elsewhere.trusted()))
            .isInstanceOf(Receipt.TryLater.class);
        assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
      }
    }
  }

  @Test
  void a_call_tells_a_missing_starttls_and_a_certificate_nobody_vouches_for() throws Exception {
    try (ScriptedSmtpServer server = ScriptedSmtpServer.plain()) {
      assertThat(trouble(server, Security.STARTTLS, localhost.trusted()))
          .get()
          .asString()
          .contains("STARTTLS");
    }
    try (ScriptedSmtpServer server = ScriptedSmtpServer.startTls(localhost.server())) {
      assertThat(
              trouble(server, Security.STARTTLS, (SSLSocketFactory) SSLSocketFactory.getDefault()))
          .get()
          .asString()
          .contains("certification path");
      assertThat(trouble(server, Security.STARTTLS, localhost.trusted())).isEmpty();
    }
  }

  @Test
  void without_the_check_of_names_that_host_would_be_told() throws Exception {
    try (ScriptedSmtpServer server = ScriptedSmtpServer.tls(elsewhere.server())) {
      Properties careless =
          SmtpPostOffice.properties(
              settings(server, Security.TLS), Letters.SENDER, elsewhere.trusted());
      careless.put("mail.smtp.ssl.checkserveridentity", "false");
      try (Transport transport = Session.getInstance(careless).getTransport("smtp")) {
        transport.connect();
        assertThat(transport.isConnected()).isTrue();
      }
    }
  }

  private static Receipt post(
      ScriptedSmtpServer server, Security security, SSLSocketFactory sockets) {
    try (SmtpPostOffice postOffice =
        new SmtpPostOffice(settings(server, security), Letters.WRITER, Letters.SENDER, sockets)) {
      return postOffice.post(Letters.confirmed());
    }
  }

  private static Optional<String> trouble(
      ScriptedSmtpServer server, Security security, SSLSocketFactory sockets) {
    try (SmtpPostOffice postOffice =
        new SmtpPostOffice(settings(server, security), Letters.WRITER, Letters.SENDER, sockets)) {
      return postOffice.trouble();
    }
  }

  private static SmtpSettings settings(ScriptedSmtpServer server, Security security) {
    return new SmtpSettings(
        "localhost", server.port(), security, Optional.empty(), Duration.ofSeconds(5));
  }
}
