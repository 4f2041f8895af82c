package fr.banquedesterritoires.event.desk;

import java.time.Instant;

/** What anybody may be told of signing up for a day, before they try. */
public sealed interface Availability {

  /** There are seats. */
  record Open(Instant closes) implements Availability {}

  /** Every seat is taken; one can wait in line. */
  record WaitingList(Instant closes) implements Availability {}

  /** Every seat is taken and the day keeps no waiting list. */
  record Full(int capacity) implements Availability {}

  /** Registration opens later. */
  record NotYetOpen(Instant opens) implements Availability {}

  /** Registration is over. */
  record Closed(Instant closed) implements Availability {}

  /** The day was called off. */
  record DayCancelled() implements Availability {}

  /** The day is a draft: outside the desk it does not exist. */
  record Unpublished() implements Availability {}

  /** Whether the form can be sent in now. */
  default boolean takesSignUps() {
    return this instanceof Open || this instanceof WaitingList;
  }
}
