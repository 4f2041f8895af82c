package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.documents.calendar.InvitationCalendar;
import fr.banquedesterritoires.event.documents.calendar.PublicCalendar;
import fr.banquedesterritoires.event.mail.LetterWriter;
import fr.banquedesterritoires.event.mail.MaildirMailbox;
import fr.banquedesterritoires.event.mail.MaildirPostOffice;
import fr.banquedesterritoires.event.mail.Sender;
import fr.banquedesterritoires.event.mail.SmtpPostOffice;
import fr.banquedesterritoires.event.mail.SmtpSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How letters leave the house: into a folder, or by SMTP where a server is named. */
final class MailOptions {

  /** Where letters are within the data folder, if no mail server is named. */
  static final String FOLDER = "mail";

  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  @Option(
      names = "--smtp-host",
      paramLabel = "HOST",
      description = "The mail server (default: letters become files in the data folder).")
  private Optional<String> host = Optional.empty();

  @Option(
      names = "--smtp-port",
      paramLabel = "N",
      defaultValue = "587",
      description = "Its port (default: ${DEFAULT-VALUE}).")
  private int port = 587;

  @Option(
      names = "--smtp-security",
      paramLabel = "WORD",
      defaultValue = "STARTTLS",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private SmtpSettings.Security security = SmtpSettings.Security.STARTTLS;

  @Option(names = "--smtp-user", paramLabel = "NAME", description = "Who we are to the server.")
  private Optional<String> user = Optional.empty();

  @Option(
      names = "--smtp-password",
      paramLabel = "WORD",
      description = "Our password there; better given as JOURNEES_SMTP_PASSWORD.")
  private Optional<String> password = Optional.empty();

  House.Outside outside(Path data, URI baseUrl, Sender sender) {
    return host.map(named -> bySmtp(named, baseUrl, sender))
        .orElseGet(
            () -> {
              MaildirPostOffice office = intoFolder(data, baseUrl, sender);
              return new House.Outside(
                  office,
                  office,
                  Optional.empty(),
                  Optional.empty(),
                  calendar(sender),
                  invitations(sender, baseUrl),
                  () -> {});
            });
  }

  /** Letters become files, which the demo's mailbox shows. */
  static House.Outside demo(Path data, URI baseUrl, Sender sender, DemoStory.Stage stage) {
    MaildirPostOffice office = intoFolder(data, baseUrl, sender);
    return new House.Outside(
        office,
        office,
        Optional.of(new MaildirMailbox(data.resolve(FOLDER))),
        Optional.of(stage),
        calendar(sender),
        invitations(sender, baseUrl),
        () -> {});
  }

  /** The mail server and how it is spoken to, if one is named. */
  Optional<String> server() {
    return host.map(named -> named + ":" + port + " (" + security + ")");
  }

  /** Calls the mail server, if one is named, and tells what hinders letters; none is sent. */
  Optional<String> trouble(URI baseUrl, Sender sender) {
    return host.flatMap(
        named -> {
          try (SmtpPostOffice office = office(named, baseUrl, sender)) {
            return office.trouble();
          }
        });
  }

  private House.Outside bySmtp(String named, URI baseUrl, Sender sender) {
    SmtpPostOffice office = office(named, baseUrl, sender);
    return new House.Outside(
        office,
        office,
        Optional.empty(),
        Optional.empty(),
        calendar(sender),
        invitations(sender, baseUrl),
        office::close);
  }

  private SmtpPostOffice office(String named, URI baseUrl, Sender sender) {
    try {
      SmtpSettings settings =
          new SmtpSettings(
              named,
              port,
              security,
              user.map(known -> new SmtpSettings.Login(known, password.orElse(""))),
              TIMEOUT);
      return new SmtpPostOffice(settings, new LetterWriter(baseUrl), sender);
    } catch (IllegalArgumentException refused) {
      throw new UnusableSettings(refused);
    }
  }

  private static MaildirPostOffice intoFolder(Path data, URI baseUrl, Sender sender) {
    return new MaildirPostOffice(data.resolve(FOLDER), new LetterWriter(baseUrl), sender);
  }

  private static InvitationCalendar invitations(Sender sender, URI baseUrl) {
    return new InvitationCalendar(sender.name(), sender.replyTo(), baseUrl);
  }

  private static PublicCalendar calendar(Sender sender) {
    return new PublicCalendar(sender.name(), sender.replyTo());
  }
}
