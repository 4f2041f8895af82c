package fr.banquedesterritoires.event.mail;

import fr.banquedesterritoires.event.application.post.Mailbox;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Reads the letters that {@link MaildirPostOffice} posted. A letter's id is its reference. The
 * newest are those posted last; those that vanish meanwhile are left out.
 */
public final class MaildirMailbox implements Mailbox {

  private static final int MOST = 200;

  private final Maildir maildir;
  private final Session session = Session.getInstance(new Properties());

  /** On the folder given to the post office. */
  public MaildirMailbox(Path mailFolder) {
    this.maildir = new Maildir(mailFolder);
  }

  @Override
  public List<Heading> newestFirst() {
    return newest().stream()
        .flatMap(name -> open(name).stream())
        .map(Opened::heading)
        .sorted(Comparator.comparing(Heading::sentAt).reversed())
        .toList();
  }

  @Override
  public Optional<Opened> open(String id) {
    return LetterName.isWellFormed(id) ? open(new LetterName(id)) : Optional.empty();
  }

  private Optional<Opened> open(LetterName name) {
    try (InputStream file = Files.newInputStream(maildir.letter(name))) {
      return Optional.of(ReadMessage.of(name.value(), new MimeMessage(session, file)));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException notRead) {
      throw new UncheckedIOException(notRead);
    } catch (MessagingException notMail) {
      throw new IllegalStateException("no mail message in the letter " + name, notMail);
    }
  }

  private List<LetterName> newest() {
    record Posted(LetterName name, FileTime at) {}
    try {
      return maildir.names().stream()
          .flatMap(name -> postedAt(name).map(at -> new Posted(name, at)).stream())
          .sorted(Comparator.comparing(Posted::at).reversed())
          .limit(MOST)
          .map(Posted::name)
          .toList();
    } catch (IOException notListed) {
      throw new UncheckedIOException(notListed);
    }
  }

  private Optional<FileTime> postedAt(LetterName name) {
    try {
      return Optional.of(Files.getLastModifiedTime(maildir.letter(name)));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException notRead) {
      throw new UncheckedIOException(notRead);
    }
  }
}
