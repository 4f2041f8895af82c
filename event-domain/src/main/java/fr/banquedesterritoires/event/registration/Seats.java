package fr.banquedesterritoires.event.registration;

import java.util.Optional;

/**
 * Les places of one day, counted as they change, so that a sign-up costs the same however many came
 * before. Kept with the day and changed in the same unit of work as the registrations.
 *
 * @param held seats that somebody holds
 * @param waiting people in line
 * @param lastTicket the last ticket drawn, 0 before the first
 */
public record Seats(int held, int waiting, long lastTicket) {

  /** Before the first sign-up. */
  public static final Seats NONE = new Seats(0, 0, 0);

  /** Refuses counts below zero. */
  public Seats {
    if (held < 0 || waiting < 0 || lastTicket < 0) {
      throw new IllegalArgumentException(
          "held %d, waiting %d, last ticket %d".formatted(held, waiting, lastTicket));
    }
  }

  /** The count once a registration has gone from one form (none at first) to another. */
  public Seats after(Optional<Registration> before, Registration after) {
    return new Seats(
        held + bit(after.state().holdsSeat()) - bit(before.filter(Seats::holdsSeat).isPresent()),
        waiting + bit(after.isWaiting()) - bit(before.filter(Registration::isWaiting).isPresent()),
        Math.max(lastTicket, after.ticket()));
  }

  private static boolean holdsSeat(Registration registration) {
    return registration.state().holdsSeat();
  }

  private static int bit(boolean set) {
    return set ? 1 : 0;
  }
}
