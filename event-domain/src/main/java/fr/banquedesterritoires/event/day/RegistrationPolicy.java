package fr.banquedesterritoires.event.day;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * Les conditions d'inscription of a day.
 *
 * @param opens first instant at which people can sign up
 * @param closes first instant at which they no longer can, later than {@code opens}
 * @param capacity how many people can take part, at least 1; empty means as many as wish to
 * @param waitingList whether people can wait in line once every seat is taken
 * @param approval whether the organiser approves each registration; one that awaits approval holds
 *     its seat, so that an approval can never overbook
 */
public record RegistrationPolicy(
    Instant opens, Instant closes, OptionalInt capacity, boolean waitingList, boolean approval) {

  /** The largest capacity that can be set. */
  public static final int MAX_CAPACITY = 1_000_000;

  /** Refuses to close before opening, and a capacity outside 1 to {@link #MAX_CAPACITY}. */
  public RegistrationPolicy {
    if (!closes.isAfter(opens)) {
      throw new IllegalArgumentException("registration closes " + closes + ", opens " + opens);
    }
    if (capacity.isPresent() && (capacity.getAsInt() < 1 || capacity.getAsInt() > MAX_CAPACITY)) {
      throw new IllegalArgumentException(
          "capacity must be 1 to " + MAX_CAPACITY + ", was " + capacity.getAsInt());
    }
  }

  /** How many seats remain when {@code held} are taken; {@link Integer#MAX_VALUE} if unlimited. */
  public int seatsLeft(int held) {
    return capacity.isPresent() ? Math.max(0, capacity.getAsInt() - held) : Integer.MAX_VALUE;
  }
}
