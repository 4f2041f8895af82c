package fr.banquedesterritoires.event.http.signup;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.http.web.Sha256;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Wishes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * Tells whether a repeated request says what the first one said: SHA-256 over the day and every
 * answer, as the domain keeps them. How the request was written down makes no difference, nor which
 * notice it says was shown: that is no answer of theirs.
 */
public final class Fingerprint {

  private Fingerprint() {}

  /** The fingerprint of a group, in hexadecimal; only for a request without violations. */
  public static String of(EventDayId day, GroupRequest request) {
    MessageDigest digest = Sha256.digest();
    Stream.concat(
            Stream.of("group", EmailAddress.of(request.email()).canonical()),
            request.people().stream().map(one -> of(day, one)))
        .forEach(part -> digest.update((part + '\0').getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The fingerprint, in hexadecimal; only for a request without violations. */
  public static String of(EventDayId day, SignUpRequest request) {
    Participant participant = request.toParticipant();
    Wishes wishes = request.toWishes();
    MessageDigest digest = Sha256.digest();
    Stream.of(
            day.value(),
            participant.givenName(),
            participant.familyName(),
            participant.email().canonical(),
            participant.role(),
            participant.organisation().name(),
            participant.organisation().kind().map(Enum::name).orElse(""),
            participant.territory().orElse(""),
            Boolean.toString(wishes.lunch()),
            wishes.diet().orElse(""),
            wishes.accessNeeds().orElse(""),
            wishes.expectations().orElse(""))
        .forEach(answer -> digest.update((answer + '\0').getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }
}
