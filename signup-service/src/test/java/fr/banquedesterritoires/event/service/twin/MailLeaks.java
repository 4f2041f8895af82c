package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import java.util.List;
import java.util.Optional;

/** Leaks of a post office, to people who are not told the venue. */
final class MailLeaks {

  private MailLeaks() {}

  private interface Clerk {
    PostOffice.Receipt post(Letter letter, PostOffice real, Secret secret);
  }

  static List<Leak> all() {
    return List.of(
        leak("mail to the waiting", "the mail to person", MailLeaks::tells),
        leak("Message-ID", "Message-ID", MailLeaks::numbers),
        leak("one more mail", "the mail to person", MailLeaks::repeats),
        leak("mail that comes later", "the mail to person", MailLeaks::waits));
  }

  private static Leak leak(String channel, String seenAs, Clerk clerk) {
    return new Leak(
        channel,
        seenAs,
        new Plant() {
          @Override
          public PostOffice postOffice(PostOffice real, Secret secret) {
            return new PostOffice() {
              @Override
              public Receipt post(Letter letter) {
                return letter.venue() instanceof VenueAnswer.Kept
                    ? clerk.post(letter, real, secret)
                    : real.post(letter);
              }

              @Override
              public Receipt post(Acknowledgement acknowledgement) {
                return real.post(acknowledgement);
              }
            };
          }
        },
        PartLeaks.SIGN_UP);
  }

  private static PostOffice.Receipt tells(Letter letter, PostOffice real, Secret secret) {
    Optional<VenueAnswer> venue =
        secret.details().map(details -> new VenueAnswer.Disclosed(details, 1));
    return real.post(with(letter, letter.reference(), venue.orElse(letter.venue())));
  }

  private static PostOffice.Receipt numbers(Letter letter, PostOffice real, Secret secret) {
    return real.post(with(letter, secret.edits() + "." + letter.reference(), letter.venue()));
  }

  private static PostOffice.Receipt repeats(Letter letter, PostOffice real, Secret secret) {
    if (secret.isSet()) {
      real.post(with(letter, "again." + letter.reference(), letter.venue()));
    }
    return real.post(letter);
  }

  private static PostOffice.Receipt waits(Letter letter, PostOffice real, Secret secret) {
    return secret.edits() % 2 == 1
        ? new PostOffice.Receipt.TryLater(new Trouble("later"))
        : real.post(letter);
  }

  private static Letter with(Letter like, String reference, VenueAnswer venue) {
    return new Letter(
        reference,
        like.occasion(),
        like.day(),
        like.registration(),
        like.placeInLine(),
        venue,
        like.token(),
        like.calendar(),
        like.writtenAt());
  }
}
