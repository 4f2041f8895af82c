package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.venue.JoinLink;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.Withheld;
import java.util.Optional;

/**
 * What the holder of a private link is told of the venue.
 *
 * @param withheld why it is not told, empty if it is
 * @param publicPlace what everybody knows
 * @param room the room, if it is told and there is one
 * @param joinLink the join link, if it is told and there is one
 */
record VenueView(
    Optional<String> withheld,
    String publicPlace,
    Optional<Room> room,
    Optional<JoinLink> joinLink) {

  static VenueView from(VenueAnswer answer, EventDay day, Texts texts) {
    String publicPlace = day.publicPlace().label();
    return switch (answer) {
      case VenueAnswer.Disclosed disclosed ->
          new VenueView(
              Optional.empty(),
              publicPlace,
              disclosed.details().room(),
              disclosed.details().joinLink());
      case VenueAnswer.Kept kept ->
          new VenueView(
              Optional.of(reason(kept.withheld(), day, texts)),
              publicPlace,
              Optional.empty(),
              Optional.empty());
    };
  }

  private static String reason(Withheld withheld, EventDay day, Texts texts) {
    return withheld
        .from()
        .map(from -> texts.say("venue.from", texts.dates().moment(from, day.zone())))
        .orElseGet(() -> texts.name(withheld.reason()));
  }

  /** Redacted: it may hold the venue. */
  @Override
  public String toString() {
    return "VenueView[…]";
  }
}
