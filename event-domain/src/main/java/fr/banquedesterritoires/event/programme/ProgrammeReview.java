package fr.banquedesterritoires.event.programme;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  private final Programme programme;
  private final List<Session> sessions;
  private final Clashes clashes;
  private final FreeTime freeTime;
  private final Mends mends;
  private final List<Finding> found = new ArrayList<>();

  private ProgrammeReview(Programme programme) {
    this.programme = programme;
    this.sessions = programme.sessions();
    this.clashes = new Clashes(sessions);
    this.freeTime = FreeTime.of(sessions);
    this.mends = new Mends(sessions, clashes, freeTime);
  }

  /**
   * All findings: those about entries in printed order, then the gaps by the clock, then those
   * about the whole day.
   */
  public static List<Finding> of(Programme programme) {
    ProgrammeReview review = new ProgrammeReview(programme);
    review.reviewEntries();
    review.reviewDay();
    return List.copyOf(review.found);
  }

  private void reviewEntries() {
    for (int entry = 1; entry <= sessions.size(); entry++) {
      reviewAlone(entry);
      for (int later = entry + 1; later <= sessions.size(); later++) {
        reviewTogether(entry, later);
      }
    }
  }

  private void reviewAlone(int entry) {
    Session session = sessions.get(entry - 1);
    List<Integer> alone = List.of(entry);
    if (session.end().isEmpty()) {
      report(FindingCode.MISSING_END, alone, mends.ending(entry));
    }
    if (session.kind() == SessionKind.PLENARY && session.caseStudies().isEmpty()) {
      report(FindingCode.NO_CASE_STUDY, alone, Optional.empty());
    }
    if (isOutsideDay(session)) {
      report(FindingCode.OUTSIDE_DAY, alone, Optional.empty());
    }
  }

  private void reviewTogether(int entry, int later) {
    LocalTime first = sessions.get(entry - 1).start();
    LocalTime second = sessions.get(later - 1).start();
    List<Integer> both = List.of(entry, later);
    if (first.equals(second)) {
      report(FindingCode.EQUAL_START, both, mends.parting(both));
    }
    if (clashes.clash(entry, later)) {
      report(FindingCode.OVERLAP, both, mends.relocation(both));
    }
    if (later == entry + 1 && second.isBefore(first)) {
      report(FindingCode.OUT_OF_ORDER, both, mends.ordering(entry, later));
    }
  }

  private void reviewDay() {
    freeTime.gaps().stream()
        .filter(gap -> gap.length().compareTo(SHORTEST_GAP) >= 0)
        .map(gap -> new Finding(FindingCode.GAP, List.of(), Optional.of(gap), mends.filling(gap)))
        .forEach(found::add);
    if (isFullDay() && !programme.hasLunch()) {
      report(FindingCode.NO_LUNCH, List.of(), mends.lunch());
    }
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

  private void report(FindingCode code, List<Integer> entries, Optional<Mend> mend) {
    found.add(new Finding(code, entries, Optional.empty(), mend));
  }
}
