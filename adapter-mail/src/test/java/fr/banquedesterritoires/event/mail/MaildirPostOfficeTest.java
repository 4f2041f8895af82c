package fr.banquedesterritoires.event.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.post.CalendarPart;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.Mailbox;
import fr.banquedesterritoires.event.application.post.PostOffice.Receipt;
import fr.banquedesterritoires.event.application.post.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaildirPostOfficeTest {

  private @TempDir Path home;
  private Path mail;
  private MaildirPostOffice postOffice;
  private MaildirMailbox mailbox;

  @BeforeEach
  void open() {
    mail = home.resolve("data").resolve("mail");
    postOffice = new MaildirPostOffice(mail, Letters.WRITER, Letters.SENDER);
    mailbox = new MaildirMailbox(mail);
  }

  @Test
  void a_posted_letter_is_read_back_as_it_was_written() {
    Letter letter = Letters.confirmed();
    WrittenLetter written = Letters.WRITER.write(letter);
    Mailbox.Heading heading =
        new Mailbox.Heading(
            letter.reference(), "personne-1@example.org", written.subject(), Letters.NOW);

    assertThat(postOffice.post(letter)).isEqualTo(Receipt.POSTED);

    assertThat(mailbox.newestFirst()).containsExactly(heading);
    assertThat(mailbox.open(letter.reference()))
        .contains(
            new Mailbox.Opened(
                heading, written.text(), Optional.of(written.html()), Optional.empty()));
  }

  @Test
  void what_calendars_read_is_shown_in_the_mailbox() {
    Letter letter =
        Letters.with(new CalendarPart(CalendarPart.Method.CANCEL, "METHOD:CANCEL\r\nX-É:été\r\n"));
    postOffice.post(letter);

    assertThat(mailbox.open(letter.reference()))
        .get()
        .extracting(Mailbox.Opened::calendar)
        .isEqualTo(Optional.of("METHOD:CANCEL\nX-É:été\n"));
  }

  @Test
  void a_repeat_replaces_the_letter_and_never_adds_one() throws IOException {
    Letter letter = Letters.confirmed();
    postOffice.post(letter);
    Instant later = Letters.NOW.plus(Duration.ofMinutes(2));

    assertThat(postOffice.post(at(letter, letter.reference(), later))).isEqualTo(Receipt.POSTED);

    assertThat(mailbox.newestFirst()).extracting(Mailbox.Heading::sentAt).containsExactly(later);
    assertThat(filesIn(mail.resolve("tmp"))).isEmpty();
  }

  @Test
  void letters_are_listed_newest_first() {
    Letter letter = Letters.confirmed();
    Instant later = Letters.NOW.plus(Duration.ofSeconds(1));
    postOffice.post(at(letter, "2.b", later));
    postOffice.post(at(letter, "1.a", Letters.NOW));

    assertThat(mailbox.newestFirst()).extracting(Mailbox.Heading::id).containsExactly("2.b", "1.a");
  }

  @Test
  void only_the_owner_can_look_into_the_mail_folder() throws IOException {
    for (Path folder : List.of(mail, mail.resolve("tmp"), mail.resolve("new"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void an_id_opens_nothing_outside_the_folder() throws IOException {
    postOffice.post(Letters.confirmed());
    Files.copy(
        mail.resolve("new").resolve(Letters.confirmed().reference() + ".eml"),
        mail.resolve("secret.eml"));

    assertThat(Files.exists(mail.resolve("new").resolve("../secret.eml"))).isTrue();
    for (String id : List.of("../secret", "..", "", ".", "a/b", "a\\b", "a\0", "nobody")) {
      assertThat(mailbox.open(id)).as(id).isEmpty();
    }
  }

  @Test
  void a_reference_names_no_file_outside_the_folder() {
    Letter astray = at(Letters.confirmed(), "../7", Letters.NOW);

    assertThatThrownBy(() -> postOffice.post(astray)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_letter_that_cannot_be_written_now_is_tried_later() throws IOException {
    Files.delete(mail.resolve("new"));

    assertThat(postOffice.post(Letters.confirmed()))
        .isEqualTo(new Receipt.TryLater(new Trouble("mail folder")));
  }

  @Test
  void a_mail_folder_that_cannot_be_made_is_told_at_once() throws IOException {
    Path file = Files.createFile(home.resolve("file"));

    assertThatThrownBy(
            () -> new MaildirPostOffice(file.resolve("mail"), Letters.WRITER, Letters.SENDER))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void before_the_first_letter_the_mailbox_is_empty() {
    assertThat(mailbox.newestFirst()).isEmpty();
    assertThat(new MaildirMailbox(home.resolve("nowhere")).newestFirst()).isEmpty();
  }

  private static Letter at(Letter letter, String reference, Instant writtenAt) {
    return new Letter(
        reference,
        letter.occasion(),
        letter.day(),
        letter.registration(),
        letter.placeInLine(),
        letter.venue(),
        letter.token(),
        letter.calendar(),
        writtenAt);
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
