package fr.banquedesterritoires.event.registration;

import java.util.UUID;

/**
 * What names a registration in the store and the journal. It opens nothing: people use a private
 * link.
 *
 * @param value 128 bits, unique among all days
 */
public record RegistrationId(UUID value) {

  /** Reads what {@link #toString} wrote. */
  public static RegistrationId parse(String text) {
    return new RegistrationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
