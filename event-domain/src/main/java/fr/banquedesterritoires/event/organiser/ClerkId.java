package fr.banquedesterritoires.event.organiser;

import java.util.UUID;

/**
 * What names somebody who works at the desk, in the store and the journal. It opens nothing.
 *
 * @param value 128 bits, unique
 */
public record ClerkId(UUID value) {

  /** Reads what {@link #toString} wrote. */
  public static ClerkId parse(String text) {
    return new ClerkId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
