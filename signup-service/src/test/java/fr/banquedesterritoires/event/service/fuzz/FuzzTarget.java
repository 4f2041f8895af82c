package fr.banquedesterritoires.event.service.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What bytes are thrown at. Whatever comes, nothing else may come out than the refusals that a
 * target says, and what was taken must read back as it was written.
 */
public enum FuzzTarget {
  /** Bodies of the API. */
  JSON,
  /** Fields of forms, as text that a rule takes or refuses. */
  TEXT,
  /** E-mail addresses. */
  ADDRESS,
  /** Event files and venue files. */
  YAML,
  /** Headers: languages and networks. */
  HEADER,
  /** Tokens of private links. */
  TOKEN,
  /** Calendars that are written for a day with such a title. */
  CALENDAR,
  /** Event files that are written for a day with such a title. */
  EVENT_FILE,
  /** Letters to somebody of such a name. */
  LETTER;

  /** The entry that Jazzer looks for: the first byte chooses the target, the rest is thrown. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length > 0) {
      int chosen = Byte.toUnsignedInt(input[0]) % values().length;
      values()[chosen].hit(Arrays.copyOfRange(input, 1, input.length));
    }
  }

  void hit(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    switch (this) {
      case JSON -> Reading.json(bytes);
      case TEXT -> Reading.text(text);
      case ADDRESS -> Reading.address(text);
      case YAML -> Reading.yaml(text);
      case HEADER -> Reading.header(text);
      case TOKEN -> Reading.token(text);
      case CALENDAR -> Writing.calendar(text);
      case EVENT_FILE -> Writing.eventFile(text);
      case LETTER -> Writing.letter(text);
    }
  }
}
