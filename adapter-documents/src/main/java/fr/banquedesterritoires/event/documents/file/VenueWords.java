package fr.banquedesterritoires.event.documents.file;

import java.util.List;
import java.util.Locale;

/** Recognises keys under which an author would write the venue. */
final class VenueWords {

  private static final List<String> WORDS =
      List.of(
          "venue",
          "lieu",
          "adress",
          "address",
          "salle",
          "room",
          "location",
          "accessnotes",
          "link",
          "lien");

  private VenueWords() {}

  static boolean lookLike(String key) {
    String letters = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return WORDS.stream().anyMatch(letters::contains);
  }
}
