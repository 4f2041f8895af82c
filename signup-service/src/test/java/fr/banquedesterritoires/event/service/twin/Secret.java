package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.util.Optional;

/** What one of the twins holds back, as it stands: what leaks are planted with. */
final class Secret {

  private Optional<EventDayId> day = Optional.empty();
  private Optional<VenueDetails> details = Optional.empty();
  private int edits;
  private int reads;

  void become(Optional<VenueDetails> changed) {
    details = changed;
    edits++;
  }

  /** Begins anew with the venue of a day. */
  void begin(EventDayId of) {
    day = Optional.of(of);
    details = Optional.empty();
    edits = 0;
  }

  /** A store was asked for the venue of a day. */
  void noteRead(EventDayId read) {
    if (day.equals(Optional.of(read))) {
      reads++;
    }
  }

  /** How often its store was asked for it. */
  int reads() {
    return reads;
  }

  /** How often it was set, replaced or withdrawn. */
  int edits() {
    return edits;
  }

  boolean isSet() {
    return details.isPresent();
  }

  Optional<VenueDetails> details() {
    return details;
  }

  /** All that it says, in one line; empty where none is set. */
  String words() {
    return details.map(Venues::words).orElse("");
  }
}
