package fr.banquedesterritoires.event.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which entries take place at the same time; entries are counted from 1. */
record Clashes(List<Session> sessions) {

  boolean clash(int entry, int other) {
    Session first = sessions.get(entry - 1);
    Session second = sessions.get(other - 1);
    Optional<TimeSlot> one = first.slot();
    Optional<TimeSlot> two = second.slot();
    if (one.isPresent() && two.isPresent()) {
      return one.get().overlaps(two.get());
    }
    return one.filter(slot -> startsInside(slot, second)).isPresent()
        || two.filter(slot -> startsInside(slot, first)).isPresent();
  }

  boolean clashesWithAny(int entry) {
    return IntStream.rangeClosed(1, sessions.size())
        .anyMatch(other -> other != entry && clash(entry, other));
  }

  private static boolean startsInside(TimeSlot slot, Session open) {
    return slot.start().isBefore(open.start()) && open.start().isBefore(slot.end());
  }
}
