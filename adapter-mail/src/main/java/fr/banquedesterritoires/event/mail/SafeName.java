package fr.banquedesterritoires.event.mail;

import fr.banquedesterritoires.event.registration.Participant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A participant's name as a letter may repeat it. Anybody can sign up anybody's address under any
 * "name", and we would then send their advertisement: so only what can be a name is repeated,
 * letters joined by spaces, hyphens and apostrophes, and neither an address nor a number.
 */
final class SafeName {

  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{L}\\p{M}\u200c\u200d]+\\.?([ '’\u2010\u2011-]+[\\p{L}\\p{M}\u200c\u200d]+\\.?)*");
  private static final int LONGEST = 60;

  private SafeName() {}

  /** Given and family name, or empty if they do not look like a person's. */
  static Optional<String> of(Participant participant) {
    return Optional.of(participant.givenName() + " " + participant.familyName())
        .filter(name -> name.length() <= LONGEST)
        .filter(name -> NAME.matcher(name).matches());
  }
}
