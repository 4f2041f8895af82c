package fr.banquedesterritoires.event.figures;

import fr.banquedesterritoires.event.day.PublicPlace;
import fr.banquedesterritoires.event.registration.Participant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Le département of a participant, as far as they wrote it: the code in "Gers (32)", or the one
 * that begins a postcode as in "32220 Lombez". Nobody is asked for it, so that many say nothing.
 */
public final class Departement {

  private static final Pattern IN_PARENTHESES = Pattern.compile("\\((\\d{2,3}|2[ABab])\\)");
  private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)(\\d{5})(?!\\d)");

  private Departement() {}

  /** The code of the département, from the territory or else the organisation. */
  public static Optional<String> of(Participant participant) {
    return Stream.concat(
            participant.territory().stream(), Stream.of(participant.organisation().name()))
        .flatMap(Departement::codes)
        .filter(PublicPlace::isDepartement)
        .findFirst();
  }

  private static Stream<String> codes(String text) {
    return Stream.concat(
        IN_PARENTHESES
            .matcher(text)
            .results()
            .map(found -> found.group(1).toUpperCase(Locale.ROOT)),
        POSTCODE.matcher(text).results().map(Departement::ofPostcode));
  }

  /** Overseas the code has three digits; Corsica's postcodes begin with 20. */
  private static String ofPostcode(MatchResult found) {
    String postcode = found.group(1);
    if (postcode.startsWith("97") || postcode.startsWith("98")) {
      return postcode.substring(0, 3);
    }
    if (postcode.startsWith("20")) {
      return postcode.charAt(2) < '2' ? "2A" : "2B";
    }
    return postcode.substring(0, 2);
  }
}
