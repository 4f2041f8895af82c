package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.http.signup.RequestCheck;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.Violation;
import fr.banquedesterritoires.event.text.TextRule;
import fr.banquedesterritoires.event.venue.JoinLink;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A venue as a tool sends it: a room, a join link, or both.
 *
 * @param room where people meet on site
 * @param joinLink where people meet online
 */
record VenueRequest(@Nullable RoomPart room, @Nullable LinkPart joinLink) {

  /** A room, and perhaps all wrong. */
  record RoomPart(@Nullable String name, @Nullable String address, @Nullable String accessNotes) {

    private List<Violation> violations(Locale language) {
      List<Violation> found = new ArrayList<>();
      check(found, "room/name", Room.NAME, given(name), language);
      check(found, "room/address", Room.ADDRESS, given(address), language);
      if (!given(accessNotes).isBlank()) {
        check(found, "room/accessNotes", Room.ACCESS_NOTES, given(accessNotes), language);
      }
      return found;
    }

    /** Redacted. */
    @Override
    public String toString() {
      return "RoomPart[…]";
    }
  }

  /** A join link, and perhaps all wrong. */
  record LinkPart(@Nullable String link, @Nullable String notes) {

    private List<Violation> violations(Locale language) {
      List<Violation> found = new ArrayList<>();
      if (uri().filter(JoinLink::isWellFormed).isEmpty()) {
        found.add(RequestCheck.violation("joinLink/link", "not-a-link", language));
      }
      if (!given(notes).isBlank()) {
        check(found, "joinLink/notes", JoinLink.NOTES, given(notes), language);
      }
      return found;
    }

    private Optional<URI> uri() {
      try {
        return Optional.of(URI.create(given(link)));
      } catch (IllegalArgumentException noUri) {
        return Optional.empty();
      }
    }

    /** Redacted. */
    @Override
    public String toString() {
      return "LinkPart[…]";
    }
  }

  /**
   * The venue.
   *
   * @throws RefusedRequest with all that is wrong
   */
  VenueDetails details(Locale language) {
    List<Violation> violations = new ArrayList<>();
    if (room == null && joinLink == null) {
      violations.add(RequestCheck.violation("room", "blank", language));
    }
    Optional.ofNullable(room).ifPresent(part -> violations.addAll(part.violations(language)));
    Optional.ofNullable(joinLink).ifPresent(part -> violations.addAll(part.violations(language)));
    if (!violations.isEmpty()) {
      throw new RefusedRequest(Problem.invalid(violations));
    }
    return new VenueDetails(
        Optional.ofNullable(room)
            .map(
                part ->
                    new Room(
                        given(part.name),
                        given(part.address),
                        Optional.ofNullable(part.accessNotes))),
        Optional.ofNullable(joinLink)
            .map(part -> new JoinLink(part.uri().orElseThrow(), Optional.ofNullable(part.notes))));
  }

  private static void check(
      List<Violation> found, String field, TextRule rule, String typed, Locale language) {
    RequestCheck.ofText(field, rule, typed, language).ifPresent(found::add);
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Redacted: it holds the venue. */
  @Override
  public String toString() {
    return "VenueRequest[…]";
  }
}
