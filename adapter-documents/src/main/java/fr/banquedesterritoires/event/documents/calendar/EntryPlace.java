package fr.banquedesterritoires.event.documents.calendar;

import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.application.wording.Sentences;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.venue.JoinLink;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Where an entry says that the day takes place: what its owner was told, and no more. */
record EntryPlace(EventDay day, VenueAnswer venue, Sentences sentences, URI page) {

  /** On one line, as calendars show it. */
  String location() {
    return switch (venue) {
      case VenueAnswer.Disclosed disclosed -> location(disclosed.details());
      case VenueAnswer.Kept kept ->
          day.format() == EventFormat.ONLINE
              ? sentences.say("online-place")
              : kept.withheld().publicPlace().label();
    };
  }

  /** How to get in, and where to read more. */
  String description() {
    List<String> paragraphs = new ArrayList<>();
    switch (venue) {
      case VenueAnswer.Disclosed disclosed -> {
        disclosed.details().room().flatMap(Room::accessNotes).ifPresent(paragraphs::add);
        disclosed.details().joinLink().ifPresent(link -> paragraphs.addAll(joining(link)));
      }
      case VenueAnswer.Kept kept -> paragraphs.add(sentences.say("place-later"));
    }
    paragraphs.add(sentences.say("programme", page));
    return String.join("\n\n", paragraphs);
  }

  private static String location(VenueDetails details) {
    return details
        .room()
        .map(room -> room.name() + ", " + String.join(", ", room.address().lines().toList()))
        .or(() -> details.joinLink().map(link -> link.link().toString()))
        .orElseThrow();
  }

  private List<String> joining(JoinLink link) {
    List<String> paragraphs = new ArrayList<>(List.of(sentences.say("join-link", link.link())));
    link.notes().ifPresent(paragraphs::add);
    return paragraphs;
  }
}
