package fr.banquedesterritoires.event.day;

import fr.banquedesterritoires.event.text.TextRule;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What everybody may know of where a day takes place: a town, "Paris (75)" on the flyer, and
 * nothing finer.
 *
 * @param town as printed
 * @param departement the French département's code, {@code 75}, {@code 2A}, {@code 974}
 */
public record PublicPlace(String town, Optional<String> departement) {

  /** What a town's name must look like. */
  public static final TextRule TOWN = TextRule.line(80);

  private static final Pattern CODE =
      Pattern.compile("0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5]|97[1-8]|98[678]");

  /** Refuses a town that {@link #TOWN} refuses and a code no département has. */
  public PublicPlace {
    town = TOWN.apply("town", town);
    if (departement.filter(code -> !isDepartement(code)).isPresent()) {
      throw new IllegalArgumentException("no département has the code " + departement.get());
    }
  }

  /** Whether a text is the code of a French département. */
  public static boolean isDepartement(String code) {
    return CODE.matcher(code).matches();
  }

  /** The town followed by the département's code in parentheses, if it has one. */
  public String label() {
    return departement.map(code -> town + " (" + code + ")").orElse(town);
  }
}
