package fr.banquedesterritoires.event.service.twin;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run has compared, and where the entitled saw a difference: how often each. Several pairs
 * of twins count together.
 */
final class Tally {

  private final SortedMap<String, Integer> compared = new TreeMap<>();
  private final SortedMap<String, Integer> told = new TreeMap<>();

  private int venueReads;

  synchronized void compared(String what) {
    compared.merge(what, 1, Integer::sum);
  }

  synchronized void toldApart(String where) {
    told.merge(where, 1, Integer::sum);
  }

  synchronized void venueReads(int times) {
    venueReads += times;
  }

  /** How often a venue was read for somebody who may know it. */
  synchronized int venueReads() {
    return venueReads;
  }

  synchronized SortedMap<String, Integer> compared() {
    return compared;
  }

  /** Where whoever may know the venue saw it. */
  synchronized SortedMap<String, Integer> toldApart() {
    return told;
  }
}
