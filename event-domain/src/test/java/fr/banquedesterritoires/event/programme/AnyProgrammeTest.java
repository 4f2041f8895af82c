package fr.banquedesterritoires.event.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of the review of every programme, tried on a thousand drawn by lot. */
final class AnyProgrammeTest {

  @Test
  void every_move_proposed_goes_to_a_free_slot_within_the_free_time_named() {
    forEachDrawn(
        programme -> {
          FreeTime freeTime = FreeTime.of(programme.sessions());
          for (Finding finding : ProgrammeReview.of(programme)) {
            if (finding.mend().orElse(null) instanceof Mend.MoveTo move) {
              assertThat(move.within().encloses(move.slot())).isTrue();
              assertThat(freeTime.isFree(move.within())).isTrue();
            }
          }
        });
  }

  @Test
  void a_move_carried_out_leaves_fewer_overlaps() {
    forEachDrawn(
        programme -> {
          long overlaps = overlaps(programme);
          ProgrammeReview.of(programme).stream()
              .filter(finding -> finding.code() == FindingCode.OVERLAP)
              .flatMap(finding -> finding.mend().stream())
              .forEach(
                  mend -> assertThat(overlaps(carriedOut(programme, mend))).isLessThan(overlaps));
        });
  }

  @Test
  void printing_entries_as_proposed_ends_in_the_order_of_the_clock() {
    forEachDrawn(
        programme ->
            assertThat(ProgrammeReview.of(reprinted(programme)))
                .filteredOn(finding -> finding.code() == FindingCode.OUT_OF_ORDER)
                .allMatch(finding -> finding.mend().orElseThrow() instanceof Mend.MoveTo));
  }

  @Test
  void gaps_are_empty_and_lie_between_sessions() {
    forEachDrawn(
        programme ->
            ProgrammeReview.of(programme).stream()
                .filter(finding -> finding.code() == FindingCode.GAP)
                .map(finding -> finding.slot().orElseThrow())
                .forEach(gap -> assertEmptyAndBetweenSessions(gap, programme.sessions())));
  }

  private static void assertEmptyAndBetweenSessions(TimeSlot gap, List<Session> sessions) {
    assertThat(sessions)
        .noneMatch(session -> session.slot().filter(gap::overlaps).isPresent())
        .anyMatch(session -> session.start().isBefore(gap.start()))
        .anyMatch(session -> session.start().equals(gap.end()));
  }

  private static Programme reprinted(Programme programme) {
    Programme current = programme;
    for (int round = 0; round < 100; round++) {
      Optional<Mend> reprint =
          ProgrammeReview.of(current).stream()
              .flatMap(finding -> finding.mend().stream())
              .filter(mend -> mend instanceof Mend.PrintBefore)
              .findFirst();
      if (reprint.isEmpty()) {
        return current;
      }
      current = carriedOut(current, reprint.get());
    }
    throw new AssertionError("no end to reprinting " + programme);
  }

  private static long overlaps(Programme programme) {
    return ProgrammeReview.of(programme).stream()
        .filter(finding -> finding.code() == FindingCode.OVERLAP)
        .count();
  }

  private static Programme carriedOut(Programme programme, Mend mend) {
    List<Session> sessions = new ArrayList<>(programme.sessions());
    switch (mend) {
      case Mend.MoveTo move ->
          sessions.set(move.entry() - 1, at(sessions.get(move.entry() - 1), move.slot()));
      case Mend.PrintBefore print ->
          sessions.add(print.before() - 1, sessions.remove(print.entry() - 1));
      case Mend.EndAt end -> throw new AssertionError(end);
      case Mend.ServeLunch lunch -> throw new AssertionError(lunch);
    }
    return new Programme(sessions, programme.hours());
  }

  private static void forEachDrawn(Consumer<Programme> check) {
    for (int seed = 0; seed < 1_000; seed++) {
      Programme programme = drawn(new Random(seed));
      try {
        check.accept(programme);
      } catch (AssertionError failure) {
        throw new AssertionError("seed " + seed + ": " + programme, failure);
      }
    }
  }

  private static Programme drawn(Random random) {
    int entries = 1 + random.nextInt(8);
    return new Programme(
        IntStream.range(0, entries).mapToObj(n -> session(random)).toList(), Optional.empty());
  }

  private static Session session(Random random) {
    LocalTime start = LocalTime.of(8 + random.nextInt(10), 15 * random.nextInt(4));
    Optional<LocalTime> end =
        random.nextInt(5) == 0
            ? Optional.empty()
            : Optional.of(start.plusMinutes(15L * (random.nextInt(8) - 1)));
    SessionKind kind = List.of(SessionKind.values()).get(random.nextInt(7));
    return new Session(start, end, kind, "Séance", Optional.empty(), List.of());
  }

  private static Session at(Session session, TimeSlot slot) {
    return new Session(
        slot.start(),
        Optional.of(slot.end()),
        session.kind(),
        session.title(),
        session.text(),
        session.caseStudies());
  }
}
