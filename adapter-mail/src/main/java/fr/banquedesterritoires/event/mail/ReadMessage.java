package fr.banquedesterritoires.event.mail;

import fr.banquedesterritoires.event.application.post.Mailbox;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a mail message apart for the mailbox. */
final class ReadMessage {

  private ReadMessage() {}

  static Mailbox.Opened of(String id, MimeMessage message) throws MessagingException, IOException {
    List<Part> parts = leaves(message);
    return new Mailbox.Opened(
        new Mailbox.Heading(
            id,
            ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
            message.getSubject(),
            message.getSentDate().toInstant()),
        content(parts, "text/plain").orElse(""),
        content(parts, "text/html"),
        content(parts, "text/calendar"));
  }

  private static List<Part> leaves(Part part) throws MessagingException, IOException {
    if (!(part.getContent() instanceof MimeMultipart several)) {
      return List.of(part);
    }
    List<Part> leaves = new ArrayList<>();
    for (int n = 0; n < several.getCount(); n++) {
      leaves.addAll(leaves(several.getBodyPart(n)));
    }
    return leaves;
  }

  private static Optional<String> content(List<Part> parts, String type)
      throws MessagingException, IOException {
    for (Part part : parts) {
      if (part.isMimeType(type)) {
        String text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Optional.of(text.replace("\r\n", "\n"));
      }
    }
    return Optional.empty();
  }
}
