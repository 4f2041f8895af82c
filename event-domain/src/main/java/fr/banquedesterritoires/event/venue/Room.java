package fr.banquedesterritoires.event.venue;

import fr.banquedesterritoires.event.text.TextRule;
import java.util.Optional;

/**
 * Where people meet on site.
 *
 * @param name of the building or room
 * @param address postal address, on one or several lines
 * @param accessNotes how to get in: floor, badge, tram, step-free way
 */
public record Room(String name, String address, Optional<String> accessNotes) {

  /** What a name must look like. */
  public static final TextRule NAME = TextRule.line(150);

  /** What an address must look like. */
  public static final TextRule ADDRESS = TextRule.paragraphs(300);

  /** What access notes must look like. */
  public static final TextRule ACCESS_NOTES = TextRule.paragraphs(1_000);

  /** Refuses texts that their rule refuses. */
  public Room {
    name = NAME.apply("name", name);
    address = ADDRESS.apply("address", address);
    accessNotes = ACCESS_NOTES.applyOptional("accessNotes", accessNotes);
  }

  /** Redacted. */
  @Override
  public String toString() {
    return "Room[…]";
  }
}
