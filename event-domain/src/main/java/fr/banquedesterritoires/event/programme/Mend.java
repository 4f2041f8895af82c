package fr.banquedesterritoires.event.programme;

import java.time.LocalTime;

/** A change proposed by the review. Proposed only: a person decides. */
public sealed interface Mend {

  /**
   * Hold the entry in another slot, which is free.
   *
   * @param entry the printed entry, counted from 1
   * @param slot the proposed slot, as long as the entry lasts now; half an hour if it has no end
   * @param within the whole free stretch it was found in
   */
  record MoveTo(int entry, TimeSlot slot, TimeSlot within) implements Mend {}

  /**
   * Print an end.
   *
   * @param entry the printed entry, counted from 1
   * @param end when the next session starts
   */
  record EndAt(int entry, LocalTime end) implements Mend {}

  /**
   * Print the entry in front of another.
   *
   * @param entry the printed entry, counted from 1
   * @param before the entry it should precede, counted from 1
   */
  record PrintBefore(int entry, int before) implements Mend {}

  /**
   * Serve a lunch.
   *
   * @param slot when there is room for it
   */
  record ServeLunch(TimeSlot slot) implements Mend {}
}
