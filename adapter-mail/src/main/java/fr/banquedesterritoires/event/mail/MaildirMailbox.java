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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the letters that {@link MaildirPostOffice} posted. A letter's id is its reference. The
 * newest are those posted last; those that vanish meanwhile are left out.
 */
public final class MaildirMailbox implements Mailbox {

  private static final int MOST = 200;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,99}");

  private final Maildir maildir;
  private final Session session = Session.getInstance(new Properties());

  /** On the folder given to the post office. */
  public MaildirMailbox(Path mailFolder) {
    this.maildir = new Maildir(mailFolder);
  }

  @Override
  public List<Heading> newestFirst() {
    return newest().stream()
        .flatMap(id -> open(id).stream())
        .map(Opened::heading)
        .sorted(Comparator.comparing(Heading::sentAt).reversed())
        .toList();
  }

  @Override
  public Optional<Opened> open(String id) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    try (InputStream file = Files.newInputStream(maildir.letters().resolve(id + Maildir.SUFFIX))) {
      return Optional.of(ReadMessage.of(id, new MimeMessage(session, file)));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException notRead) {
      throw new UncheckedIOException(notRead);
    } catch (MessagingException notMail) {
      throw new IllegalStateException("no mail message in the letter " + id, notMail);
    }
  }

  private List<String> newest() {
    record Posted(String id, FileTime at) {}
    try (Stream<Path> files = Files.list(maildir.letters())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(Maildir.SUFFIX))
          .map(name -> name.substring(0, name.length() - Maildir.SUFFIX.length()))
          .filter(id -> ID.matcher(id).matches())
          .flatMap(id -> postedAt(id).map(at -> new Posted(id, at)).stream())
          .sorted(Comparator.comparing(Posted::at).reversed())
          .limit(MOST)
          .map(Posted::id)
          .toList();
    } catch (NoSuchFileException nothingPosted) {
      return List.of();
    } catch (IOException notListed) {
      throw new UncheckedIOException(notListed);
    }
  }

  private Optional<FileTime> postedAt(String id) {
    try {
      return Optional.of(Files.getLastModifiedTime(maildir.letters().resolve(id + Maildir.SUFFIX)));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException notRead) {
      throw new UncheckedIOException(notRead);
    }
  }
}
