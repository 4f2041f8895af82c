package fr.banquedesterritoires.event.desk;

import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Seats;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A seat that became free goes to the first in line, or is offered to them where the day does so.
 * Once the day has begun nobody is called in any more.
 *
 * @param seats the counts, without whoever left
 */
record FreedSeat(Moment moment, Seats seats) {

  /** Somebody left a seat or the line; the answer is whoever is called in. */
  static Ruling<Optional<Registration>> left(
      Moment moment,
      Seats seats,
      Registration before,
      Registration after,
      EntryKind kind,
      Optional<Registration> firstInLine) {
    Ruling<Optional<Registration>> next =
        new FreedSeat(moment, seats.after(Optional.of(before), after))
            .to(firstInLine.filter(first -> !first.id().equals(before.id())));
    List<Registration> changed = new ArrayList<>(List.of(after));
    changed.addAll(next.registrations());
    List<JournalEntry> entries = new ArrayList<>(List.of(moment.entry(kind, after)));
    entries.addAll(next.entries());
    return new Ruling<>(next.outcome(), changed, next.seats(), entries);
  }

  /** The answer is whoever is called in, if there is a seat and somebody waits. */
  Ruling<Optional<Registration>> to(Optional<Registration> firstInLine) {
    boolean room = moment.day().registration().seatsLeft(seats.held()) > 0;
    boolean ahead = moment.isPublished() && moment.isBeforeTheDay();
    if (!room || !ahead || firstInLine.isEmpty()) {
      return Ruling.unchanged(Optional.empty(), seats);
    }
    return moment
        .day()
        .registration()
        .offerFor()
        .map(time -> offer(firstInLine.get(), time))
        .orElseGet(() -> give(firstInLine.get()));
  }

  private Ruling<Optional<Registration>> give(Registration first) {
    Registration promoted = first.entering(moment.seated());
    return moment.ruling(
        Optional.of(promoted),
        promoted,
        seats.after(Optional.of(first), promoted),
        EntryKind.PROMOTED);
  }

  private Ruling<Optional<Registration>> offer(Registration first, Duration time) {
    Instant lapses = moment.now().plus(time);
    Instant starts = moment.day().starts();
    Instant until = lapses.isBefore(starts) ? lapses : starts;
    Registration offered = first.entering(new RegistrationState.Offered(moment.now(), until));
    return new Ruling<>(
        Optional.of(offered),
        List.of(offered),
        seats.after(Optional.of(first), offered),
        List.of(
            moment.entry(EntryKind.OFFERED, offered),
            JournalEntry.about(EntryKind.OFFER_ENDS, moment.day().id(), offered.id(), until)));
  }
}
