package fr.banquedesterritoires.event.desk;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.RegistrationPolicy;
import fr.banquedesterritoires.event.registration.Seats;
import java.time.Instant;

/** What anybody may be told of signing up for a day, before they try. */
public sealed interface Availability {

  /** What holds for a day with these counts at this instant. */
  static Availability of(EventDay day, Seats seats, Instant now) {
    return switch (day.publication()) {
      case DRAFT -> new Unpublished();
      case CANCELLED -> new DayCancelled();
      case PUBLISHED -> of(day.registration(), seats, now);
    };
  }

  private static Availability of(RegistrationPolicy policy, Seats seats, Instant now) {
    if (now.isBefore(policy.opens())) {
      return new NotYetOpen(policy.opens());
    }
    if (!now.isBefore(policy.closes())) {
      return new Closed(policy.closes());
    }
    boolean room = policy.seatsLeft(seats.held()) > 0 && seats.waiting() == 0;
    if (room || policy.capacity().isEmpty()) {
      return new Open(policy.closes());
    }
    return policy.waitingList()
        ? new WaitingList(policy.closes())
        : new Full(policy.capacity().getAsInt());
  }

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
