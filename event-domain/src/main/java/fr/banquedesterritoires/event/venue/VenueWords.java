package fr.banquedesterritoires.event.venue;

import fr.banquedesterritoires.event.day.PublicPlace;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a venue that betray it: those of the room's name, of its address and of the join
 * link that are long enough and not shared by many places, and the codes of its notes. What
 * everybody knows of the place anyway is none of them.
 */
final class VenueWords {

  private static final int SHORTEST = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern CODE = Pattern.compile("(?=.*\\d)[\\p{L}\\p{N}]{4,}");

  /** In their folded form. */
  private static final Set<String> SHARED =
      Set.of(
          "salle",
          "amphitheatre",
          "auditorium",
          "grand",
          "grande",
          "petit",
          "petite",
          "hotel",
          "maison",
          "centre",
          "espace",
          "hall",
          "halle",
          "mairie",
          "ville",
          "conseil",
          "palais",
          "immeuble",
          "batiment",
          "tour",
          "etage",
          "porte",
          "entree",
          "acces",
          "cour",
          "escalier",
          "avenue",
          "boulevard",
          "chemin",
          "cours",
          "allee",
          "impasse",
          "passage",
          "place",
          "quai",
          "route",
          "square",
          "faubourg",
          "cedex",
          "france",
          "metro",
          "station",
          "gare",
          "parking",
          "dans",
          "avec",
          "pour",
          "sous",
          "chez",
          "vers",
          "entre",
          "http",
          "https",
          "visio",
          "meet",
          "meeting",
          "teams",
          "zoom",
          "join",
          "room",
          "reunion",
          "conference",
          "webinaire",
          "lien",
          "code",
          "digicode",
          "street",
          "road",
          "floor",
          "house",
          "building",
          "with",
          "from");

  private final Set<String> words;

  private VenueWords(Set<String> words) {
    this.words = words;
  }

  static VenueWords of(VenueDetails venue, PublicPlace known) {
    Set<String> words = new HashSet<>();
    venue.room().ifPresent(room -> addTo(words, room.name(), room.address()));
    venue.joinLink().ifPresent(of -> addTo(words, pathOf(of)));
    Stream.of(venue.room().flatMap(Room::accessNotes), venue.joinLink().flatMap(JoinLink::notes))
        .flatMap(Optional::stream)
        .flatMap(VenueWords::words)
        .map(VenueWords::fold)
        .filter(word -> CODE.matcher(word).matches())
        .forEach(words::add);
    words(known.label()).map(VenueWords::fold).forEach(words::remove);
    return new VenueWords(words);
  }

  /** Those that stand in a text, each once, as they stand there first. */
  List<String> in(String text) {
    Map<String, String> found = new LinkedHashMap<>();
    words(text)
        .filter(word -> words.contains(fold(word)))
        .forEach(word -> found.putIfAbsent(fold(word), word));
    return List.copyOf(found.values());
  }

  private static void addTo(Set<String> words, String... texts) {
    Stream.of(texts)
        .flatMap(VenueWords::words)
        .map(VenueWords::fold)
        .filter(word -> word.length() >= SHORTEST && !SHARED.contains(word))
        .forEach(words::add);
  }

  /** The host is the provider's and shared by all its customers. */
  private static String pathOf(JoinLink link) {
    return link.link().toString().replaceFirst("^https://[^/?#]*", "");
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group);
  }

  private static String fold(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}", "")
        .replace("œ", "oe")
        .replace("æ", "ae");
  }
}
