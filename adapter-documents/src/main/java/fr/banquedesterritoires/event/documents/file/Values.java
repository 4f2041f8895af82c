package fr.banquedesterritoires.event.documents.file;

import fr.banquedesterritoires.event.text.TextFlaw;
import fr.banquedesterritoires.event.text.TextRule;
import fr.banquedesterritoires.event.venue.JoinLink;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the single values of event files. A text is taken as written, quoted or not. */
final class Values {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

  private Values() {}

  static Function<Spot, Optional<String>> text(TextRule rule) {
    return spot ->
        spot.scalar()
            .map(YamlNode.Scalar::text)
            .flatMap(
                text -> {
                  Optional<TextFlaw> flaw = rule.flawOf(text);
                  return flaw.isPresent()
                      ? refuse(spot, flaw.get(), rule)
                      : Optional.of(rule.apply(spot.path(), text));
                });
  }

  private static Optional<String> refuse(Spot spot, TextFlaw flaw, TextRule rule) {
    return switch (flaw) {
      case BLANK -> spot.refuse(FileError.Code.BLANK);
      case TOO_LONG -> spot.refuse(FileError.Code.TOO_LONG, rule.maxLength());
      case CONTROL_CHARACTER -> spot.refuse(FileError.Code.CONTROL_CHARACTER);
      case BIDI_CONTROL -> spot.refuse(FileError.Code.BIDI_CONTROL);
      case LINE_BREAK -> spot.refuse(FileError.Code.LINE_BREAK);
    };
  }

  /** A text of a given form. */
  static Function<Spot, Optional<String>> word(Predicate<String> form, FileError.Code code) {
    return spot ->
        spot.scalar()
            .map(YamlNode.Scalar::text)
            .flatMap(text -> form.test(text) ? Optional.of(text) : spot.refuse(code));
  }

  /** A constant, written in lower case with hyphens: {@code round-table}. */
  static <E extends Enum<E>> Function<Spot, Optional<E>> choice(Class<E> type) {
    return spot ->
        spot.scalar()
            .flatMap(
                scalar ->
                    Stream.of(type.getEnumConstants())
                        .filter(constant -> wordFor(constant).equals(scalar.text()))
                        .findFirst()
                        .or(() -> spot.refuse(FileError.Code.UNKNOWN_CHOICE, words(type))));
  }

  static String wordFor(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String words(Class<? extends Enum<?>> type) {
    return Stream.of(type.getEnumConstants())
        .map(Values::wordFor)
        .collect(Collectors.joining(", "));
  }

  static Optional<Boolean> flag(Spot spot) {
    return spot.scalar()
        .flatMap(
            scalar ->
                switch (scalar.plain() ? scalar.text() : "") {
                  case "true" -> Optional.of(true);
                  case "false" -> Optional.of(false);
                  default -> spot.refuse(FileError.Code.NOT_TRUE_OR_FALSE);
                });
  }

  static Function<Spot, Optional<OptionalInt>> number(int least, int most) {
    return spot ->
        spot.scalar()
            .flatMap(
                scalar ->
                    Optional.of(scalar)
                        .filter(YamlNode.Scalar::plain)
                        .map(YamlNode.Scalar::text)
                        .filter(text -> DIGITS.matcher(text).matches())
                        .map(Integer::parseInt)
                        .filter(number -> number >= least && number <= most)
                        .map(OptionalInt::of)
                        .or(() -> spot.refuse(FileError.Code.NOT_A_NUMBER, least, most)));
  }

  static Optional<LocalDate> date(Spot spot) {
    return temporal(spot, Moments.DATE::parse, FileError.Code.NOT_A_DATE).map(LocalDate::from);
  }

  static Optional<LocalTime> time(Spot spot) {
    return temporal(spot, Moments.TIME::parse, FileError.Code.NOT_A_TIME).map(LocalTime::from);
  }

  static Optional<ZoneId> zone(Spot spot) {
    return temporal(spot, ZoneId::of, FileError.Code.NOT_A_ZONE);
  }

  static <T> Optional<T> temporal(Spot spot, Function<String, T> parse, FileError.Code code) {
    return spot.scalar()
        .flatMap(
            scalar -> {
              try {
                return Optional.of(parse.apply(scalar.text()));
              } catch (DateTimeException noSuchTime) {
                return spot.refuse(code);
              }
            });
  }

  static Optional<URI> joinLink(Spot spot) {
    return spot.scalar()
        .flatMap(
            scalar ->
                uri(scalar.text())
                    .filter(JoinLink::isWellFormed)
                    .or(() -> spot.refuse(FileError.Code.NOT_A_LINK)));
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException notALink) {
      return Optional.empty();
    }
  }
}
