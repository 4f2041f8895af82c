package fr.banquedesterritoires.event.service.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Courier;
import fr.banquedesterritoires.event.application.post.DeadLetter;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.mail.LetterWriter;
import fr.banquedesterritoires.event.mail.Sender;
import fr.banquedesterritoires.event.mail.SmtpPostOffice;
import fr.banquedesterritoires.event.mail.SmtpSettings;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.service.lifecycle.MailServer.Answer;
import fr.banquedesterritoires.event.service.lifecycle.MailServer.Taken;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The real courier and the real SMTP client against a mail server that cannot be relied on. */
class UnreliableMailTest {

  private static final int PEOPLE = 24;
  private static final Duration PATIENCE = Duration.ofMillis(400);

  private final Town town = new Town();

  @Test
  void nothing_is_lost_and_what_comes_twice_bears_the_same_message_id() throws IOException {
    try (MailServer server = new MailServer(UnreliableMailTest::misbehave)) {
      deliverAll(server);

      assertThat(server.kept().stream().map(Taken::to).distinct())
          .containsExactlyInAnyOrderElementsOf(addresses());
      Map<String, List<String>> ids =
          server.kept().stream()
              .collect(
                  Collectors.groupingBy(
                      Taken::to, Collectors.mapping(Taken::messageId, Collectors.toList())));
      assertThat(ids.values()).anyMatch(copies -> copies.size() > 1);
      assertThat(ids.values()).allMatch(copies -> copies.stream().distinct().count() == 1);
      assertThat(town.store.of(FlyerDay.ID, 0, 10)).isEmpty();
    }
  }

  @Test
  void what_is_refused_for_good_is_set_aside_with_the_servers_word_and_holds_up_nobody()
      throws IOException {
    String unknown = People.person(3).email().canonical();
    try (MailServer server =
        new MailServer(
            (number, letter) ->
                new Answer.Line(letter.to().equals(unknown) ? "550 who?" : "250 taken"))) {
      deliverAll(server);

      assertThat(server.kept()).extracting(Taken::to).doesNotContain(unknown).hasSize(PEOPLE - 1);
      assertThat(town.store.of(FlyerDay.ID, 0, 10))
          .extracting(DeadLetter::trouble)
          .containsExactly(new Trouble("end of DATA 550"));
    }
  }

  @Test
  void a_post_office_that_takes_silence_for_success_would_lose_letters() throws IOException {
    try (MailServer server = new MailServer((number, letter) -> new Answer.Drop())) {
      SmtpPostOffice smtp = postOfficeAt(server.port());
      deliver(
          town.courier(
              town.store,
              new PostOffice() {
                @Override
                public Receipt post(Letter letter) {
                  return switch (smtp.post(letter)) {
                    case Receipt.Posted posted -> posted;
                    case Receipt.TryLater later -> Receipt.POSTED;
                    case Receipt.Refused refused -> refused;
                  };
                }

                @Override
                public Receipt post(Acknowledgement acknowledgement) {
                  return smtp.post(acknowledgement);
                }
              }));
      smtp.close();

      assertThat(server.kept()).isEmpty();
    }
  }

  /** Two in five letters get through; the others fail each in another way. */
  private static Answer misbehave(int number, Taken letter) {
    return switch (number % 10) {
      case 1, 4 -> new Answer.Line("451 not now");
      case 2 -> new Answer.Drop();
      case 5 -> new Answer.KeepAndDrop();
      case 7 -> new Answer.Line("421 closing down");
      case 8 -> number < 20 ? new Answer.Hang() : new Answer.Line("452 full");
      default -> new Answer.Line("250 taken");
    };
  }

  private void deliverAll(MailServer server) {
    try (SmtpPostOffice smtp = postOfficeAt(server.port())) {
      deliver(town.courier(town.store, smtp));
    }
  }

  private void deliver(Courier courier) {
    town.publish.publish(FlyerDay.day());
    IntStream.rangeClosed(1, PEOPLE).forEach(town::signUp);
    for (int hour = 0; hour < 24; hour++) {
      while (courier.makeRound() > 0) {}
      town.clock.forward(Duration.ofHours(1));
    }
  }

  private static SmtpPostOffice postOfficeAt(int port) {
    return new SmtpPostOffice(
        new SmtpSettings("127.0.0.1", port, SmtpSettings.Security.NONE, Optional.empty(), PATIENCE),
        new LetterWriter(URI.create("https://journees.example.org")),
        new Sender(
            "Banque des Territoires",
            EmailAddress.of("inscriptions@example.org"),
            EmailAddress.of("contact@example.org")));
  }

  private static List<String> addresses() {
    return IntStream.rangeClosed(1, PEOPLE)
        .mapToObj(n -> People.person(n).email().canonical())
        .toList();
  }
}
