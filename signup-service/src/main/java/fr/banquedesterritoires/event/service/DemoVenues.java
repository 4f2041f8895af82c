package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.documents.file.VenueFile;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The invented venues of the demo. */
final class DemoVenues {

  private DemoVenues() {}

  static VenueDetails first() {
    return read("demo-venue.yaml");
  }

  static VenueDetails another() {
    return read("demo-another-venue.yaml");
  }

  /** The other room, and a link for those who join from afar. */
  static VenueDetails both() {
    return read("demo-both-venues.yaml");
  }

  private static VenueDetails read(String name) {
    try (InputStream file = DemoVenues.class.getResourceAsStream(name)) {
      String yaml =
          new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
      return switch (VenueFile.read(yaml)) {
        case VenueFile.Read read -> read.venue();
        case VenueFile.Refused refused -> throw new IllegalStateException(refused.toString());
      };
    } catch (IOException inAJar) {
      throw new UncheckedIOException(inAJar);
    }
  }
}
