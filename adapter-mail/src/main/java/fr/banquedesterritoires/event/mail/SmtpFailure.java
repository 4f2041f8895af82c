package fr.banquedesterritoires.event.mail;

import fr.banquedesterritoires.event.application.post.PostOffice.Receipt;
import fr.banquedesterritoires.event.application.post.Trouble;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

/**
 * Why a letter did not leave. It holds what may stand in a log: servers repeat addresses in their
 * answers, so the answer itself is left out.
 *
 * @param during the SMTP command that failed, or the kind of failure where it was none
 * @param code what the server answered, below 100 if it did not
 */
record SmtpFailure(String during, int code) {

  private static final Set<String> ABOUT_THE_LETTER = Set.of("RCPT", "DATA", ".");

  /** The innermost answer of the server says most: what it thinks of the one addressee. */
  static SmtpFailure of(MessagingException failed) {
    SmtpFailure innermost = new SmtpFailure(failed.getClass().getSimpleName(), 0);
    Exception cause = failed;
    while (cause instanceof MessagingException mail) {
      innermost = answer(mail).orElse(innermost);
      cause = mail.getNextException();
    }
    boolean unanswered = innermost.code() == 0 && cause != null;
    return unanswered ? new SmtpFailure(cause.getClass().getSimpleName(), 0) : innermost;
  }

  /** What a call of the server failed with, with what the server and the network say. */
  static String inWords(MessagingException failed) {
    String cause =
        Optional.ofNullable(failed.getNextException())
            .map(inner -> " (" + inner.getMessage() + ")")
            .orElse("");
    return switch (failed) {
      case AuthenticationFailedException login -> "it refuses the user or the password";
      case MailConnectException nobody -> "nobody answers" + cause;
      default -> String.valueOf(failed.getMessage()).strip() + cause;
    };
  }

  Receipt receipt() {
    boolean forGood = code >= 500 && code <= 599 && ABOUT_THE_LETTER.contains(during);
    return forGood ? new Receipt.Refused(trouble()) : new Receipt.TryLater(trouble());
  }

  private Trouble trouble() {
    String what = during.equals(".") ? "end of DATA" : during.replaceAll("[^A-Za-z0-9]", "");
    return new Trouble(code >= 100 ? what + " " + code : what + " unanswered");
  }

  private static Optional<SmtpFailure> answer(MessagingException cause) {
    return switch (cause) {
      case SMTPAddressFailedException address ->
          Optional.of(new SmtpFailure(verb(address.getCommand()), address.getReturnCode()));
      case SMTPSendFailedException send ->
          Optional.of(new SmtpFailure(verb(send.getCommand()), send.getReturnCode()));
      default -> Optional.empty();
    };
  }

  private static String verb(String command) {
    return command.strip().split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
  }
}
