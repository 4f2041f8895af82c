package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.registration.Seats;

/**
 * What is known of a day at a glance.
 *
 * @param number stands for the day in all other tables
 * @param revision counts what was published under the day's id, 0 before the first time
 * @param seats its counts
 */
record Book(long number, long revision, Seats seats) {

  /** Whether there is a day, draft or public, and not just a mention of one. */
  boolean isPublished() {
    return revision > 0;
  }
}
