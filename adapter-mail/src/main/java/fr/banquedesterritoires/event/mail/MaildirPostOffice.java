package fr.banquedesterritoires.event.mail;

import fr.banquedesterritoires.event.application.organiser.DeskPost;
import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.application.post.Trouble;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts letters into a folder, where no mail server is configured. As in a maildir, a letter is
 * written under {@code tmp} and moved whole into {@code new}; only the owner of the folder can read
 * it. The file's name is the letter's reference, so that a repeat replaces and never adds.
 */
public final class MaildirPostOffice implements PostOffice, DeskPost {

  private static final Logger LOG = LoggerFactory.getLogger(MaildirPostOffice.class);

  private final Maildir maildir;
  private final LetterWriter writer;
  private final Sender sender;
  private final Session session = Session.getInstance(new Properties());

  /**
   * Into a folder, which is made if it is missing.
   *
   * @throws UncheckedIOException if it cannot be made
   */
  public MaildirPostOffice(Path mailFolder, LetterWriter writer, Sender sender) {
    this.maildir = new Maildir(mailFolder);
    this.writer = writer;
    this.sender = sender;
    try {
      maildir.create();
    } catch (IOException notMade) {
      throw new UncheckedIOException("the mail folder cannot be made: " + mailFolder, notMade);
    }
  }

  @Override
  public Receipt post(Letter letter) {
    return post(LetterName.of(letter), () -> LetterMessage.of(session, letter, writer, sender));
  }

  @Override
  public Receipt post(Acknowledgement receipt) {
    return post(LetterName.of(receipt), () -> LetterMessage.of(session, receipt, writer, sender));
  }

  private Receipt post(LetterName name, Draft draft) {
    try {
      deliver(draft.written(), name);
      return Receipt.POSTED;
    } catch (IOException | MessagingException notWritten) {
      LOG.warn("letter {} was not written into the mail folder", name, notWritten);
      return new Receipt.TryLater(new Trouble("mail folder"));
    }
  }

  @Override
  public void post(SignInLetter letter) {
    try {
      deliver(LetterMessage.of(session, letter, writer, sender), LetterName.of(letter));
    } catch (IOException | MessagingException notWritten) {
      LOG.warn("a link to sign in was not written into the mail folder", notWritten);
    }
  }

  private void deliver(LetterMessage message, LetterName name)
      throws IOException, MessagingException {
    Path draft = maildir.draft(name);
    try (FileChannel file =
            FileChannel.open(
                draft,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file))) {
      message.writeTo(out);
      out.flush();
      file.force(true);
    }
    Files.move(draft, maildir.letter(name), StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel folder = FileChannel.open(maildir.letters(), StandardOpenOption.READ)) {
      folder.force(true);
    }
  }
}
