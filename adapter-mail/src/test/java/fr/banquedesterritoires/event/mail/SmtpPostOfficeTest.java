package fr.banquedesterritoires.event.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.PostOffice.Receipt;
import fr.banquedesterritoires.event.application.post.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpPostOfficeTest {

  private static final Duration PATIENCE = Duration.ofMillis(500);

  private ScriptedSmtpServer server;
  private SmtpPostOffice postOffice;

  @BeforeEach
  void open() throws IOException {
    server = ScriptedSmtpServer.plain();
    postOffice = postOfficeAt(server.port());
  }

  @AfterEach
  void close() throws IOException {
    postOffice.close();
    server.close();
  }

  @Test
  void a_letter_goes_to_its_addressee_from_the_sender() {
    assertThat(postOffice.post(Letters.confirmed())).isEqualTo(Receipt.POSTED);

    assertThat(server.commands())
        .filteredOn(command -> !command.startsWith("EHLO"))
        .containsExactly(
            "MAIL FROM:<inscriptions@example.org>", "RCPT TO:<personne-1@example.org>", "DATA");
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 no such user, RCPT 550",
    "RCPT, 556 no mail here, RCPT 556",
    "DATA, 554 no thanks, DATA 554",
    "., 554 looks bad, end of DATA 554",
  })
  void what_a_server_refuses_for_good_is_refused(String command, String answer, String trouble) {
    server.answer(command, answer);

    assertThat(postOffice.post(Letters.confirmed()))
        .isEqualTo(new Receipt.Refused(new Trouble(trouble)));
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 450 mailbox busy, RCPT 450",
    "RCPT, 421 closing, RCPT 421",
    "RCPT, drop, RCPT unanswered",
    "RCPT, hang, SocketTimeoutException unanswered",
    "DATA, 451 not now, DATA 451",
    "DATA, drop, DATA unanswered",
    "., 452 full, end of DATA 452",
    "., drop, end of DATA unanswered",
    "., hang, SocketTimeoutException unanswered",
    "., nonsense, end of DATA unanswered",
  })
  void what_may_work_later_is_tried_later(String command, String answer, String trouble) {
    server.answer(command, answer);

    assertThat(postOffice.post(Letters.confirmed()))
        .isEqualTo(new Receipt.TryLater(new Trouble(trouble)));
  }

  @ParameterizedTest
  @CsvSource({
    "CONNECT, 554 not for you",
    "CONNECT, 421 busy",
    "CONNECT, drop",
    "CONNECT, hang",
    "EHLO, 421 busy",
    "MAIL, 550 who are you",
    "MAIL, 530 log in first",
    "MAIL, 451 not now",
  })
  void what_the_server_says_of_us_is_not_the_letters_fault(String command, String answer) {
    server.answer(command, answer).answer("HELO", answer);

    assertThat(postOffice.post(Letters.confirmed())).isInstanceOf(Receipt.TryLater.class);
  }

  @Test
  void without_a_server_a_letter_is_tried_later() throws IOException {
    int port;
    try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = unused.getLocalPort();
    }
    try (SmtpPostOffice nowhere = postOfficeAt(port)) {
      assertThat(nowhere.post(Letters.confirmed())).isInstanceOf(Receipt.TryLater.class);
      assertThat(nowhere.trouble()).get().asString().startsWith("nobody answers");
    }
  }

  @Test
  void a_call_tries_the_server_out_and_sends_nothing() {
    assertThat(postOffice.trouble()).isEmpty();

    assertThat(server.commands())
        .extracting(command -> command.split("[ :]", 2)[0])
        .startsWith("EHLO")
        .doesNotContain("MAIL", "RCPT", "DATA");
  }

  @Test
  void a_call_says_what_hinders_letters() {
    server.answer("CONNECT", "554 not for you");

    assertThat(postOffice.trouble()).get().asString().endsWith("554 not for you");
  }

  @Test
  void letters_share_a_connection_up_to_a_limit() {
    for (int n = 0; n < SmtpPostOffice.LETTERS_PER_CONNECTION; n++) {
      assertThat(postOffice.post(Letters.confirmed())).isEqualTo(Receipt.POSTED);
    }
    assertThat(server.connections()).isEqualTo(1);

    assertThat(postOffice.post(Letters.confirmed())).isEqualTo(Receipt.POSTED);
    assertThat(server.connections()).isEqualTo(2);
  }

  @Test
  void a_connection_the_server_has_dropped_is_replaced() {
    postOffice.post(Letters.confirmed());
    server.answer("NOOP", ScriptedSmtpServer.DROP);

    assertThat(postOffice.post(Letters.confirmed())).isEqualTo(Receipt.POSTED);
    assertThat(server.connections()).isEqualTo(2);
  }

  @Test
  void a_refused_letter_does_not_stop_the_next_one() {
    server.answer("RCPT", "550 no such user");
    postOffice.post(Letters.confirmed());
    server.answer("RCPT", "250 ok");

    assertThat(postOffice.post(Letters.confirmed())).isEqualTo(Receipt.POSTED);
  }

  private static SmtpPostOffice postOfficeAt(int port) {
    return new SmtpPostOffice(
        new SmtpSettings("127.0.0.1", port, SmtpSettings.Security.NONE, Optional.empty(), PATIENCE),
        Letters.WRITER,
        Letters.SENDER);
  }
}
