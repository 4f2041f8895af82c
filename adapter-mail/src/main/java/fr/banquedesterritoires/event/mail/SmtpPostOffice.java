package fr.banquedesterritoires.event.mail;

import fr.banquedesterritoires.event.application.organiser.DeskPost;
import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.PostOffice;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts letters by SMTP (RFC 5321), one at a time over a connection that it keeps for some letters.
 * The server's certificate is always checked, and its name.
 *
 * <p>A server that refuses a letter's addressee or content for good (5xx) refuses the letter.
 * Anything else that fails, our own login and sender address included, is tried later: it is not
 * the letter's fault.
 */
public final class SmtpPostOffice implements PostOffice, DeskPost, AutoCloseable {

  /** How many letters one connection carries. */
  static final int LETTERS_PER_CONNECTION = 50;

  private static final Logger LOG = LoggerFactory.getLogger(SmtpPostOffice.class);

  private final LetterWriter writer;
  private final Sender sender;
  private final SmtpSettings settings;
  private final Session session;
  private final Lock counter = new ReentrantLock();
  private Optional<Transport> connection = Optional.empty();
  private int carried;

  /** On a mail server, which is first called when the first letter is posted. */
  public SmtpPostOffice(SmtpSettings settings, LetterWriter writer, Sender sender) {
    this(settings, writer, sender, (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  /** With other trusted certificates than the JDK's. */
  SmtpPostOffice(
      SmtpSettings settings, LetterWriter writer, Sender sender, SSLSocketFactory sockets) {
    this.writer = writer;
    this.sender = sender;
    this.settings = settings;
    this.session = Session.getInstance(properties(settings, sender, sockets));
  }

  static Properties properties(SmtpSettings settings, Sender sender, SSLSocketFactory sockets) {
    boolean startTls = settings.security() == SmtpSettings.Security.STARTTLS;
    String millis = String.valueOf(settings.timeout().toMillis());
    Properties properties = new Properties();
    properties.put("mail.smtp.host", settings.host());
    properties.put("mail.smtp.port", String.valueOf(settings.port()));
    properties.put("mail.smtp.from", sender.address().canonical());
    properties.put("mail.smtp.auth", String.valueOf(settings.login().isPresent()));
    properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
    properties.put("mail.smtp.starttls.required", String.valueOf(startTls));
    properties.put(
        "mail.smtp.ssl.enable", String.valueOf(settings.security() == SmtpSettings.Security.TLS));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
    properties.put("mail.smtp.ssl.socketFactory", sockets);
    properties.put("mail.smtp.connectiontimeout", millis);
    properties.put("mail.smtp.timeout", millis);
    properties.put("mail.smtp.writetimeout", millis);
    return properties;
  }

  @Override
  public Receipt post(Letter letter) {
    return post(letter.reference(), () -> LetterMessage.of(session, letter, writer, sender));
  }

  @Override
  public Receipt post(Acknowledgement receipt) {
    return post(receipt.reference(), () -> LetterMessage.of(session, receipt, writer, sender));
  }

  private Receipt post(String reference, Draft draft) {
    counter.lock();
    try {
      LetterMessage message = draft.written();
      connected().sendMessage(message, message.getAllRecipients());
      carried++;
      return Receipt.POSTED;
    } catch (MessagingException failed) {
      hangUp();
      SmtpFailure failure = SmtpFailure.of(failed);
      LOG.warn("letter {} was not sent: {}", reference, failure);
      return failure.receipt();
    } finally {
      counter.unlock();
    }
  }

  @Override
  public void post(SignInLetter letter) {
    counter.lock();
    try {
      LetterMessage message = LetterMessage.of(session, letter, writer, sender);
      connected().sendMessage(message, message.getAllRecipients());
      carried++;
    } catch (MessagingException failed) {
      hangUp();
      LOG.warn("a link to sign in was not sent: {}", SmtpFailure.of(failed));
    } finally {
      counter.unlock();
    }
  }

  /**
   * Calls the server, says who we are, and hangs up; no letter is sent.
   *
   * @return what hinders letters, in a few English words for whoever runs the service; they may
   *     hold the server's own
   */
  public Optional<String> trouble() {
    try (Transport tried = connect()) {
      return tried.isConnected() ? Optional.empty() : Optional.of("it hung up");
    } catch (MessagingException failed) {
      return Optional.of(SmtpFailure.inWords(failed));
    }
  }

  private Transport connected() throws MessagingException {
    if (carried >= LETTERS_PER_CONNECTION
        || !connection.map(Transport::isConnected).orElse(false)) {
      hangUp();
      connection = Optional.of(connect());
    }
    return connection.get();
  }

  private Transport connect() throws MessagingException {
    Transport transport = session.getTransport("smtp");
    transport.connect(
        settings.login().map(SmtpSettings.Login::user).orElse(null),
        settings.login().map(SmtpSettings.Login::password).orElse(null));
    return transport;
  }

  /** Ends the connection, if there is one; the next letter opens another. */
  @Override
  public void close() {
    counter.lock();
    try {
      hangUp();
    } finally {
      counter.unlock();
    }
  }

  private void hangUp() {
    Optional<Transport> ended = connection;
    connection = Optional.empty();
    carried = 0;
    try {
      if (ended.isPresent()) {
        ended.get().close();
      }
    } catch (MessagingException lostBefore) {
      LOG.debug("the connection to the mail server was lost before it was closed");
    }
  }
}
