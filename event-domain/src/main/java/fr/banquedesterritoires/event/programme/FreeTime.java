package fr.banquedesterritoires.event.programme;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The stretches between the first and the last session that no session fills. A session without a
 * usable end fills the time until something else starts: nobody would call that time free.
 */
record FreeTime(List<TimeSlot> busy, List<TimeSlot> gaps) {

  static FreeTime of(List<Session> sessions) {
    List<TimeSlot> busy =
        sessions.stream()
            .flatMap(session -> filledBy(session, sessions).stream())
            .sorted(Comparator.comparing(TimeSlot::start))
            .toList();
    List<TimeSlot> gaps = new ArrayList<>();
    LocalTime idle = busy.isEmpty() ? LocalTime.MAX : busy.getFirst().end();
    for (TimeSlot slot : busy) {
      if (idle.isBefore(slot.start())) {
        gaps.add(new TimeSlot(idle, slot.start()));
      }
      idle = slot.end().isAfter(idle) ? slot.end() : idle;
    }
    return new FreeTime(busy, List.copyOf(gaps));
  }

  boolean isFree(TimeSlot slot) {
    return busy.stream().noneMatch(slot::overlaps);
  }

  private static Optional<TimeSlot> filledBy(Session session, List<Session> sessions) {
    return session
        .slot()
        .or(
            () ->
                sessions.stream()
                    .map(Session::start)
                    .filter(session.start()::isBefore)
                    .min(Comparator.naturalOrder())
                    .map(next -> new TimeSlot(session.start(), next)));
  }
}
