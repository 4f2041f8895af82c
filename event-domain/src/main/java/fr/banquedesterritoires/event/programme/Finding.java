package fr.banquedesterritoires.event.programme;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a reader of the programme would stumble on.
 *
 * @param code what was found
 * @param entries the printed entries concerned, counted from 1, in printed order; none for a
 *     finding about the whole day
 * @param slot the stretch of the day concerned, where there is one
 * @param mend what would put it right, where the review can tell
 */
public record Finding(
    FindingCode code, List<Integer> entries, Optional<TimeSlot> slot, Optional<Mend> mend) {

  /** Copies the entries in. */
  public Finding {
    entries = List.copyOf(entries);
  }
}
