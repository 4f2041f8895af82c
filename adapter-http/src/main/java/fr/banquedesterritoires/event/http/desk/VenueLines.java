package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.util.ArrayList;
import java.util.List;

/**
 * A venue to be read, line by line; none where there is none.
 *
 * @param lines what it says
 */
record VenueLines(List<String> lines) {

  static VenueLines of(VenueAnswer answer) {
    return switch (answer) {
      case VenueAnswer.Disclosed disclosed -> of(disclosed.details());
      case VenueAnswer.Kept kept -> new VenueLines(List.of());
    };
  }

  static VenueLines of(VenueDetails details) {
    List<String> lines = new ArrayList<>();
    details
        .room()
        .ifPresent(
            room -> {
              lines.add(room.name());
              lines.add(room.address());
              room.accessNotes().ifPresent(lines::add);
            });
    details
        .joinLink()
        .ifPresent(
            online -> {
              lines.add(online.link().toString());
              online.notes().ifPresent(lines::add);
            });
    return new VenueLines(List.copyOf(lines));
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Redacted: it holds the venue. */
  @Override
  public String toString() {
    return "VenueLines[…]";
  }
}
