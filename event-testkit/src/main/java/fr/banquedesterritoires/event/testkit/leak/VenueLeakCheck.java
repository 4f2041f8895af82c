package fr.banquedesterritoires.event.testkit.leak;

import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fails where a venue shows that should not. It sees through case, accents, spaces and punctuation,
 * and through HTML, URL, JSON, base64 and quoted-printable encoding, folded lines and compression,
 * several of them at once. It does not see through encryption, pictures and lengths.
 *
 * <p>A check that finds nothing proves little by itself: plant the venue, and {@link
 * #assertPresent}.
 */
public final class VenueLeakCheck {

  private static final int MOST_WRAPPINGS = 3;
  private static final int CONTEXT = 30;

  private final List<String> words;

  private VenueLeakCheck(List<String> words) {
    this.words = List.copyOf(words);
    words.stream()
        .filter(word -> Folding.of(word).length() < 6)
        .findFirst()
        .ifPresent(
            word -> {
              throw new IllegalArgumentException("too short to be told from chance: " + word);
            });
  }

  /** For {@link CanaryVenue}. */
  public static VenueLeakCheck forCanary() {
    return forWords(CanaryVenue.WORDS);
  }

  /**
   * For another venue.
   *
   * @param words each betrays it on its own and stands nowhere else; at least six letters or digits
   */
  public static VenueLeakCheck forWords(List<String> words) {
    return new VenueLeakCheck(words);
  }

  /**
   * One place where the venue shows.
   *
   * @param word which of its words
   * @param wrappings what had to be taken away to see it, outermost first
   * @param around the word with what stands around it, letters and digits only
   */
  public record Leak(String word, List<String> wrappings, String around) {}

  /** Where the venue shows in a text. */
  public List<Leak> leaksIn(String output) {
    return leaksIn(List.of(output));
  }

  /** Where the venue shows in bytes, whatever they are. */
  public List<Leak> leaksIn(byte[] output) {
    return leaksIn(Bytes.views(output));
  }

  /**
   * Fails if the venue shows.
   *
   * @param where the output came from: it starts the message
   */
  public VenueLeakCheck assertAbsent(String where, String output) {
    return assertNone(where, leaksIn(output));
  }

  /** Fails if the venue shows. */
  public VenueLeakCheck assertAbsent(String where, byte[] output) {
    return assertNone(where, leaksIn(output));
  }

  /** Fails if the venue shows in a header's name or in one of its values. */
  public VenueLeakCheck assertAbsent(String where, Map<String, List<String>> headers) {
    headers.forEach(
        (name, values) ->
            values.forEach(
                value -> assertNone(where + ", header " + name, leaksIn(name + ": " + value))));
    return this;
  }

  /** Fails unless every word of the venue shows: the control that makes the other checks count. */
  public VenueLeakCheck assertPresent(String where, String output) {
    return assertAll(where, leaksIn(output));
  }

  /** Fails unless every word of the venue shows. */
  public VenueLeakCheck assertPresent(String where, byte[] output) {
    return assertAll(where, leaksIn(output));
  }

  private VenueLeakCheck assertAll(String where, List<Leak> leaks) {
    List<String> seen = leaks.stream().map(Leak::word).toList();
    List<String> missing = words.stream().filter(word -> !seen.contains(word)).toList();
    if (!missing.isEmpty()) {
      throw new AssertionError(where + " should tell the venue and lacks " + missing);
    }
    return this;
  }

  private VenueLeakCheck assertNone(String where, List<Leak> leaks) {
    if (!leaks.isEmpty()) {
      throw new AssertionError(
          leaks.stream()
              .map(leak -> where + " tells the venue: " + leak)
              .collect(Collectors.joining("\n")));
    }
    return this;
  }

  private List<Leak> leaksIn(List<String> views) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    views.forEach(view -> unwrap(view, List.of(), texts));
    Map<String, Leak> leaks = new TreeMap<>();
    texts.forEach(
        (text, wrappings) -> {
          String folded = Folding.of(text);
          for (String word : words) {
            leak(word, wrappings, folded)
                .ifPresent(leak -> leaks.merge(word, leak, VenueLeakCheck::plainer));
          }
        });
    return words.stream().flatMap(word -> Optional.ofNullable(leaks.get(word)).stream()).toList();
  }

  private static Leak plainer(Leak one, Leak other) {
    return other.wrappings().size() < one.wrappings().size() ? other : one;
  }

  /** Collects a text and all that is inside it, each with the wrappings around it. */
  private static void unwrap(String text, List<String> wrappings, Map<String, List<String>> texts) {
    List<String> known = texts.get(text);
    if (known != null && known.size() <= wrappings.size()) {
      return;
    }
    texts.put(text, wrappings);
    if (wrappings.size() < MOST_WRAPPINGS && Bytes.lookLikeText(text)) {
      for (Wrapping wrapping : Wrapping.values()) {
        List<String> inside = new ArrayList<>(wrappings);
        inside.add(wrapping.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        wrapping.unwrap(text).forEach(inner -> unwrap(inner, List.copyOf(inside), texts));
      }
    }
  }

  private static Optional<Leak> leak(String word, List<String> wrappings, String folded) {
    String wanted = Folding.of(word);
    int at = folded.indexOf(wanted);
    if (at < 0) {
      return Optional.empty();
    }
    int from = Math.max(0, at - CONTEXT);
    int until = Math.min(folded.length(), at + wanted.length() + CONTEXT);
    return Optional.of(new Leak(word, wrappings, folded.substring(from, until)));
  }
}
