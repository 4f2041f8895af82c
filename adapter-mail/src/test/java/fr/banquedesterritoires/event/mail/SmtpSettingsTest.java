package fr.banquedesterritoires.event.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.banquedesterritoires.event.mail.SmtpSettings.Login;
import fr.banquedesterritoires.event.mail.SmtpSettings.Security;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpSettingsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(strings = {"", "mail example.org", "mail.example.org\n", "-mail", "mail/1"})
  void a_host_has_a_host_s_name(String host) {
    assertThatIllegalArgumentException().isThrownBy(() -> settings(host, 587, Security.STARTTLS));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 65_536})
  void a_port_is_a_port(int port) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings("mail.example.org", port, Security.STARTTLS));
  }

  @ParameterizedTest
  @CsvSource({"mail.example.org", "10.0.0.1", "localhost.example.org"})
  void without_tls_only_this_machine_is_called(String host) {
    assertThatIllegalArgumentException().isThrownBy(() -> settings(host, 25, Security.NONE));

    assertThat(settings("localhost", 25, Security.NONE).host()).isEqualTo("localhost");
    assertThat(settings(host, 25, Security.STARTTLS).host()).isEqualTo(host);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "PT61S"})
  void a_time_out_ends(String timeout) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new SmtpSettings(
                    "mail.example.org",
                    587,
                    Security.STARTTLS,
                    Optional.empty(),
                    Duration.parse(timeout)));
  }

  @Test
  void a_login_prints_neither_user_nor_password() {
    SmtpSettings settings =
        new SmtpSettings(
            "mail.example.org",
            587,
            Security.STARTTLS,
            Optional.of(new Login("moi", "secret")),
            PATIENCE);

    assertThat(settings.toString()).doesNotContain("moi", "secret");
    assertThatIllegalArgumentException().isThrownBy(() -> new Login("moi", " "));
  }

  private static SmtpSettings settings(String host, int port, Security security) {
    return new SmtpSettings(host, port, security, Optional.empty(), PATIENCE);
  }
}
