package fr.banquedesterritoires.event.programme;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Relecture du programme: finds what a reader would stumble on and proposes a mend where one can be
 * told. It never alters what was written.
 */
public final class ProgrammeReview {

  /** The shortest empty stretch worth a finding; less is time to change rooms. */
  public static final Duration SHORTEST_GAP = Duration.ofMinutes(15);

  /** A day is a full day if it starts by this time… */
  static final LocalTime FULL_DAY_STARTS_BY = LocalTime.of(11, 0);

  /** …and still runs at this time. */
  static final LocalTime FULL_DAY_RUNS_AT = LocalTime.of(14, 30);

  private static final Duration WELCOME = Duration.ofMinutes(30);
  private static final TimeSlot LUNCH_TIME =
      new TimeSlot(LocalTime.of(11, 30), LocalTime.of(14, 30));
  private static final Duration SHORTEST_LUNCH = Duration.ofMinutes(45);

  private final Programme programme;
  private final List<Session> sessions;
  private final FreeTime freeTime;

  private ProgrammeReview(Programme programme) {
    this.programme = programme;
    this.sessions = programme.sessions();
    this.freeTime = FreeTime.of(sessions);
  }

  /**
   * All findings, those about single entries first in printed order, then those about the whole
   * day.
   */
  public static List<Finding> of(Programme programme) {
    return new ProgrammeReview(programme).findings();
  }

  private List<Finding> findings() {
    List<Finding> found = new ArrayList<>();
    for (int entry = 1; entry <= sessions.size(); entry++) {
      reviewAlone(entry, found::add);
      for (int later = entry + 1; later <= sessions.size(); later++) {
        reviewTogether(entry, later, found::add);
      }
    }
    freeTime.gaps().stream()
        .filter(gap -> gap.length().compareTo(SHORTEST_GAP) >= 0)
        .forEach(gap -> found.add(finding(FindingCode.GAP, gap, filling(gap))));
    if (isFullDay() && !programme.hasLunch()) {
      found.add(new Finding(FindingCode.NO_LUNCH, List.of(), Optional.empty(), roomForLunch()));
    }
    return List.copyOf(found);
  }

  private void reviewAlone(int entry, Consumer<Finding> report) {
    Session session = session(entry);
    if (session.end().isEmpty()) {
      report.accept(finding(FindingCode.MISSING_END, List.of(entry), endFor(entry)));
    }
    if (session.kind() == SessionKind.PLENARY && session.caseStudies().isEmpty()) {
      report.accept(finding(FindingCode.NO_CASE_STUDY, List.of(entry), Optional.empty()));
    }
    if (isOutsideDay(session)) {
      report.accept(finding(FindingCode.OUTSIDE_DAY, List.of(entry), Optional.empty()));
    }
  }

  private void reviewTogether(int entry, int later, Consumer<Finding> report) {
    Session first = session(entry);
    Session second = session(later);
    List<Integer> both = List.of(entry, later);
    if (first.start().equals(second.start())) {
      report.accept(finding(FindingCode.EQUAL_START, both, relocation(both)));
    }
    if (collide(first, second)) {
      report.accept(finding(FindingCode.OVERLAP, both, relocation(both)));
    }
    if (later == entry + 1 && second.start().isBefore(first.start())) {
      Optional<Mend> move = relocation(List.of(entry, later));
      report.accept(
          finding(
              FindingCode.OUT_OF_ORDER,
              both,
              move.or(() -> Optional.of(new Mend.PrintBefore(later, placeByTheClock(later))))));
    }
  }

  private static boolean collide(Session first, Session second) {
    Optional<TimeSlot> one = first.slot();
    Optional<TimeSlot> other = second.slot();
    if (one.isPresent() && other.isPresent()) {
      return one.get().overlaps(other.get());
    }
    return one.filter(slot -> startsInside(slot, second)).isPresent()
        || other.filter(slot -> startsInside(slot, first)).isPresent();
  }

  private static boolean startsInside(TimeSlot slot, Session open) {
    return slot.start().isBefore(open.start()) && open.start().isBefore(slot.end());
  }

  private boolean isOutsideDay(Session session) {
    boolean endsFirst = session.end().isPresent() && session.slot().isEmpty();
    return endsFirst || programme.hours().filter(hours -> !within(hours, session)).isPresent();
  }

  private static boolean within(TimeSlot hours, Session session) {
    return session
        .slot()
        .map(hours::encloses)
        .orElse(!session.start().isBefore(hours.start()) && session.start().isBefore(hours.end()));
  }

  private boolean isFullDay() {
    boolean morning =
        sessions.stream().anyMatch(session -> !session.start().isAfter(FULL_DAY_STARTS_BY));
    boolean afternoon =
        sessions.stream()
            .anyMatch(session -> session.end().orElse(session.start()).isAfter(FULL_DAY_RUNS_AT));
    return morning && afternoon;
  }

  /** The first entry by the clock that should not precede the given one. */
  private int placeByTheClock(int entry) {
    for (int before = 1; before < entry; before++) {
      if (session(before).start().isAfter(session(entry).start())) {
        return before;
      }
    }
    throw new IllegalStateException("entry " + entry + " is printed in order");
  }

  /**
   * A free slot for one of two entries that are in each other's way, if one of them collides with
   * something: first where the printed order already puts it, then wherever it fits.
   */
  private Optional<Mend> relocation(List<Integer> entries) {
    List<Integer> movable = entries.stream().filter(this::collidesWithAny).toList();
    return movable.stream()
        .flatMap(entry -> moves(entry).stream().filter(move -> fitsPrintedOrder(entry, move)))
        .findFirst()
        .or(() -> movable.stream().flatMap(entry -> moves(entry).stream()).findFirst())
        .map(Mend.class::cast);
  }

  private boolean collidesWithAny(int entry) {
    return others(entry).anyMatch(other -> collide(session(entry), other));
  }

  private Stream<Session> others(int entry) {
    return IntStream.rangeClosed(1, sessions.size())
        .filter(other -> other != entry)
        .mapToObj(this::session);
  }

  private List<Mend.MoveTo> moves(int entry) {
    return session(entry).slot().stream()
        .flatMap(
            slot ->
                freeTime.gaps().stream()
                    .filter(gap -> gap.length().compareTo(slot.length()) >= 0)
                    .map(gap -> new Mend.MoveTo(entry, gap.head(slot.length()), gap)))
        .toList();
  }

  private boolean fitsPrintedOrder(int entry, Mend.MoveTo move) {
    boolean afterPrevious = entry == 1 || !session(entry - 1).start().isAfter(move.slot().start());
    boolean beforeNext =
        entry == sessions.size() || !session(entry + 1).start().isBefore(move.slot().end());
    return afterPrevious && beforeNext;
  }

  private Optional<Mend> filling(TimeSlot gap) {
    return relocation(IntStream.rangeClosed(1, sessions.size()).boxed().toList())
        .filter(mend -> mend instanceof Mend.MoveTo move && move.within().equals(gap));
  }

  /**
   * The next start, if nothing else starts together with the entry; otherwise half an hour of its
   * own just before, which is how a welcome with coffee is held.
   */
  private Optional<Mend> endFor(int entry) {
    Session open = session(entry);
    boolean alone = others(entry).noneMatch(other -> other.start().equals(open.start()));
    if (alone) {
      return sessions.stream()
          .map(Session::start)
          .filter(open.start()::isBefore)
          .min(Comparator.naturalOrder())
          .map(next -> new Mend.EndAt(entry, next));
    }
    if (open.start().isBefore(LocalTime.MIN.plus(WELCOME))) {
      return Optional.empty();
    }
    TimeSlot before = new TimeSlot(open.start().minus(WELCOME), open.start());
    return freeTime.isFree(before)
        ? Optional.of(new Mend.MoveTo(entry, before, before))
        : Optional.empty();
  }

  private Optional<Mend> roomForLunch() {
    return freeTime.gaps().stream()
        .filter(LUNCH_TIME::overlaps)
        .filter(gap -> gap.length().compareTo(SHORTEST_LUNCH) >= 0)
        .findFirst()
        .map(Mend.ServeLunch::new);
  }

  private Session session(int entry) {
    return sessions.get(entry - 1);
  }

  private static Finding finding(FindingCode code, List<Integer> entries, Optional<Mend> mend) {
    return new Finding(code, entries, Optional.empty(), mend);
  }

  private static Finding finding(FindingCode code, TimeSlot slot, Optional<Mend> mend) {
    return new Finding(code, List.of(), Optional.of(slot), mend);
  }
}
