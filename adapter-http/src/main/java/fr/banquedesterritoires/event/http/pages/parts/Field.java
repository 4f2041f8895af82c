package fr.banquedesterritoires.event.http.pages.parts;

import fr.banquedesterritoires.event.http.web.Codes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One field of a form.
 *
 * @param name its name and its id on the page
 * @param label what is asked for
 * @param hint why, and how to answer
 * @param value what was typed, "true" for a ticked box
 * @param required whether it must be filled in
 * @param autocomplete what browsers may fill in for the person (the HTML standard's tokens)
 * @param flaw what is wrong with the value
 * @param choices the values it can have, for a choice
 */
public record Field(
    String name,
    String label,
    Optional<String> hint,
    String value,
    boolean required,
    Optional<String> autocomplete,
    Optional<String> flaw,
    List<Choice> choices) {

  /** What can be chosen. */
  public record Choice(String code, String words) {

    /** All constants of a type, as they are called. */
    public static List<Choice> of(Enum<?>[] constants, Texts texts) {
      return Arrays.stream(constants)
          .map(constant -> new Choice(Codes.of(constant), texts.name(constant)))
          .toList();
    }
  }

  /**
   * A field that may stay empty and that browsers fill in with nothing they know.
   *
   * @param key where its words stand in the bundle; its hint, if there is one, under the key's
   *     {@code .hint}
   */
  public static Field of(String name, String key, String value, Texts texts) {
    return new Field(
        name,
        texts.say(key),
        texts.find(key + ".hint"),
        value,
        false,
        Optional.of("off"),
        Optional.empty(),
        List.of());
  }

  /** The same that must be filled in. */
  public Field mandatory() {
    return new Field(name, label, hint, value, true, autocomplete, flaw, choices);
  }

  /** The same with what is wrong with its value, if anything is. */
  public Field flawed(Optional<String> words) {
    return new Field(name, label, hint, value, required, autocomplete, words, choices);
  }

  /** The same where one of several values is chosen. */
  public Field among(List<Choice> values) {
    return new Field(name, label, hint, value, required, autocomplete, flaw, values);
  }

  /** Whether something is wrong with it. */
  public boolean isWrong() {
    return flaw.isPresent();
  }

  /** Whether a box is ticked. */
  public boolean isTicked() {
    return value.equals("true");
  }

  /** The id of its hint. */
  public String hintId() {
    return name + "-aide";
  }

  /** The id of what is wrong with it. */
  public String flawId() {
    return name + "-erreur";
  }

  /** The ids of what a screen reader says besides the label, if there is anything. */
  public Optional<String> describedBy() {
    return Optional.of(
            Stream.concat(hint.map(h -> hintId()).stream(), flaw.map(f -> flawId()).stream())
                .collect(Collectors.joining(" ")))
        .filter(ids -> !ids.isEmpty());
  }
}
