package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.venue.JoinLink;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What the holder of a registration is told of the venue, on the wire. */
sealed interface VenueView {

  static VenueView from(EventDay day, VenueAnswer answer) {
    return switch (answer) {
      case VenueAnswer.Disclosed disclosed -> Disclosed.from(disclosed.details());
      case VenueAnswer.Kept kept ->
          new Withheld(
              "withheld",
              Codes.of(kept.withheld().reason()),
              PlaceView.from(kept.withheld().publicPlace()),
              kept.withheld().from().map(instant -> DaySummary.inZone(day, instant)));
    };
  }

  record Disclosed(String status, Optional<RoomView> room, Optional<JoinLinkView> joinLink)
      implements VenueView {
    static Disclosed from(VenueDetails details) {
      return new Disclosed(
          "disclosed",
          details.room().map(RoomView::from),
          details.joinLink().map(JoinLinkView::from));
    }
  }

  record Withheld(
      String status, String reason, PlaceView publicPlace, Optional<OffsetDateTime> from)
      implements VenueView {}

  record RoomView(String name, String address, Optional<String> accessNotes) {
    static RoomView from(Room room) {
      return new RoomView(room.name(), room.address(), room.accessNotes());
    }
  }

  record JoinLinkView(String link, Optional<String> notes) {
    static JoinLinkView from(JoinLink joinLink) {
      return new JoinLinkView(joinLink.link().toString(), joinLink.notes());
    }
  }
}
