package fr.banquedesterritoires.event.programme;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Works out what would put a finding right. Entries are counted from 1. */
final class Mends {

  private static final Duration WELCOME = Duration.ofMinutes(30);
  private static final TimeSlot LUNCH_TIME =
      new TimeSlot(LocalTime.of(11, 30), LocalTime.of(14, 30));
  private static final Duration SHORTEST_LUNCH = Duration.ofMinutes(45);

  private final List<Session> sessions;
  private final Clashes clashes;
  private final FreeTime freeTime;

  Mends(List<Session> sessions, Clashes clashes, FreeTime freeTime) {
    this.sessions = sessions;
    this.clashes = clashes;
    this.freeTime = freeTime;
  }

  /** A free slot for whichever of the entries is in another's way. */
  Optional<Mend> relocation(List<Integer> entries) {
    return relocation(entries.stream(), gap -> true);
  }

  /** An entry that is in another's way and would stand well in the gap. */
  Optional<Mend> filling(TimeSlot gap) {
    return relocation(IntStream.rangeClosed(1, sessions.size()).boxed(), gap::equals);
  }

  /**
   * The next start, if nothing else starts together with the entry; otherwise half an hour of its
   * own just before, which is how a welcome with coffee is held.
   */
  Optional<Mend> ending(int entry) {
    LocalTime start = session(entry).start();
    boolean alone = sessions.stream().filter(other -> other.start().equals(start)).count() == 1;
    return alone ? endAtNextStart(entry) : halfAnHourBefore(entry);
  }

  /** Two entries that start together: the one in the way elsewhere, the open one beforehand. */
  Optional<Mend> parting(List<Integer> entries) {
    return relocation(entries)
        .or(
            () ->
                entries.stream()
                    .filter(entry -> session(entry).end().isEmpty())
                    .flatMap(entry -> halfAnHourBefore(entry).stream())
                    .findFirst());
  }

  /** A free slot if the order is wrong because the time is; otherwise the place the clock gives. */
  Optional<Mend> ordering(int entry, int later) {
    return relocation(List.of(entry, later))
        .or(() -> Optional.of(new Mend.PrintBefore(later, placeByTheClock(later))));
  }

  /** The free time around noon, if it is enough to eat. */
  Optional<Mend> lunch() {
    return freeTime.gaps().stream()
        .flatMap(gap -> gap.common(LUNCH_TIME).stream())
        .filter(room -> room.length().compareTo(SHORTEST_LUNCH) >= 0)
        .findFirst()
        .map(Mend.ServeLunch::new);
  }

  /** First where the printed order already puts the entry, then wherever it fits. */
  private Optional<Mend> relocation(Stream<Integer> entries, Predicate<TimeSlot> wanted) {
    List<Mend.MoveTo> moves =
        entries
            .filter(clashes::clashesWithAny)
            .flatMap(this::moves)
            .filter(move -> wanted.test(move.within()))
            .toList();
    return moves.stream()
        .filter(this::fitsPrintedOrder)
        .findFirst()
        .or(() -> moves.stream().findFirst())
        .map(Mend.class::cast);
  }

  private Stream<Mend.MoveTo> moves(int entry) {
    return session(entry).slot().map(TimeSlot::length).stream()
        .flatMap(
            length ->
                freeTime.gaps().stream()
                    .filter(gap -> gap.length().compareTo(length) >= 0)
                    .map(gap -> new Mend.MoveTo(entry, gap.head(length), gap)));
  }

  private boolean fitsPrintedOrder(Mend.MoveTo move) {
    int entry = move.entry();
    boolean afterPrevious = entry == 1 || !session(entry - 1).start().isAfter(move.slot().start());
    boolean beforeNext =
        entry == sessions.size() || !session(entry + 1).start().isBefore(move.slot().end());
    return afterPrevious && beforeNext;
  }

  private Optional<Mend> endAtNextStart(int entry) {
    return sessions.stream()
        .map(Session::start)
        .filter(session(entry).start()::isBefore)
        .min(Comparator.naturalOrder())
        .map(next -> new Mend.EndAt(entry, next));
  }

  private Optional<Mend> halfAnHourBefore(int entry) {
    LocalTime start = session(entry).start();
    if (start.isBefore(LocalTime.MIN.plus(WELCOME))) {
      return Optional.empty();
    }
    TimeSlot before = new TimeSlot(start.minus(WELCOME), start);
    return freeTime.isFree(before)
        ? Optional.of(new Mend.MoveTo(entry, before, before))
        : Optional.empty();
  }

  /** The first entry that starts later although it is printed before. */
  private int placeByTheClock(int entry) {
    return IntStream.range(1, entry)
        .filter(before -> session(before).start().isAfter(session(entry).start()))
        .findFirst()
        .orElseThrow();
  }

  private Session session(int entry) {
    return sessions.get(entry - 1);
  }
}
