package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.Occasion;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hands letters to the real post office, which writes them into a folder, and takes them out again
 * as they are. Some it sends back first, the same in both twins.
 */
final class Counter implements PostOffice {

  private static final int ONE_IN = 12;

  private final PostOffice real;
  private final Path letters;
  private final Set<String> sentBack = new HashSet<>();
  private final List<Mail> mails = new ArrayList<>();

  /** Before a post office that writes into a folder. */
  Counter(PostOffice real, Path folder) {
    this.real = real;
    this.letters = folder.resolve("new");
  }

  /** A letter, or a receipt, as it stands in its addressee's mailbox. */
  record Mail(Optional<Occasion> occasion, EmailAddress addressee, String message) {

    String to() {
      return addressee.canonical();
    }

    List<String> observed() {
      return message.lines().toList();
    }
  }

  @Override
  public Receipt post(Letter letter) {
    if (isSentBack(letter) && sentBack.add(letter.reference())) {
      return new Receipt.TryLater(new Trouble("later"));
    }
    Receipt receipt = real.post(letter);
    EmailAddress to = letter.registration().participant().email();
    mails.add(new Mail(Optional.of(letter.occasion()), to, takenOut(letter.reference())));
    return receipt;
  }

  @Override
  public Receipt post(Acknowledgement acknowledgement) {
    Receipt receipt = real.post(acknowledgement);
    EmailAddress to = acknowledgement.delegation().delegate();
    mails.add(new Mail(Optional.empty(), to, takenOut(acknowledgement.reference())));
    return receipt;
  }

  private String takenOut(String reference) {
    Path file = letters.resolve(reference + ".eml");
    try {
      String message = Files.readString(file, StandardCharsets.US_ASCII);
      Files.delete(file);
      return message;
    } catch (IOException notThere) {
      throw new UncheckedIOException(notThere);
    }
  }

  /** What came in since it was last asked. */
  List<Mail> collect() {
    List<Mail> collected = List.copyOf(mails);
    mails.clear();
    return collected;
  }

  /** News of the venue alone are letters that the other twin may not write. */
  private static boolean isSentBack(Letter letter) {
    return switch (letter.occasion()) {
      case VENUE_KNOWN, VENUE_CHANGED, VENUE_WITHDRAWN -> false;
      default -> letter.reference().hashCode() % ONE_IN == 0;
    };
  }
}
