package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.application.post.Occasion;
import java.util.List;
import java.util.Optional;

/** What lay in somebody's mailbox. */
final class Mails {

  private Mails() {}

  /** Where two mailboxes part. */
  static Optional<String> difference(List<Counter.Mail> one, List<Counter.Mail> other) {
    return Reply.difference(lines(one), lines(other));
  }

  /** Whoever was told a venue is told when it is no longer right, and that is all they are told. */
  static List<Counter.Mail> forSomebody(boolean whoOnceKnew, List<Counter.Mail> mails) {
    return mails.stream()
        .filter(
            mail -> !whoOnceKnew || !mail.occasion().equals(Optional.of(Occasion.VENUE_WITHDRAWN)))
        .toList();
  }

  private static List<String> lines(List<Counter.Mail> mails) {
    return mails.stream().flatMap(mail -> mail.observed().stream()).toList();
  }
}
