package fr.banquedesterritoires.event.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The stretches between the first and the last session that no session fills. */
record FreeTime(List<TimeSlot> busy, List<TimeSlot> gaps) {

  static FreeTime of(List<Session> sessions) {
    List<TimeSlot> busy =
        sessions.stream()
            .flatMap(session -> session.slot().stream())
            .sorted(Comparator.comparing(TimeSlot::start))
            .toList();
    List<TimeSlot> gaps = new ArrayList<>();
    for (TimeSlot slot : busy) {
      busy.stream()
          .map(TimeSlot::end)
          .filter(end -> !end.isAfter(slot.start()))
          .max(Comparator.naturalOrder())
          .filter(end -> end.isBefore(slot.start()))
          .map(idle -> new TimeSlot(idle, slot.start()))
          .filter(gap -> busy.stream().noneMatch(gap::overlaps))
          .filter(gap -> !gaps.contains(gap))
          .ifPresent(gaps::add);
    }
    return new FreeTime(busy, List.copyOf(gaps));
  }

  boolean isFree(TimeSlot slot) {
    return busy.stream().noneMatch(slot::overlaps);
  }
}
