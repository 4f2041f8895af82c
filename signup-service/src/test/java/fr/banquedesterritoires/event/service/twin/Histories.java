package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.venue.VenueDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What happens to the venue of one day in each of the twins, by the steps before which it happens.
 * Up to some step it is the same in both, for whoever was told a venue then may cancel and become
 * somebody who must not learn the next one.
 *
 * @param one empty stands for a withdrawal
 * @param fork the first step from which on they can differ
 * @param kind in what they differ
 */
record Histories(
    List<List<Optional<VenueDetails>>> one,
    List<List<Optional<VenueDetails>>> other,
    int fork,
    Kind kind) {

  private static final List<Kind> KINDS = List.of(Kind.values());

  /** In what two secrets can differ. */
  enum Kind {
    VALUE,
    LENGTH,
    ROOM_OR_LINK,
    PRESENCE,
    NUMBER_OF_EDITS,
    TIMES_OF_EDITS,
    EVERYTHING
  }

  static Histories of(RandomGenerator random, int steps) {
    Kind kind = KINDS.get(random.nextInt(KINDS.size()));
    return new Draft(random, new Venues(random), steps).histories(kind);
  }

  /** Histories being made up. */
  private record Draft(RandomGenerator random, Venues venues, int steps) {

    Histories histories(Kind kind) {
      int fork = random.nextBoolean() ? 0 : random.nextInt(steps / 2);
      List<List<Optional<VenueDetails>>> one = nothing();
      for (int edit = random.nextInt(fork == 0 ? 1 : 3); edit > 0; edit--) {
        one.get(random.nextInt(fork)).add(edit());
      }
      List<List<Optional<VenueDetails>>> other = copy(one);
      one.get(fork + random.nextInt(steps - fork - 2)).add(Optional.of(venues.any()));
      for (int edit = random.nextInt(3); edit > 0; edit--) {
        one.get(fork + random.nextInt(steps - fork)).add(edit());
      }
      for (int step = fork; step < steps; step++) {
        vary(kind, one.get(step), step, fork, other);
      }
      return one.equals(other) ? histories(kind) : new Histories(one, other, fork, kind);
    }

    private void vary(
        Kind kind,
        List<Optional<VenueDetails>> edits,
        int step,
        int fork,
        List<List<Optional<VenueDetails>>> other) {
      for (Optional<VenueDetails> edit : edits) {
        switch (kind) {
          case VALUE -> other.get(step).add(edit.map(any -> venues.any()));
          case LENGTH -> other.get(step).add(edit.map(any -> venues.room(9)));
          case ROOM_OR_LINK -> other.get(step).add(edit.map(this::otherKind));
          case PRESENCE -> {}
          case NUMBER_OF_EDITS -> {
            for (int times = random.nextInt(2, 4); times > 0; times--) {
              other.get(step).add(Optional.of(venues.any()));
            }
            other.get(step).add(edit);
          }
          case TIMES_OF_EDITS -> other.get(fork + random.nextInt(steps - fork)).add(edit);
          case EVERYTHING -> other.get(fork + random.nextInt(steps - fork)).add(edit());
        }
      }
    }

    private VenueDetails otherKind(VenueDetails details) {
      return details.room().isPresent() ? venues.link(0) : venues.room(0);
    }

    private Optional<VenueDetails> edit() {
      return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(venues.any());
    }

    private List<List<Optional<VenueDetails>>> nothing() {
      List<List<Optional<VenueDetails>>> steps = new ArrayList<>();
      for (int step = 0; step < this.steps; step++) {
        steps.add(new ArrayList<>());
      }
      return steps;
    }

    private static List<List<Optional<VenueDetails>>> copy(List<List<Optional<VenueDetails>>> of) {
      List<List<Optional<VenueDetails>>> copy = new ArrayList<>();
      of.forEach(edits -> copy.add(new ArrayList<>(edits)));
      return copy;
    }
  }
}
