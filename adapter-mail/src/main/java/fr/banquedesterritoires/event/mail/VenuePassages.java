package fr.banquedesterritoires.event.mail;

import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.venue.JoinLink;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import fr.banquedesterritoires.event.venue.Withheld;
import java.util.ArrayList;
import java.util.List;

/** What a letter says of the venue. */
record VenuePassages(EventDay day, LetterWording wording) {

  List<Passage> of(VenueAnswer answer) {
    return switch (answer) {
      case VenueAnswer.Disclosed disclosed -> told(disclosed.details());
      case VenueAnswer.Kept kept -> List.of(new Passage.Paragraph(why(kept.withheld())));
    };
  }

  private List<Passage> told(VenueDetails details) {
    List<Passage> passages = new ArrayList<>();
    details.room().ifPresent(room -> tell(room, passages));
    details.joinLink().ifPresent(joinLink -> tell(joinLink, passages));
    return passages;
  }

  private void tell(Room room, List<Passage> passages) {
    passages.add(
        Passage.Lines.under(wording.sentence("venue.room"), room.name() + "\n" + room.address()));
    room.accessNotes()
        .map(notes -> Passage.Lines.under(wording.sentence("venue.access"), notes))
        .ifPresent(passages::add);
  }

  private void tell(JoinLink joinLink, List<Passage> passages) {
    passages.add(new Passage.Link(wording.sentence("venue.link"), joinLink.link()));
    joinLink
        .notes()
        .map(notes -> Passage.Lines.under(wording.sentence("venue.joining"), notes))
        .ifPresent(passages::add);
  }

  private String why(Withheld withheld) {
    String secret =
        wording.sentence(day.format() == EventFormat.ONLINE ? "venue.online" : "venue.on-site");
    return switch (withheld.reason()) {
      case NOT_REGISTERED -> wording.sentence("withheld.not-registered", secret);
      case OFFERED -> wording.sentence("withheld.offered", secret);
      case WAITING -> wording.sentence("withheld.waiting", secret);
      case AWAITING_APPROVAL -> wording.sentence("withheld.awaiting-approval", secret);
      case REFUSED, CANCELLED -> wording.sentence("withheld.not-taking-part", secret);
      case DAY_CANCELLED -> wording.sentence("withheld.day-cancelled");
      case NOT_SET -> wording.sentence("withheld.not-set", secret);
      case NOT_YET ->
          withheld
              .from()
              .map(from -> wording.dates().moment(from, day.zone()))
              .map(moment -> wording.sentence("withheld.not-yet", secret, moment))
              .orElseGet(() -> wording.sentence("withheld.not-set", secret));
    };
  }
}
