package fr.banquedesterritoires.event.documents.file;

import fr.banquedesterritoires.event.venue.JoinLink;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A venue as a file of its own, which its author keeps apart from the day's. Errors repeat nothing
 * that stands in it, not even keys.
 */
public final class VenueFile {

  private VenueFile() {}

  /** What became of reading a file. */
  public sealed interface Outcome {}

  /** The file says a venue. */
  public record Read(VenueDetails venue) implements Outcome {}

  /**
   * The file says no venue.
   *
   * @param errors everything that is wrong with it, in the order of its lines; of a hundred or more
   *     mistakes, a hundred
   */
  public record Refused(List<FileError> errors) implements Outcome {
    /** Copies the errors in. */
    public Refused {
      errors = List.copyOf(errors);
    }
  }

  /** Reads a venue. */
  public static Outcome read(String yaml) {
    Problems problems = Problems.ofVenueFile();
    Optional<VenueDetails> venue =
        YamlParser.parse(yaml, problems)
            .flatMap(node -> new Spot(node, "", problems).fields())
            .flatMap(VenueFile::venue);
    return problems.none() ? new Read(venue.orElseThrow()) : new Refused(problems.inOrder());
  }

  private static Optional<VenueDetails> venue(Fields fields) {
    Optional<Room> room = fields.optional("room", spot -> spot.fields().flatMap(VenueFile::room));
    Optional<JoinLink> joinLink =
        fields.optional("joinLink", spot -> spot.fields().flatMap(VenueFile::joinLink));
    if (fields.at("room").isEmpty() && fields.at("joinLink").isEmpty()) {
      fields.refuseAll(FileError.Code.NO_ROOM_NOR_LINK);
    }
    return fields.whole(() -> new VenueDetails(room, joinLink));
  }

  private static Optional<Room> room(Fields fields) {
    Optional<String> name = fields.required("name", Values.text(Room.NAME));
    Optional<String> address = fields.required("address", Values.text(Room.ADDRESS));
    Optional<String> accessNotes = fields.optional("accessNotes", Values.text(Room.ACCESS_NOTES));
    return fields.whole(() -> new Room(name.orElseThrow(), address.orElseThrow(), accessNotes));
  }

  private static Optional<JoinLink> joinLink(Fields fields) {
    Optional<URI> link = fields.required("link", Values::joinLink);
    Optional<String> notes = fields.optional("notes", Values.text(JoinLink.NOTES));
    return fields.whole(() -> new JoinLink(link.orElseThrow(), notes));
  }
}
