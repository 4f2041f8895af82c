package fr.banquedesterritoires.event.venue;

import java.util.Optional;

/**
 * What a venue says once it is open: a room, a join link, or both. Written by the organiser, read
 * by those who hold a {@link DisclosureGrant}; in between it is locked in a {@link Venue}.
 *
 * @param room where people meet on site
 * @param joinLink where people meet online
 */
public record VenueDetails(Optional<Room> room, Optional<JoinLink> joinLink) {

  /** Refuses neither a room nor a join link. */
  public VenueDetails {
    if (room.isEmpty() && joinLink.isEmpty()) {
      throw new IllegalArgumentException("a venue has a room, a join link, or both");
    }
  }

  /** A room and nothing else. */
  public static VenueDetails onSite(Room room) {
    return new VenueDetails(Optional.of(room), Optional.empty());
  }

  /** A join link and nothing else. */
  public static VenueDetails online(JoinLink joinLink) {
    return new VenueDetails(Optional.empty(), Optional.of(joinLink));
  }

  /** Redacted. */
  @Override
  public String toString() {
    return "VenueDetails[…]";
  }
}
