package fr.banquedesterritoires.event.desk;

import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Seats;
import java.util.ArrayList;
import java.util.List;

/**
 * The waiting list in its order. Whoever is moved takes the turn of whoever stands there, and those
 * between pass theirs on, one place each: the turns of the line stay what they are, so that whoever
 * signs up later still comes last. Tickets never change.
 *
 * @param line all who wait, the first in line first
 */
record LineOrder(Moment moment, Seats seats, List<Registration> line) {

  /** The place is counted from 1; one beyond the end of the line is its last. */
  Ruling<MoveOutcome> move(Registration registration, int place) {
    int from = places().indexOf(registration.id());
    if (!registration.isWaiting() || from < 0) {
      return no(new MoveOutcome.NotInLine(registration));
    }
    if (!moment.isBeforeTheDay()) {
      return no(new MoveOutcome.TooLate(registration));
    }
    int to = Math.min(Math.max(place, 1), line.size()) - 1;
    if (to == from) {
      return no(new MoveOutcome.AlreadyThere(registration, from + 1));
    }
    List<Registration> changed = passedOn(from, to);
    Registration moved = changed.get(to > from ? changed.size() - 1 : 0);
    return new Ruling<>(
        new MoveOutcome.Moved(moved, from + 1, to + 1),
        changed,
        seats,
        List.of(moment.entry(EntryKind.MOVED_IN_LINE, moved)));
  }

  /** All from the one place to the other, each with the turn of the place that they have now. */
  private List<Registration> passedOn(int from, int to) {
    List<Registration> reordered = new ArrayList<>(line);
    reordered.add(to, reordered.remove(from));
    List<Registration> changed = new ArrayList<>();
    for (int at = Math.min(from, to); at <= Math.max(from, to); at++) {
      changed.add(reordered.get(at).inTurn(line.get(at).turn()));
    }
    return changed;
  }

  private List<Object> places() {
    return line.stream().<Object>map(Registration::id).toList();
  }

  private Ruling<MoveOutcome> no(MoveOutcome outcome) {
    return Ruling.unchanged(outcome, seats);
  }
}
