package fr.banquedesterritoires.event.http.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How the domain's constants are written in JSON and forms: {@code COLLECTIVE_REVIEW} as
 * "collective-review".
 */
public final class Codes {

  private Codes() {}

  /** The code of a constant. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant that a code stands for. */
  public static <E extends Enum<E>> Optional<E> find(Class<E> constants, String code) {
    return Arrays.stream(constants.getEnumConstants())
        .filter(constant -> of(constant).equals(code))
        .findFirst();
  }
}
