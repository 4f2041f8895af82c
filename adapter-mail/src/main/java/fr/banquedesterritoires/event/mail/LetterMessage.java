package fr.banquedesterritoires.event.mail;

import fr.banquedesterritoires.event.application.organiser.DeskPost.SignInLetter;
import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.CalendarPart;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Participant;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A letter as a mail message (RFC 5322, RFC 2045): text and HTML as alternatives, and what the
 * addressee's calendar must learn (RFC 6047). Every attempt at the same letter carries the same
 * Message-ID, so that mailboxes can tell a repeat.
 */
final class LetterMessage extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

  /** No line of a quoted-printable part can begin like this (RFC 2045 section 6.7). */
  private static final String BOUNDARY = "=_";

  /** What then still fits (RFC 2046 section 5.1.1). */
  private static final int LONGEST = 68;

  private final LetterName name;
  private final Sender sender;

  private LetterMessage(Session session, LetterName name, Sender sender) {
    super(session);
    this.name = name;
    this.sender = sender;
  }

  /** Writes and encodes a letter. */
  static LetterMessage of(Session session, Letter letter, LetterWriter writer, Sender sender)
      throws MessagingException {
    Participant addressee = letter.registration().participant();
    LetterMessage message = new LetterMessage(session, LetterName.of(letter), sender);
    message.addressTo(addressee.email(), SafeName.of(addressee));
    message.date(letter.writtenAt().atZone(letter.day().zone()));
    message.fill(writer.write(letter), letter.calendar());
    return message;
  }

  /** Writes and encodes a receipt. */
  static LetterMessage of(
      Session session, Acknowledgement receipt, LetterWriter writer, Sender sender)
      throws MessagingException {
    LetterMessage message = new LetterMessage(session, LetterName.of(receipt), sender);
    message.addressTo(receipt.delegation().delegate(), Optional.empty());
    message.date(receipt.writtenAt().atZone(receipt.day().zone()));
    message.fill(writer.write(receipt), Optional.empty());
    return message;
  }

  /** Writes and encodes a link to sign in. */
  static LetterMessage of(Session session, SignInLetter letter, LetterWriter writer, Sender sender)
      throws MessagingException {
    LetterMessage message = new LetterMessage(session, LetterName.of(letter), sender);
    message.addressTo(letter.clerk().email(), Optional.empty());
    message.date(letter.writtenAt().atZone(ZoneOffset.UTC));
    message.fill(writer.write(letter), Optional.empty());
    return message;
  }

  private String boundary() {
    String text = name.value();
    return BOUNDARY + text.substring(0, Math.min(text.length(), LONGEST));
  }

  private void date(ZonedDateTime writtenAt) throws MessagingException {
    setHeader("Date", DATE.format(writtenAt));
    setHeader("Auto-Submitted", "auto-generated");
  }

  private void addressTo(EmailAddress to, Optional<String> named) throws MessagingException {
    setFrom(address(sender.address(), Optional.of(sender.name())));
    setReplyTo(new InternetAddress[] {address(sender.replyTo(), Optional.of(sender.name()))});
    setRecipient(Message.RecipientType.TO, address(to, named));
  }

  private static InternetAddress address(EmailAddress address, Optional<String> name)
      throws MessagingException {
    InternetAddress mailbox = new InternetAddress(address.canonical(), true);
    if (name.isPresent()) {
      try {
        mailbox.setPersonal(name.get(), UTF_8);
      } catch (UnsupportedEncodingException everyJdkHasIt) {
        throw new IllegalStateException(everyJdkHasIt);
      }
    }
    return mailbox;
  }

  private void fill(WrittenLetter written, Optional<CalendarPart> calendar)
      throws MessagingException {
    setSubject(written.subject(), UTF_8);
    setContentLanguage(new String[] {written.language().toLanguageTag()});
    MimeMultipart parts = new Alternatives(boundary());
    parts.addBodyPart(part(written.text(), "plain"));
    parts.addBodyPart(part(written.html(), "html"));
    if (calendar.isPresent()) {
      parts.addBodyPart(part(calendar.get()));
    }
    setContent(parts);
    saveChanges();
  }

  /** The method outside is the one inside (RFC 6047 section 2.4). */
  private static MimeBodyPart part(CalendarPart calendar) throws MessagingException {
    String type = "text/calendar; method=" + calendar.method() + "; charset=" + UTF_8;
    byte[] text = calendar.text().getBytes(StandardCharsets.UTF_8);
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(text, type)));
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(content, UTF_8, subtype);
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", "<" + name + "@" + sender.domain() + ">");
  }

  /**
   * The parts, between boundaries that name the letter. The usual ones count every letter that the
   * process ever wrote, and would tell each addressee how many others were written to.
   */
  private static final class Alternatives extends MimeMultipart {
    Alternatives(String boundary) {
      ContentType type = new ContentType("multipart", "alternative", new ParameterList());
      type.setParameter("boundary", boundary);
      contentType = type.toString();
    }
  }
}
