package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.venue.JoinLink;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Venues at random: short and long ones, in several alphabets, with what wrappings of text change.
 * Each bears a word that stands nowhere else.
 */
final class Venues {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final int MARK_LENGTH = 8;
  private static final List<String> ALPHABETS =
      List.of(
          "Salle Garonne, 3e étage",
          "Hôtel d’Œillade & Zéphyr « 2 »",
          "Αίθουσα Μελουσίνη",
          "Зал «Ворон»",
          "会議室三〇五",
          "قاعة النخيل",
          "<b>Halle</b> %2F \"B\" =41= \\u0041; \\, {x}",
          "🌱🏛️");

  private final RandomGenerator random;

  Venues(RandomGenerator random) {
    this.random = random;
  }

  /** Any venue. */
  VenueDetails any() {
    return switch (random.nextInt(3)) {
      case 0 -> room(random.nextInt(5));
      case 1 -> link(random.nextInt(400));
      default ->
          new VenueDetails(room(random.nextInt(5)).room(), link(random.nextInt(40)).joinLink());
    };
  }

  /** A room whose texts are so many times as long as they need be. */
  VenueDetails room(int length) {
    String words = ALPHABETS.get(random.nextInt(ALPHABETS.size()));
    String more = (" " + words).repeat(length).strip();
    String name = cut(mark() + " " + words + " " + more, Room.NAME.maxLength());
    String address = cut(random.nextInt(1, 200) + " quai " + more, Room.ADDRESS.maxLength());
    Optional<String> notes =
        random.nextBoolean() ? Optional.of("Code " + random.nextInt(9_999)) : Optional.empty();
    return VenueDetails.onSite(new Room(name, address + "\n75004 Paris", notes));
  }

  /** A link that is so many characters longer than it need be. */
  VenueDetails link(int length) {
    URI link = URI.create("https://visio.example.org/" + mark() + "x".repeat(length));
    Optional<String> notes =
        random.nextBoolean() ? Optional.of("Code d’accès : " + mark()) : Optional.empty();
    return VenueDetails.online(new JoinLink(link, notes));
  }

  /** All that a venue says, in one line. */
  static String words(VenueDetails details) {
    Stream<String> room =
        details.room().stream()
            .flatMap(of -> Stream.of(of.name(), of.address(), of.accessNotes().orElse("")));
    Stream<String> link =
        details.joinLink().stream()
            .flatMap(of -> Stream.of(of.link().toString(), of.notes().orElse("")));
    return Stream.concat(room, link).collect(Collectors.joining(" ")).replace('\n', ' ').strip();
  }

  private String mark() {
    return random
        .ints(MARK_LENGTH, 0, LETTERS.length())
        .mapToObj(at -> LETTERS.substring(at, at + 1))
        .collect(Collectors.joining("", "zq", ""));
  }

  private static String cut(String text, int length) {
    int most = Math.min(text.codePointCount(0, text.length()), length - 20);
    return text.substring(0, text.offsetByCodePoints(0, most)).strip();
  }
}
