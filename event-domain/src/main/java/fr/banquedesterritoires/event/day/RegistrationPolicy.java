package fr.banquedesterritoires.event.day;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
 * @param offerFor how long a seat that became free is offered to the first in line, who must claim
 *     it; empty gives it to them at once
 */
public record RegistrationPolicy(
    Instant opens,
    Instant closes,
    OptionalInt capacity,
    boolean waitingList,
    boolean approval,
    Optional<Duration> offerFor) {

  /** The largest capacity that can be set. */
  public static final int MAX_CAPACITY = 1_000_000;

  /** The shortest time for which a seat can be offered: mail takes a while to be read. */
  public static final Duration SHORTEST_OFFER = Duration.ofHours(1);

  /** The longest. */
  public static final Duration LONGEST_OFFER = Duration.ofDays(30);

  /**
   * Refuses to close before opening, a capacity outside 1 to {@link #MAX_CAPACITY}, and offers that
   * {@link #canOfferFor} does not take.
   */
  public RegistrationPolicy {
    if (!closes.isAfter(opens)) {
      throw new IllegalArgumentException("registration closes " + closes + ", opens " + opens);
    }
    if (capacity.isPresent() && (capacity.getAsInt() < 1 || capacity.getAsInt() > MAX_CAPACITY)) {
      throw new IllegalArgumentException(
          "capacity must be 1 to " + MAX_CAPACITY + ", was " + capacity.getAsInt());
    }
    if (offerFor.filter(time -> !canOfferFor(time)).isPresent()) {
      throw new IllegalArgumentException("a seat cannot be offered for " + offerFor.get());
    }
  }

  /** A policy that gives a freed seat to the first in line at once. */
  public RegistrationPolicy(
      Instant opens, Instant closes, OptionalInt capacity, boolean waitingList, boolean approval) {
    this(opens, closes, capacity, waitingList, approval, Optional.empty());
  }

  /** The same policy as the organiser has it: open until the day ends, and without approval. */
  public RegistrationPolicy atTheDesk(Instant dayEnds) {
    return new RegistrationPolicy(Instant.MIN, dayEnds, capacity, waitingList, false, offerFor);
  }

  /** The same policy at the door: as at the desk, and whoever stands there is not counted out. */
  public RegistrationPolicy atTheDoor(Instant dayEnds) {
    return new RegistrationPolicy(
        Instant.MIN, dayEnds, OptionalInt.empty(), false, false, offerFor);
  }

  /** The same policy with that many seats. */
  public RegistrationPolicy withSeats(int seats) {
    return new RegistrationPolicy(
        opens, closes, OptionalInt.of(seats), waitingList, approval, offerFor);
  }

  /** Whether a seat can be offered for that long: whole hours, neither too few nor too many. */
  public static boolean canOfferFor(Duration time) {
    return time.compareTo(SHORTEST_OFFER) >= 0
        && time.compareTo(LONGEST_OFFER) <= 0
        && time.equals(Duration.ofHours(time.toHours()));
  }

  /** How many seats remain when {@code held} are taken; {@link Integer#MAX_VALUE} if unlimited. */
  public int seatsLeft(int held) {
    return capacity.isPresent() ? Math.max(0, capacity.getAsInt() - held) : Integer.MAX_VALUE;
  }
}
