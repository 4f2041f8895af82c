package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.documents.calendar.PublicCalendar;
import fr.banquedesterritoires.event.mail.LetterWriter;
import fr.banquedesterritoires.event.mail.MaildirMailbox;
import fr.banquedesterritoires.event.mail.MaildirPostOffice;
import fr.banquedesterritoires.event.mail.Sender;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** How letters leave the house: into a folder, or by SMTP where a server is named. */
final class MailOptions {

  private static final String FOLDER = "mail";

  House.Outside outside(Path data, URI baseUrl, Sender sender) {
    return intoFolder(data, baseUrl, sender);
  }

  /** Letters become files that the demo's mailbox shows. */
  static House.Outside intoFolder(Path data, URI baseUrl, Sender sender) {
    Path folder = data.resolve(FOLDER);
    return new House.Outside(
        new MaildirPostOffice(folder, new LetterWriter(baseUrl), sender),
        Optional.of(new MaildirMailbox(folder)),
        new PublicCalendar(sender.name(), sender.replyTo().typed()));
  }
}
